import { computeTable } from '../compute/compute.ts';
import { filledCells } from '../compute/standing.ts';
import type { NumberStyle, TableCells, TableDefinition } from '../definition.ts';
import type { MovedUnit } from '../moved-units.ts';
import type { CheckContext, CheckedTable } from './cell.ts';
import { checkTable } from './check-table.ts';
import type { Finding } from './finding.ts';

/** The tables of one occasion and what is entered in them. */
export interface OccasionFigures {
  readonly tables: readonly TableDefinition[];
  readonly cells: readonly TableCells[];
}

/** What a person should look at in the figures of an occasion, table by table. */
export function checkOccasion(
  { tables, cells }: OccasionFigures,
  styles: readonly NumberStyle[],
  earlier: OccasionFigures | null,
  moved: readonly MovedUnit[] = [],
): Finding[] {
  const context: CheckContext = {
    styles: new Map(styles.map((style) => [style.id, style])),
    tables: checkedTables(tables, cells),
    earlier: earlier === null ? new Map() : checkedTables(earlier.tables, earlier.cells),
    moved,
  };
  return tables.flatMap(({ id }) => checkTable(id, context));
}

/** The tables of an occasion, computed, by id; of those that were computed before, only what has been entered since is computed. */
export function checkedTables(
  tables: readonly TableDefinition[],
  cells: readonly TableCells[],
  before: ReadonlyMap<string, CheckedTable> = NOTHING,
): ReadonlyMap<string, CheckedTable> {
  const entered = new Map(cells.map((table) => [table.table, table]));
  return new Map(
    tables.map((definition) => {
      const known = before.get(definition.id);
      const given = filledCells(definition, entered.get(definition.id));
      const computed = known?.definition === definition ? known.computed.withEntered(given) : computeTable(definition, given);
      return [definition.id, { definition, computed }];
    }),
  );
}

const NOTHING: ReadonlyMap<string, CheckedTable> = new Map();
