import { filledYear } from '../bound/filled-year.ts';
import { decimalWords } from '../figures/decimal-words.ts';
import type { TableCells, TableDefinition } from '../figures/definition.ts';
import { withYear } from '../figures/year-words.ts';
import type { SectionText } from '../model/occasion.ts';
import type { PlanItem } from '../model/plan-item.ts';
import type { Year } from '../model/year.ts';
import { type Compared, type ComparedField, compareOccasions, type FieldDifference, itemName } from '../report/compare.ts';
import { t } from '../text/messages/index.ts';
import { toPlainText } from '../text/plain-text.ts';
import type { RichText } from '../text/rich-text.ts';
import { type DifferencePart, wordDifference } from '../text/word-difference.ts';

/** One field or one cell in which a board's newer package says something else than the one that the region has. */
export interface PackageDifference {
  readonly part: 'items' | 'texts' | 'figures' | 'control';
  /** "Effektmål 1. Länets invånare ...", "Resultatrapport: Verksamhetens intäkter, Utfall". */
  readonly thing: string;
  /** "Kommentar"; null where the thing says it all. */
  readonly field: string | null;
  /** Null for nothing: what is new, or what is gone. */
  readonly before: string | null;
  readonly after: string | null;
  /** Word by word, of a text that stands in both. */
  readonly words: readonly DifferencePart[] | null;
}

/**
 * What differs between two packages of one board: items, texts, figures and internal control, each in the newer one's order. Texts as they
 * read, with what they are bound to.
 */
export function packageDifferences(was: Year, is: Year): readonly PackageDifference[] {
  const [before, after] = [filled(was), filled(is)];
  return [
    ...itemDifferences(before, after),
    ...textDifferences(before, after),
    ...figureDifferences(before, after),
    ...controlDifferences(before, after),
  ];
}

/** A package has one occasion. */
function filled(year: Year): Year {
  return filledYear(year, year.occasions[0] ?? null, []);
}

const occasionOf = ({ occasions }: Year) => occasions[0];

function comparedOf(year: Year): Compared {
  return { model: year.model, items: year.items, followUps: occasionOf(year)?.followUps ?? [] };
}

/** What is said of the items, and what the plan itself says of them. */
function itemDifferences(before: Year, after: Year): PackageDifference[] {
  const { changed, added, removed } = compareOccasions(comparedOf(before), comparedOf(after));
  const plan = (year: Year) => new Map(year.items.map((item) => [item.id, item]));
  const [were, are] = [plan(before), plan(after)];
  const one = (thing: string, field: string | null, was: string | null, is: string | null): PackageDifference => ({
    part: 'items',
    thing,
    field,
    before: was,
    after: is,
    words: null,
  });
  return [
    ...after.items.flatMap((item) => {
      const was = were.get(item.id);
      return was === undefined
        ? []
        : planFields(was, item).map(([field, ...values]) => one(itemName(after.model, item), field, ...values));
    }),
    ...changed.flatMap(({ name, fields }) =>
      fields.map(({ field, before: was, after: is, words }) => ({
        ...one(name, fieldWord(field, after), was, is),
        words: whole(words),
      })),
    ),
    ...added.filter(({ item }) => are.has(item)).map(({ name }) => one(name, null, null, t('history:added'))),
    ...removed.map(({ name }) => one(name, null, null, t('history:removed'))),
  ];
}

function fieldWord(field: ComparedField, { model }: Year): string {
  if (field === 'outcome') return model.words.outcome;
  return field === 'comment' ? model.words.comment : t(`history:field.${field}`);
}

/** Words only where both have any. */
function whole(words: FieldDifference['words']): FieldDifference['words'] {
  const isBoth = words?.some(({ kind }) => kind !== 'added') && words.some(({ kind }) => kind !== 'removed');
  return isBoth ? words : null;
}

function planFields(was: PlanItem, is: PlanItem): (readonly [string, string | null, string | null])[] {
  const fields = [
    [t('region:difference.title'), was.title, is.title],
    [t('region:difference.target'), was.target, is.target],
    [t('region:difference.unit'), was.unit, is.unit],
  ] as const;
  return fields.filter(([, a, b]) => (a ?? '') !== (b ?? ''));
}

