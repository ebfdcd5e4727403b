import type { TableCells, TableDefinition } from '../../shared/figures/definition.ts';
import { build, type Reader } from '../query.ts';

/** Maps rather than objects: an id may be "constructor". */
type Filled = Map<string, Map<string, string>>;

/**
 * The figures of an occasion, one entry for each table that has any. Rows and columns stand in the order of the table's
 * definition, so that the same figures are always written as the same bytes.
 */
export function readFigures(reader: Reader, occasion: string, tables: readonly TableDefinition[]): TableCells[] {
  const definitions = new Map(tables.map((table) => [table.id, table]));
  const filled = filledCells(reader, occasion);
  return reader
    .all(build.selectFrom('occasion_table').select('table').where('occasion', '=', occasion).orderBy('position'))
    .map(({ table }) => ({ table, cells: inOrder(filled.get(table) ?? new Map(), definitions.get(table)) }));
}

function filledCells(reader: Reader, occasion: string): Map<string, Filled> {
  const byTable = new Map<string, Filled>();
  for (const { table, row, column, value } of reader.all(
    build.selectFrom('table_cell').selectAll().where('occasion', '=', occasion),
  )) {
    if (value === null) continue;
    const filled = byTable.get(table) ?? new Map();
    byTable.set(table, filled);
    filled.set(row, (filled.get(row) ?? new Map()).set(column, value));
  }
  return byTable;
}

function inOrder(filled: Filled, table: TableDefinition | undefined): TableCells['cells'] {
  const columns = table?.columns.map(({ id }) => id) ?? [];
  const rows = sorted(filled, table?.rows.map(({ id }) => id) ?? []);
  return Object.fromEntries(rows.map(([row, cells]) => [row, Object.fromEntries(sorted(cells, columns))]));
}

/** Entries in the order of the definition; what it does not know stands last. */
function sorted<Value>(entries: ReadonlyMap<string, Value>, order: readonly string[]): [string, Value][] {
  const place = new Map(order.map((name, index) => [name, index]));
  const placeOf = ([name]: [string, Value]) => place.get(name) ?? order.length;
  return [...entries].sort((one, other) => placeOf(one) - placeOf(other));
}
