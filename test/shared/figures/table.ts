import type { TableColumn, TableDefinition, TableRow } from '../../../shared/figures/definition.ts';
import type { Formula } from '../../../shared/figures/formula.ts';

const COMMON = { from: 'exact', turned: false, only: null } as const;

export const sum = (add: string[], given: Partial<Extract<Formula, { type: 'sum' }>> = {}): Formula => ({
  type: 'sum',
  add,
  less: [],
  ...COMMON,
  ...given,
});
export const difference = (of: string, less: string, given: Partial<Extract<Formula, { type: 'difference' }>> = {}): Formula => ({
  type: 'difference',
  of,
  less,
  ...COMMON,
  ...given,
});
export const ratio = (part: string, of: string, given: Partial<Extract<Formula, { type: 'ratio' }>> = {}): Formula => ({
  type: 'ratio',
  part,
  of,
  ...COMMON,
  ...given,
});
export const change = (of: string, since: string): Formula => ({ type: 'change', of, since, ...COMMON });

export const column = (id: string, given: Partial<TableColumn> = {}): TableColumn => ({
  id,
  group: null,
  heading: id.toUpperCase(),
  type: 'number',
  decimals: 1,
  numberStyle: null,
  ...given,
});
export const row = (id: string, given: Partial<TableRow> = {}): TableRow => ({
  id,
  label: `Rad ${id}`,
  kind: 'item',
  decimals: null,
  ...given,
});

export const table = (columns: TableColumn[], rows: TableRow[]): TableDefinition => ({
  id: 't',
  title: 'Tabell',
  caption: null,
  corner: [''],
  unit: null,
  numberStyle: 'komma',
  columns,
  rows,
  notes: [],
  item: null,
});
