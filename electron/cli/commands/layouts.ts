import { randomUUID } from 'node:crypto';
import type { Store } from '../../../db/index.ts';
import { FRONTS, Layout, LONGEST_PAGE_NUMBER } from '../../../shared/model/layout.ts';
import { canBeOf } from '../../../shared/model/layout-kind.ts';
import { adoptCommands, adoptedLayout, leftOutWords } from '../../../shared/model/ready-layouts/adopt.ts';
import { READY_LAYOUTS } from '../../../shared/model/ready-layouts/index.ts';
import type { Year } from '../../../shared/model/year.ts';
import { USUAL_PAGE_NUMBER } from '../../../shared/report/page-number.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { command } from '../command.ts';
import { asJson, done, failure, misused, type Outcome } from '../outcome.ts';
import { firstSentence, storeFailure } from '../store-failure.ts';
import { withStore } from '../with-store.ts';

/**
 * `layouts [--json]`: the documents that a year can take over. `layouts --store F --year Y --take ID [--occasion O] [--json]`: gives a
 * year one of them with the tables that it prints and a report written in it, as one step. Without an occasion the report is of the
 * year's first of the document's kind; one that is of no occasion is only made of a plan. `layouts --store F --year Y [--json]`: the
 * documents that a year has; with `--set ID --front contents|cover|title` one of them begins otherwise, with `--set ID --page-number P`
 * its pages are numbered so.
 */
export const layouts = command(
  {
    store: 'optional',
    year: 'optional',
    take: 'optional',
    occasion: 'optional',
    set: 'optional',
    front: 'optional',
    'page-number': 'optional',
    json: 'flag',
  },
  ({ store: file, year, take, occasion, set, front, 'page-number': pageNumber, json }) => {
    if ([file, year, take, occasion, set, front, pageNumber].every((value) => value === undefined)) return listed(json);
    if (file === undefined || year === undefined) return misused(t('cli:layouts.together'));
    if ((set === undefined) !== (front === undefined && pageNumber === undefined)) return misused(t('cli:layouts.setTogether'));
    if (take !== undefined && set === undefined) {
      return withStore(file, 'import', (store) => takenOver(store, { file, year, take, occasion, json }));
    }
    if (take !== undefined || occasion !== undefined) return misused(t('cli:layouts.together'));
    if (set === undefined) {
      return withStore(file, 'read', (store) =>
        ofYear(store, { file, year }, ({ model }) => done(shownLayouts(model.layouts, json))),
      );
    }
    const begins = BEGINS.find((one) => one === front);
    if (front !== undefined && begins === undefined) {
      return misused(t('cli:layouts.fronts', { front, fronts: BEGINS.join(', ') }));
    }
    if (!Layout.shape.pageNumber.safeParse(pageNumber).success) {
      return misused(t('cli:layouts.pageNumber', { most: LONGEST_PAGE_NUMBER }));
    }
    return withStore(file, 'import', (store) => changed(store, { file, year, set, begins, pageNumber, json }));
  },
);

function listed(json: boolean): Outcome {
  const ready = READY_LAYOUTS.map(({ id, kind, name, about }) => ({ id, kind, name, about }));
  return done(
    json ? asJson(ready) : ready.map(({ id, name, about }) => `${t('cli:layouts.ready', { id, name, about })}\n`).join(''),
  );
}

/** What a document can begin with, as the command line names it. */
const BEGINS = ['contents', ...FRONTS] as const;

function beginsWith({ front }: Layout): (typeof BEGINS)[number] {
  return front ?? 'contents';
}

function shownLayouts(layouts: readonly Layout[], json: boolean): string {
  const shown = layouts.map((layout) => ({
    id: layout.id,
    kind: layout.kind,
    name: layout.documentName,
    front: beginsWith(layout),
    pageNumber: layout.pageNumber ?? USUAL_PAGE_NUMBER,
  }));
  return json ? asJson(shown) : shown.map((one) => `${t('cli:layouts.own', one)}\n`).join('');
}

interface OfYear {
  readonly file: string;
  readonly year: string;
}

