import type { Command } from '../../../shared/api/commands.ts';
import type { YearModel } from '../../../shared/model/year-model.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { refuse } from '../../errors.ts';
import { joinKey } from '../../log/entities.ts';
import type { Log } from '../../log/step.ts';
import { build, type Reader } from '../../query.ts';
import { readOrganisationsOfYear } from '../../read/organisations.ts';
import { refuseFaults } from '../model/faults.ts';
import { refuseUsed } from '../model/uses.ts';
import { tableName } from '../names.ts';
import type { Known, WorkPlan } from '../plan.ts';
import { tableOf } from './known-table.ts';
import { removeCells, storedFigures } from './stored.ts';
import { usesOfTable } from './uses.ts';

/** A table of the year with everything in it; refuses an id that the year has, and what does not hang together. */
export function planNewTable(
  { reader, modelOf }: Known,
  { year, after, definition }: Extract<Command, { type: 'table.create' }>,
): WorkPlan {
  const model = modelOf(year);
  const { id, numberStyle, ...parts } = definition;
  if (model.tables.some((table) => table.id === id)) refuse('conflict', t('store:id-exists', { id }), { field: 'definition.id' });
  const order = withPlace(model, id, after);
  refuseFaults(reader, { ...model, tables: [...model.tables, definition] }, readOrganisationsOfYear(reader, year));
  return {
    subject: { about: 'table-create', names: { table: tableName(definition, model.year) } },
    changesModel: true,
    work: (log) => {
      log.create('table_definition', [year, id], { ...parts, position: order.indexOf(id), number_style: numberStyle });
      placeAll(log, year, order);
    },
  };
}

/** A table to another place among the tables of its year; nothing when it stands there. */
export function planMoveTable(
  { modelOf }: Known,
  { year, table: id, after }: Extract<Command, { type: 'table.move' }>,
): WorkPlan {
  const model = modelOf(year);
  const table = tableOf(model, id);
  const order = withPlace(model, id, after);
  return {
    subject: { about: 'table-move', names: { table: tableName(table, model.year) } },
    changesModel: true,
    work: (log) => placeAll(log, year, order),
  };
}

/** A table with its rows that say nothing; refuses, with what needs it, one that is used or where something is entered. */
export function planRemoveTable(
  { reader, modelOf }: Known,
  { year, table: id }: Extract<Command, { type: 'table.remove' }>,
): WorkPlan {
  const model = modelOf(year);
  const table = tableOf(model, id);
  const stored = storedFigures(reader, year, id);
  refuseUsed(usesOfTable(model, table, stored));
  return {
    subject: { about: 'table-remove', names: { table: tableName(table, model.year) } },
    changesModel: true,
    work: (log) => {
      removeCells(log, id, stored.cells);
      for (const occasion of occasionsWith(reader, year, id)) log.remove('occasion_table', joinKey([occasion, id]));
      log.remove('table_definition', joinKey([year, id]));
    },
  };
}

/** The ids of the year's tables in order, with one of them right after another or first. */
function withPlace({ tables }: YearModel, id: string, after: string | null): string[] {
  const others = tables.map((table) => table.id).filter((one) => one !== id);
  if (after !== null && !others.includes(after)) {
    refuse('not-found', t('store:table-before-not-found'), { field: 'after', details: after });
  }
  return others.toSpliced(after === null ? 0 : others.indexOf(after) + 1, 0, id);
}

/** A year has few tables: each place is its number in the list. */
function placeAll(log: Log, year: string, order: readonly string[]): void {
  for (const [position, id] of order.entries()) log.set('table_definition', joinKey([year, id]), 'position', position);
}

function occasionsWith(reader: Reader, year: string, table: string): string[] {
  return reader
    .all(
      build
        .selectFrom('occasion_table')
        .innerJoin('occasion', 'occasion.id', 'occasion_table.occasion')
        .select('occasion_table.occasion')
        .where('occasion.year', '=', year)
        .where('occasion_table.table', '=', table),
    )
    .map(({ occasion }) => occasion);
}
