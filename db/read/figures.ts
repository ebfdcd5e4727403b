import { type AboutCells, type CellAbout, CellSource } from '../../shared/figures/cell-about.ts';
import type { AcceptedFinding } from '../../shared/figures/check/accepted.ts';
import { ColumnVersion } from '../../shared/figures/column-version.ts';
import type { TableCells, TableDefinition } from '../../shared/figures/definition.ts';
import { build, type Reader } from '../query.ts';
import { fromJson } from './json.ts';

/** Row -> column -> what is known. Maps rather than objects: an id may be "constructor". */
type Filled<Value> = Map<string, Map<string, Value>>;

interface Known {
  readonly values: Filled<string>;
  readonly about: Filled<CellAbout>;
}

/**
 * The figures of an occasion, one entry for each table that has any. Rows and columns stand in the order of the table's
 * definition, so that the same figures are always written as the same bytes.
 */
export function readFigures(reader: Reader, occasion: string, tables: readonly TableDefinition[]): TableCells[] {
  const definitions = new Map(tables.map((table) => [table.id, table]));
  const known = knownCells(reader, occasion);
  const versions = keptVersions(reader, occasion);
  return reader
    .all(build.selectFrom('occasion_table').select('table').where('occasion', '=', occasion).orderBy('position'))
    .map(({ table }) => {
      const { values, about } = known.get(table) ?? nothingKnown();
      const kept = versions.get(table);
      const definition = definitions.get(table);
      return {
        table,
        cells: inOrder(values, definition),
        ...(about.size === 0 ? {} : { about: inOrder(about, definition) satisfies AboutCells }),
        ...(kept === undefined ? {} : { versions: kept }),
      };
    });
}

/** What has been found in the figures of an occasion and accepted, in the order of the keys. */
export function readAccepted(reader: Reader, occasion: string): AcceptedFinding[] {
  return reader
    .all(build.selectFrom('accepted_finding').selectAll().where('occasion', '=', occasion))
    .flatMap(({ check, table, row, column, figures, reason }) =>
      reason === null ? [] : [{ finding: [check, table, row, column, figures].join('/'), reason }],
    )
    .toSorted((one, other) => (one.finding < other.finding ? -1 : 1));
}

function knownCells(reader: Reader, occasion: string): Map<string, Known> {
  const byTable = new Map<string, Known>();
  for (const { table, row, column, value, source, note } of reader.all(
    build.selectFrom('table_cell').selectAll().where('occasion', '=', occasion),
  )) {
    const known = byTable.get(table) ?? nothingKnown();
    byTable.set(table, known);
    if (value !== null) put(known.values, row, column, value);
    if (source === null && note === null) continue;
    put(known.about, row, column, {
      ...(source === null ? {} : { source: fromJson(CellSource, source) }),
      ...(note === null ? {} : { note }),
    });
  }
  return byTable;
}

function nothingKnown(): Known {
  return { values: new Map(), about: new Map() };
}

function put<Value>(filled: Filled<Value>, row: string, column: string, value: Value): void {
  filled.set(row, (filled.get(row) ?? new Map()).set(column, value));
}

/** Table -> what has stood in its columns, in the order in which it was kept. */
function keptVersions(reader: Reader, occasion: string): ReadonlyMap<string, ColumnVersion[]> {
  const byTable = new Map<string, ColumnVersion[]>();
  const rows = reader.all(build.selectFrom('column_version').selectAll().where('occasion', '=', occasion).orderBy('position'));
  for (const { table, id, column, name, date, cells } of rows) {
    const version = { id, column, name, date, cells: fromJson(ColumnVersion.shape.cells, cells) };
    byTable.set(table, [...(byTable.get(table) ?? []), version]);
  }
  return byTable;
}

function inOrder<Value>(filled: Filled<Value>, table: TableDefinition | undefined): Record<string, Record<string, Value>> {
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
