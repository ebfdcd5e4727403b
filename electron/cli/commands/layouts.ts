import { randomUUID } from 'node:crypto';
import type { Store } from '../../../db/index.ts';
import type { Layout } from '../../../shared/model/layout.ts';
import { canBeOf } from '../../../shared/model/layout-kind.ts';
import { adoptCommands, adoptedLayout, leftOutWords } from '../../../shared/model/ready-layouts/adopt.ts';
import { READY_LAYOUTS } from '../../../shared/model/ready-layouts/index.ts';
import type { Year } from '../../../shared/model/year.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { command } from '../command.ts';
import { asJson, done, failure, misused, type Outcome } from '../outcome.ts';
import { firstSentence, storeFailure } from '../store-failure.ts';
import { withStore } from '../with-store.ts';

/**
 * `layouts [--json]`: the documents that a year can take over. `layouts --store F --year Y --take ID [--occasion O] [--json]`: gives a
 * year one of them with the tables that it prints and a report written in it, as one step. Without an occasion the report is of the
 * year's first of the document's kind; one that is of no occasion is only made of a plan.
 */
export const layouts = command(
  { store: 'optional', year: 'optional', take: 'optional', occasion: 'optional', json: 'flag' },
  ({ store: file, year, take, occasion, json }) => {
    const given = [file, year, take].filter((value) => value !== undefined).length;
    if (given === 0 && occasion === undefined) return listed(json);
    if (file === undefined || year === undefined || take === undefined) return misused(t('cli:layouts.together'));
    return withStore(file, 'import', (store) => takenOver(store, { file, year, take, occasion, json }));
  },
);

function listed(json: boolean): Outcome {
  const ready = READY_LAYOUTS.map(({ id, kind, name, about }) => ({ id, kind, name, about }));
  return done(
    json ? asJson(ready) : ready.map(({ id, name, about }) => `${t('cli:layouts.ready', { id, name, about })}\n`).join(''),
  );
}

interface Order {
  readonly file: string;
  readonly year: string;
  readonly take: string;
  readonly occasion: string | undefined;
  readonly json: boolean;
}

async function takenOver(store: Store, { file, year: id, take, occasion, json }: Order): Promise<Outcome> {
  const ready = READY_LAYOUTS.find((layout) => layout.id === take);
  if (ready === undefined) return failure(t('cli:layouts.unknown', { id: take }));
  const read = await store.readYear(id);
  if (!read.ok) {
    return read.error.kind === 'not-found'
      ? failure(t('cli:roll.noYear', { year: id, file }))
      : storeFailure(file, read.error, 'read');
  }
  const year = read.value;
  const of = occasionFor(year, ready.kind, occasion);
  if (of === undefined) return failure(t('cli:layouts.noOccasion', { occasion: occasion ?? '', year: id }));
  const adopted = adoptedLayout(ready, year);
  const report = { id: randomUUID(), occasion: of };
  const commands = adoptCommands(adopted, year.model, report);
  const committed = await store.commit({ type: 'many', words: 'model', commands });
  if (!committed.ok) {
    const { kind, message } = committed.error;
    const isAboutYear = kind === 'conflict' || kind === 'invalid-input' || kind === 'not-found';
    return isAboutYear
      ? failure(t('cli:about', { file, message: firstSentence(message) }))
      : storeFailure(file, committed.error, 'import');
  }
  const tables = adopted.tables.map((table) => table.id);
  const leftOut = adopted.leftOut.map(({ title }) => title);
  const said = [t('cli:layouts.taken', { name: ready.name, year: id, report: report.id }), leftOutWords(adopted)];
  return done(
    json
      ? asJson({ layout: adopted.layout.id, report: report.id, occasion: of, tables, leftOut })
      : said.map((line) => (line === null ? '' : `${line}\n`)).join(''),
  );
}

/** The occasion asked for, or the first that such a document is of; null for a plan of none; undefined when there is none to be of. */
function occasionFor({ occasions }: Year, kind: Layout['kind'], wanted: string | undefined): string | null | undefined {
  if (wanted !== undefined) return occasions.find((one) => one.id === wanted)?.id;
  const first = occasions.find((one) => canBeOf(kind, one.kind))?.id;
  return first ?? (kind === 'plan' || kind === 'deck' ? null : undefined);
}
