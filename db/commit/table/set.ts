import type { Command } from '../../../shared/api/commands.ts';
import type { TableDefinition } from '../../../shared/figures/definition.ts';
import { type FieldOf, joinKey } from '../../log/entities.ts';
import { readOrganisationsOfYear } from '../../read/organisations.ts';
import { refuseFaults } from '../model/faults.ts';
import { refuseUsed } from '../model/uses.ts';
import { tableName } from '../names.ts';
import type { Known, WorkPlan } from '../plan.ts';
import { tableOf } from './known-table.ts';
import { removeCells, storedFigures } from './stored.ts';
import { usesOfParts } from './uses.ts';

type Part = Exclude<keyof TableDefinition, 'id'>;

const COLUMNS: Readonly<Record<Part, FieldOf<'table_definition'>>> = {
  title: 'title',
  caption: 'caption',
  corner: 'corner',
  unit: 'unit',
  numberStyle: 'number_style',
  columns: 'columns',
  rows: 'rows',
  notes: 'notes',
  item: 'item',
};

/**
 * Parts of a table's definition, or all of it. Refuses, with what needs it, to take away a row or a column where something is entered or
 * that something is computed from or compared with; refuses what does not hang together. Nothing when the table is as it was.
 */
export function planTable(known: Known, { year, table: id, change }: Extract<Command, { type: 'table.set' }>): WorkPlan {
  const { reader } = known;
  const model = known.modelOf(year);
  const before = tableOf(model, id);
  const parts = (Object.keys(COLUMNS) as Part[]).filter((part) => change[part] !== undefined);
  const after: TableDefinition = { ...before, ...Object.fromEntries(parts.map((part) => [part, change[part]])) };
  const stored = storedFigures(reader, year, id);
  refuseUsed(usesOfParts(model, before, after, stored));
  const tables = model.tables.map((table) => (table.id === id ? after : table));
  refuseFaults(reader, { ...model, tables }, readOrganisationsOfYear(reader, year));

  const rows = new Set(after.rows.map((row) => row.id));
  const columns = new Set(after.columns.map((column) => column.id));
  return {
    subject: { about: 'table-set', names: { table: tableName(after, model.year) } },
    changesModel: true,
    work: (log) => {
      removeCells(
        log,
        id,
        stored.cells.filter(({ row, column }) => !rows.has(row) || !columns.has(column)),
      );
      for (const part of parts) log.set('table_definition', joinKey([year, id]), COLUMNS[part], after[part]);
    },
  };
}
