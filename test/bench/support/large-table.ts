import type { FilledCells, TableColumn, TableDefinition, TableRow } from '../../../shared/figures/definition.ts';
import type { Formula } from '../../../shared/figures/formula.ts';

const COMMON = { from: 'exact', turned: false, only: null } as const;
const column = (id: string, formula?: Formula): TableColumn => ({
  id,
  group: null,
  heading: id,
  type: 'number',
  decimals: 1,
  numberStyle: null,
  ...(formula === undefined ? {} : { formula }),
});

/** Four figures a row are entered; six are differences, sums, shares and changes of them. */
const COLUMNS: readonly TableColumn[] = [
  column('a'),
  column('b'),
  column('c'),
  column('d'),
  column('ab', { type: 'difference', of: 'a', less: 'b', ...COMMON }),
  column('ac', { type: 'difference', of: 'a', less: 'c', ...COMMON }),
  column('sum', { type: 'sum', add: ['a', 'b', 'c'], less: ['d'], ...COMMON }),
  column('share', { type: 'ratio', part: 'ab', of: 'a', ...COMMON }),
  column('change', { type: 'change', of: 'a', since: 'c', ...COMMON }),
  column('rest', { type: 'difference', of: 'sum', less: 'ab', ...COMMON }),
];

/** So many rows have a sum of their own. */
const GROUP = 9;

export interface LargeTable {
  readonly definition: TableDefinition;
  readonly entered: FilledCells;
  readonly cells: number;
}

/** A table of so many rows: nine of figures, then their sum, over and over; last the sum of all sums. */
export function largeTable(count: number): LargeTable {
  const rows: TableRow[] = [];
  const entered: Record<string, Record<string, string>> = {};
  const sums: string[] = [];
  let group: string[] = [];
  const sum = (id: string, kind: 'subtotal' | 'total', add: string[]): TableRow => ({
    id,
    label: id,
    kind,
    decimals: null,
    formula: { type: 'sum', add, less: [], ...COMMON },
  });
  for (let index = 0; rows.length < count - 1; index += 1) {
    const id = `r${index}`;
    if (group.length === GROUP) {
      rows.push(sum(`s${index}`, 'subtotal', group));
      sums.push(`s${index}`);
      group = [];
      continue;
    }
    rows.push({ id, label: id, kind: 'item', decimals: null });
    group.push(id);
    entered[id] = Object.fromEntries(['a', 'b', 'c', 'd'].map((name, at) => [name, figure(index * 7 + at * 13)]));
  }
  rows.push(sum('total', 'total', sums));
  const definition: TableDefinition = {
    id: 'stor',
    title: 'Stor',
    caption: null,
    corner: [''],
    unit: null,
    numberStyle: 'komma',
    columns: [...COLUMNS],
    rows,
    notes: [],
    item: null,
  };
  return { definition, entered, cells: rows.length * COLUMNS.length };
}

/** Amounts with one decimal, of both signs, never the same twice in a row. */
function figure(seed: number): string {
  const value = ((seed * 7919) % 200_003) - 80_000;
  return `${Math.trunc(value / 10)}.${Math.abs(value % 10)}`;
}
