import type { FilledCells, TableDefinition } from '../../figures/definition.ts';
import type { ChapterPart, TABLE_ROWS } from '../../model/layout.ts';

type TablePart = Extract<ChapterPart, { type: 'table' }>;

/** A table with the columns and rows that a document prints of it; figures are computed from the whole. */
export function printedTable(
  table: TableDefinition,
  { columns, rows }: Pick<TablePart, 'columns' | 'rows'>,
  cells: FilledCells,
): TableDefinition {
  const chosen = columns === undefined ? table.columns : table.columns.filter(({ id }) => columns.includes(id));
  const printed = rows === undefined ? [] : CHOSEN[rows](table.rows, cells);
  return {
    ...table,
    columns: chosen.length === 0 ? table.columns : chosen,
    rows: printed.length === 0 ? table.rows : printed,
  };
}

type Rows = TableDefinition['rows'];

const CHOSEN: Readonly<Record<(typeof TABLE_ROWS)[number], (rows: Rows, cells: FilledCells) => Rows>> = {
  sums: (rows) => {
    const sums = new Set(rows.flatMap(({ id, kind }) => (kind === 'subtotal' || kind === 'total' ? [id] : [])));
    const beside = new Set(rows.flatMap((row) => (sums.has(row.id) ? addedBesideSums(row, sums) : [])));
    return rows.filter(({ id }) => sums.has(id) || beside.has(id));
  },
  filled: (rows, cells) => {
    const has = rows.map(({ id, kind }) => kind !== 'group' && Object.keys(cells[id] ?? {}).length > 0);
    return rows.filter(({ kind }, index) => (kind === 'group' ? hasRowBelow(rows, has, index) : has[index] === true));
  },
};

/** Rows that are added to a sum beside other sums, without which it does not add up: the financial net. */
function addedBesideSums({ formula }: Rows[number], sums: ReadonlySet<string>): readonly string[] {
  if (formula?.type !== 'sum') return [];
  const terms = [...formula.add, ...formula.less];
  return terms.some((term) => sums.has(term)) ? terms : [];
}

/** Whether a row with a figure stands under a heading in the table, before the next heading. */
function hasRowBelow(rows: Rows, has: readonly boolean[], heading: number): boolean {
  const next = rows.findIndex(({ kind }, index) => index > heading && kind === 'group');
  return has.slice(heading + 1, next === -1 ? undefined : next).some((filled) => filled);
}
