import type { TableColumn, TableDefinition, TableRow } from '../definition.ts';
import type { Formula } from '../formula.ts';

/** A ready definition, for a year to take over and change. */
export interface ReadyTable {
  /** The chapter or part of the work that it belongs to, in the words of the field. */
  readonly group: string;
  readonly definition: TableDefinition;
}

type Common = Partial<Pick<Formula, 'from' | 'turned' | 'only'>>;
const EXACT = { from: 'exact', turned: false, only: null } as const;

export const sum = (add: string[], { less = [], ...given }: Common & { less?: string[] } = {}): Formula => ({
  type: 'sum',
  add,
  less,
  ...EXACT,
  ...given,
});
export const difference = (of: string, less: string, given: Common = {}): Formula => ({
  type: 'difference',
  of,
  less,
  ...EXACT,
  ...given,
});
export const ratio = (part: string, of: string, given: Common = {}): Formula => ({ type: 'ratio', part, of, ...EXACT, ...given });
export const change = (of: string, since: string, given: Common = {}): Formula => ({
  type: 'change',
  of,
  since,
  ...EXACT,
  ...given,
});

/** Times, or divided by, a number that is the year's own to change. */
export const scaled = (of: string, way: 'times' | 'divided', by: string, given: Common = {}): Formula => ({
  type: 'scaled',
  of,
  way,
  by,
  ...EXACT,
  ...given,
});
export const portion = (of: string, share: string, given: Common = {}): Formula => ({
  type: 'portion',
  of,
  share,
  ...EXACT,
  ...given,
});
/** The least of some figures; at least nothing of one. */
export const least = (of: string[]): Formula => ({ type: 'limit', pick: 'least', of, zero: false, ...EXACT });
export const atLeastNothing = (of: string): Formula => ({ type: 'limit', pick: 'greatest', of: [of], zero: true, ...EXACT });
export const choice = (by: string, first: string, other: string): Formula => ({ type: 'choice', by, first, other, ...EXACT });

/** A column of figures with one decimal, as amounts and årsarbetare are printed. */
export const figure = (id: string, heading: string, given: Partial<TableColumn> = {}): TableColumn => ({
  id,
  group: null,
  heading,
  type: 'number',
  decimals: 1,
  numberStyle: null,
  ...given,
});
export const words = (id: string, heading: string, given: Partial<TableColumn> = {}): TableColumn =>
  figure(id, heading, { type: 'text', decimals: null, ...given });

export const row = (id: string, label: string, given: Partial<TableRow> = {}): TableRow => ({
  id,
  label,
  kind: 'item',
  decimals: null,
  ...given,
});
export const heading = (id: string, label: string): TableRow => row(id, label, { kind: 'group' });
export const part = (id: string, label: string, given: Partial<TableRow> = {}): TableRow =>
  row(id, label, { kind: 'part', ...given });
export const subtotal = (id: string, label: string, formula: Formula): TableRow => row(id, label, { kind: 'subtotal', formula });
export const total = (id: string, label: string, formula: Formula): TableRow => row(id, label, { kind: 'total', formula });

/** Rows without anything of their own, r1, r2 ... */
export const plainRows = (labels: readonly string[]): TableRow[] => labels.map((label, index) => row(`r${index + 1}`, label));
export const idsOf = (rows: readonly TableRow[]): string[] => rows.map(({ id }) => id);

type Given = Pick<TableDefinition, 'id' | 'title' | 'columns' | 'rows'> & Partial<TableDefinition>;

export const ready = (group: string, given: Given): ReadyTable => ({
  group,
  definition: { caption: given.title, corner: [''], unit: null, numberStyle: 'komma', notes: [], item: null, ...given },
});