function textDifferences(before: Year, after: Year): PackageDifference[] {
  const said = (year: Year) => new Map((occasionOf(year)?.texts ?? []).map((text) => [text.section, text]));
  const [were, are] = [said(before), said(after)];
  const names = new Map([...sectionNames(before), ...sectionNames(after)]);
  return [...names].flatMap(([section, name]) =>
    richDifference('texts', name, null, bodyOf(were, section), bodyOf(are, section)),
  );
}

function bodyOf(texts: ReadonlyMap<string, SectionText>, section: string): RichText | null {
  return texts.get(section)?.body ?? null;
}

/** Each text by the heading of the chapter that it stands in first. */
function sectionNames({ model }: Year): Map<string, string> {
  const names = new Map<string, string>();
  for (const { chapters } of model.layouts) {
    for (const { title, parts } of chapters) {
      for (const part of parts) {
        if (part.type === 'text' && !names.has(part.section)) names.set(part.section, withYear(title, model.year));
      }
    }
  }
  return names;
}

function figureDifferences(before: Year, after: Year): PackageDifference[] {
  const filled = (year: Year) => new Map((occasionOf(year)?.tables ?? []).map((one) => [one.table, one.cells]));
  const [were, are] = [filled(before), filled(after)];
  const gone = before.model.tables.filter(({ id }) => !after.model.tables.some((table) => table.id === id));
  return [...after.model.tables, ...gone].flatMap((table) =>
    cellDifferences(table, after.model.year, were.get(table.id) ?? {}, are.get(table.id) ?? {}),
  );
}

function cellDifferences(
  { title, rows, columns }: TableDefinition,
  year: number,
  were: TableCells['cells'],
  are: TableCells['cells'],
): PackageDifference[] {
  return rows.flatMap((row) =>
    columns.flatMap((column): PackageDifference[] => {
      const [was, is] = [were[row.id]?.[column.id] ?? null, are[row.id]?.[column.id] ?? null];
      if (was === is) return [];
      const heading = [column.group, column.heading].filter(Boolean).join(' ');
      const cell = t('figures:check.cell', { row: withYear(row.label, year), column: withYear(heading, year) });
      return [
        {
          part: 'figures',
          thing: `${title}: ${cell}`,
          field: null,
          before: was === null ? null : decimalWords(was),
          after: is === null ? null : decimalWords(is),
          words: null,
        },
      ];
    }),
  );
}

/** The actions of the plan, with what is said of each. */
function controlDifferences(before: Year, after: Year): PackageDifference[] {
  const said = (year: Year) => new Map((occasionOf(year)?.control.followUps ?? []).map((one) => [one.action, one]));
  const word = ({ model }: Year, value: string | null | undefined) =>
    model.scales.flatMap(({ use, values }) => (use === 'control-status' ? values : [])).find(({ id }) => id === value)?.word ??
    null;
  const [were, are] = [said(before), said(after)];
  const known = new Map(before.control.actions.map((action) => [action.id, action]));
  const here = new Set(after.control.actions.map(({ id }) => id));
  const one = (thing: string, field: string | null, was: string | null, is: string | null): PackageDifference[] =>
    was === is ? [] : [{ part: 'control', thing, field, before: was, after: is, words: null }];
  return [
    ...after.control.actions.flatMap(({ id, text }) => {
      const was = known.get(id);
      if (was === undefined) return one(text, null, null, t('history:added'));
      return [
        ...one(text, t('region:difference.action'), was.text, text),
        ...one(text, after.model.words.controlStatus, word(before, were.get(id)?.status), word(after, are.get(id)?.status)),
        ...richDifference(
          'control',
          text,
          after.model.words.comment,
          were.get(id)?.comment ?? null,
          are.get(id)?.comment ?? null,
        ),
      ];
    }),
    ...before.control.actions
      .filter(({ id }) => !here.has(id))
      .flatMap(({ text }) => one(text, null, null, t('history:removed'))),
  ];
}

function richDifference(
  part: PackageDifference['part'],
  thing: string,
  field: string | null,
  was: RichText | null,
  is: RichText | null,
): PackageDifference[] {
  const [before, after] = [toPlainText(was).trim() || null, toPlainText(is).trim() || null];
  if (before === after) return [];
  const words = before === null || after === null ? null : wordDifference(was, is);
  return [{ part, thing, field, before, after, words }];
}
