import type { Organisation } from '../../model/organisation.ts';
import type { NumberStyle, TableColumn, TableDefinition, TableRow } from '../definition.ts';

/** What of a year a ready table must fit. */
interface Receiving {
  readonly tables: readonly { readonly id: string }[];
  readonly numberStyles: readonly NumberStyle[];
  /** Whose figures it may be made of. */
  readonly organisations: readonly Pick<Organisation, 'id' | 'name'>[];
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
  return {
    ...ready,
    id,
    numberStyle: styleFor(ready.numberStyle, numberStyles),
    columns: ready.columns.map((column) => ofKnownBoards(column, organisations)),
    rows: ready.rows.map((row) =>
      ofKnownBoards(
        withoutUnknown(row, known, (table) => (table === ready.id ? id : table)),
        organisations,
      ),
    ),
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
