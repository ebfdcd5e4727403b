import type { NumberStyle, TableDefinition, TableRow } from '../definition.ts';

/** What of a year a ready table must fit. */
interface Receiving {
  readonly tables: readonly { readonly id: string }[];
  readonly numberStyles: readonly NumberStyle[];
}

/**
 * A ready table as a year can take it over: with an id that the year does not have, a number style that it has (its own, else the
 * first with a decimal comma), and without comparisons with tables that the year lacks.
 */
export function adopted(ready: TableDefinition, { tables, numberStyles }: Receiving): TableDefinition {
  const taken = new Set(tables.map(({ id }) => id));
  const id = freeId(ready.id, taken);
  const known = new Set([...taken, ready.id]);
  return {
    ...ready,
    id,
    numberStyle: styleFor(ready.numberStyle, numberStyles),
    rows: ready.rows.map((row) => withoutUnknown(row, known, (table) => (table === ready.id ? id : table))),
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
