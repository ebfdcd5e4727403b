import type { Organisation } from '../../model/organisation.ts';
import { ORGANISATION } from '../../region/organisation-figures.ts';
import type { NumberStyle, TableColumn, TableDefinition, TableRow } from '../definition.ts';

/** What of a year a ready table must fit. */
interface Receiving {
  readonly tables: readonly { readonly id: string }[];
  readonly numberStyles: readonly NumberStyle[];
  /** Whose figures it may be made of. */
  readonly organisations: readonly Pick<Organisation, 'id' | 'name' | 'kind'>[];
}

/**
 * A ready table as a year can take it over: with an id that the year does not have, a number style that it has (its own, else the
 * first with a decimal comma), without
 * comparisons with tables that the year lacks, and made of the boards that the year knows by the names of the ready table's.
 */
export function adopted(ready: TableDefinition, { tables, numberStyles, organisations }: Receiving): TableDefinition {
  const taken = new Set(tables.map(({ id }) => id));
  const id = freeId(ready.id, taken);
  const known = new Set([...taken, ready.id]);
  const filled = withCompanies(ready, organisations);
  return {
    ...filled,
    id,
    numberStyle: styleFor(ready.numberStyle, numberStyles),
    columns: filled.columns.map((column) => ofKnownBoards(column, organisations)),
    rows: filled.rows.map((row) =>
      ofKnownBoards(
        withoutUnknown(row, known, (table) => (table === ready.id ? id : table)),
        organisations,
      ),
    ),
  };
}

/** A table of companies has a row for each that the year knows, in the place of the rows that are examples. */
function withCompanies(ready: TableDefinition, organisations: Receiving['organisations']): TableDefinition {
  const companies = organisations.filter(({ kind }) => kind === 'company');
  const isOfCompanies = ready.columns.some(({ fromBoards }) => fromBoards?.table === ORGANISATION.table);
  if (!isOfCompanies || companies.length === 0) return ready;
  const rows = companies.map(
    ({ id, name }): TableRow => ({ id, label: name.heading, kind: 'item', decimals: null, fromBoards: { boards: [id] } }),
  );
  const add = rows.map(({ id }) => id);
  const others = ready.rows.filter(({ kind }) => kind !== 'item');
  return {
    ...ready,
    rows: [...rows, ...others.map((row) => (row.formula?.type === 'sum' ? { ...row, formula: { ...row.formula, add } } : row))],
  };
}

/** "resultatrapport", and where that is taken "resultatrapport-2", "resultatrapport-3" ... */
function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}

function styleFor(wanted: string, styles: readonly NumberStyle[]): string {
  const found = styles.find(({ id }) => id === wanted) ?? styles.find(({ decimalMark }) => decimalMark === ',') ?? styles[0];
  return found?.id ?? wanted;
}

/** A ready table names a board by its short name: "hsn". */
function ofKnownBoards<Line extends TableRow | TableColumn>(line: Line, organisations: Receiving['organisations']): Line {
  const { fromBoards, ...rest } = line;
  if (fromBoards?.boards === undefined) return line;
  const boards = fromBoards.boards.flatMap((short) => {
    const found =
      organisations.find(({ id }) => id === short) ??
      organisations.find(({ name }) => name.short.toLocaleLowerCase('sv') === short.toLocaleLowerCase('sv'));
    return found?.id ?? [];
  });
  return (boards.length === 0 ? rest : { ...rest, fromBoards: { ...fromBoards, boards } }) as Line;
}

function withoutUnknown({ same, ...row }: TableRow, known: ReadonlySet<string>, idOf: (table: string) => string): TableRow {
  const kept = (same ?? [])
    .filter(({ as, since = [] }) => [...as, ...since].every(({ table }) => known.has(table)))
    .map(({ column, as, since }) => ({
      column,
      as: as.map((term) => ({ ...term, table: idOf(term.table) })),
      ...(since === undefined ? {} : { since: since.map((term) => ({ ...term, table: idOf(term.table) })) }),
    }));
  return kept.length === 0 ? row : { ...row, same: kept };
}
