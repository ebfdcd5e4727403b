import type { Command } from '../../shared/api/commands.ts';
import { standingIn } from '../../shared/figures/compute/standing.ts';
import { withYear } from '../../shared/figures/year-words.ts';
import { t } from '../../shared/text/messages/index.ts';
import { refuse } from '../errors.ts';
import { joinKey } from '../log/entities.ts';
import { readRow } from '../log/rows.ts';
import type { Subject } from '../log/subject.ts';
import { readFigures } from '../read/figures.ts';
import { neededTable } from './cell.ts';
import { quoted, versionNames } from './names.ts';
import { type FieldPlan, type Known, makeNeeded, openOccasion, planFor, type WorkPlan } from './plan.ts';
import { lastPosition } from './position.ts';
import { columnOf, tableOf } from './table/known-table.ts';

type OnVersion<Type extends Command['type']> = Extract<Command, { type: Type }>;

/** Keeps what stands in a column. Refuses a column that is computed, whose figures follow from others, and one that is blank. */
export function planKeptVersion(known: Known, command: OnVersion<'version.keep'>): WorkPlan {
  const { occasion, id, name, date } = command;
  const { reader } = known;
  const { year } = openOccasion(reader, occasion);
  const model = known.modelOf(year);
  const table = tableOf(model, command.table);
  const column = columnOf(table, command.column);
  const key = [occasion, table.id, id];
  if (readRow(reader, 'column_version', joinKey(key)) !== null) {
    refuse('conflict', t('store:id-exists', { id }), { field: 'id', details: id });
  }
  const heading = quoted(withYear(column.heading, model.year));
  const about = { field: 'column', details: column.id };
  if (column.formula !== undefined || column.lastVersionOf !== undefined) {
    refuse('invalid-input', t('store:version-of-computed', { column: heading }), about);
  }
  const entered = readFigures(reader, occasion, [table]).find((one) => one.table === table.id);
  const cells = standingIn(table, entered, column.id);
  if (Object.keys(cells).length === 0) refuse('invalid-input', t('store:version-of-blank', { column: heading }), about);
  return {
    subject: { about: 'version-keep', names: versionNames(name, table, model.year) },
    changesModel: false,
    work: (log) => {
      makeNeeded(reader, log, [neededTable(known, occasion, table.id)]);
      const position = lastPosition(reader, 'column_version', occasion);
      log.create('column_version', key, { position, column: column.id, name, date, cells });
    },
  };
}

/** What a version is called, or the day that it is of. */
export function planVersion(known: Known, command: OnVersion<'version.set'>): FieldPlan {
  const { key, names } = keptVersion(known, command);
  return planFor('column_version', key, command.field, {
    value: command.value,
    typed: true,
    subject: { about: `version-${command.field}`, names },
    needs: [],
  });
}

export function planRemovedVersion(known: Known, command: OnVersion<'version.remove'>): WorkPlan {
  const { key, names } = keptVersion(known, command);
  return {
    subject: { about: 'version-remove', names },
    changesModel: false,
    work: (log) => log.remove('column_version', joinKey(key)),
  };
}

interface KeptVersion {
  readonly key: readonly string[];
  readonly names: Subject['names'];
}

function keptVersion(known: Known, { occasion, table, id }: OnVersion<'version.set' | 'version.remove'>): KeptVersion {
  const { year } = openOccasion(known.reader, occasion);
  const model = known.modelOf(year);
  const key = [occasion, table, id];
  const fields = readRow(known.reader, 'column_version', joinKey(key));
  if (fields === null) return refuse('not-found', t('store:version-not-found'), { field: 'id', details: id });
  return { key, names: versionNames(String(fields.name), tableOf(model, table), model.year) };
}