async function ofYear(store: Store, { file, year }: OfYear, work: (year: Year) => Outcome | Promise<Outcome>): Promise<Outcome> {
  const read = await store.readYear(year);
  if (read.ok) return work(read.value);
  return read.error.kind === 'not-found' ? failure(t('cli:roll.noYear', { year, file })) : storeFailure(file, read.error, 'read');
}

interface Changed extends OfYear {
  readonly set: string;
  /** What is not to be changed is undefined. */
  readonly begins: (typeof BEGINS)[number] | undefined;
  readonly pageNumber: string | undefined;
  readonly json: boolean;
}

function changed(store: Store, { file, year: id, set, begins, pageNumber, json }: Changed): Promise<Outcome> {
  return ofYear(store, { file, year: id }, async ({ model }) => {
    const before = model.layouts.find((layout) => layout.id === set);
    if (before === undefined) return failure(t('cli:layouts.noLayout', { id: set, year: id }));
    const { front: _front, ...rest } = before;
    const begun = begins === undefined ? before : { ...rest, ...(begins === 'contents' ? {} : { front: begins }) };
    const next: Layout = pageNumber === undefined ? begun : { ...begun, pageNumber };
    const value = model.layouts.map((layout) => (layout.id === set ? next : layout));
    const committed = await store.commit({ type: 'model.set', year: id, field: 'layouts', value });
    if (!committed.ok) return refused(file, committed.error);
    return done(shownLayouts([next], json));
  });
}

type StoreError = Parameters<typeof storeFailure>[1];

async function refused(file: string, error: StoreError): Promise<Outcome> {
  const { kind, message } = error;
  const isAboutYear = kind === 'conflict' || kind === 'invalid-input' || kind === 'not-found';
  return isAboutYear ? failure(t('cli:about', { file, message: firstSentence(message) })) : storeFailure(file, error, 'import');
}

interface Order extends OfYear {
  readonly take: string;
  readonly occasion: string | undefined;
  readonly json: boolean;
}

async function takenOver(store: Store, { file, year: id, take, occasion, json }: Order): Promise<Outcome> {
  const ready = READY_LAYOUTS.find((layout) => layout.id === take);
  if (ready === undefined) return failure(t('cli:layouts.unknown', { id: take }));
  return ofYear(store, { file, year: id }, (year) => adopted(store, ready, year, { file, year: id, occasion, json }));
}

async function adopted(
  store: Store,
  ready: (typeof READY_LAYOUTS)[number],
  year: Year,
  { file, year: id, occasion, json }: Omit<Order, 'take'>,
): Promise<Outcome> {
  const of = occasionFor(year, ready.kind, occasion);
  if (of === undefined) {
    return failure(
      occasion === undefined ? t('cli:layouts.noneOfKind', { year: id }) : t('cli:layouts.noOccasion', { occasion, year: id }),
    );
  }
  const taken = adoptedLayout(ready, year);
  const report = { id: randomUUID(), occasion: of };
  const commands = adoptCommands(taken, year.model, report);
  const committed = await store.commit({ type: 'many', words: 'model', commands });
  if (!committed.ok) return refused(file, committed.error);
  const tables = taken.tables.map((table) => table.id);
  const leftOut = taken.leftOut.map(({ title }) => title);
  const said = [t('cli:layouts.taken', { name: ready.name, year: id, report: report.id }), leftOutWords(taken)];
  return done(
    json
      ? asJson({ layout: taken.layout.id, report: report.id, occasion: of, tables, leftOut })
      : said.map((line) => (line === null ? '' : `${line}\n`)).join(''),
  );
}

/** The occasion asked for, or the first that such a document is of; null for a plan of none; undefined when there is none to be of. */
function occasionFor({ occasions }: Year, kind: Layout['kind'], wanted: string | undefined): string | null | undefined {
  if (wanted !== undefined) return occasions.find((one) => one.id === wanted)?.id;
  const first = occasions.find((one) => canBeOf(kind, one.kind))?.id;
  return first ?? (kind === 'plan' || kind === 'deck' ? null : undefined);
}
