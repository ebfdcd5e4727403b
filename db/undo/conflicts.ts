import { t } from '../../shared/text/messages/index.ts';
import { type StoredCell, saysSomething, storedFigures } from '../commit/table/stored.ts';
import { chartNames } from '../commit/table/uses.ts';
import { refuse } from '../errors.ts';
import { entity, splitKey } from '../log/entities.ts';
import type { Operation } from '../log/operations.ts';
import { readRow } from '../log/rows.ts';
import { asSentence, subjectWords } from '../log/subject.ts';
import { build, type Reader } from '../query.ts';
import { readModel } from '../read/model.ts';
import type { StackedStep, Writing } from './stack.ts';

/** Refuses when someone else has had a say, after the step, in a field or row that it touched. */
export function refuseIfOthersChanged(
  reader: Reader,
  author: Writing,
  step: StackedStep,
  operations: readonly Operation[],
): void {
  const theirs = stepsOfOthersSince(reader, author, step);
  if (theirs.size === 0) return;
  for (const operation of operations) {
    const person = laterChanges(reader, operation)
      .map((change) => theirs.get(change.step))
      .find((name) => name !== undefined);
    if (person !== undefined) refuseConflict(step, t('store:changed-by', { person }));
  }
}

/** Refuses a step when a field does not have the value that it left there. */
export function refuseConflict(step: StackedStep, why: string = t('store:changed-since')): never {
  return refuse('conflict', t('store:cannot-undo', { what: asSentence(subjectWords(step.subject)), why }), { details: step.id });
}

/** Refuses to touch what belongs to a locked occasion, unless the step itself made the occasion or took it away. */
export function refuseIfLocked(reader: Reader, operations: readonly Operation[]): void {
  const own = new Set(
    operations.filter(({ entity: name, field }) => name === 'occasion' && field === null).map(({ entityId }) => entityId),
  );
  const touched = new Set(
    operations.filter(({ entity: name }) => entity(name).key[0] === 'occasion').map(({ entityId }) => splitKey(entityId)[0]),
  );
  for (const occasion of touched) {
    if (occasion === undefined || own.has(occasion)) continue;
    if (readRow(reader, 'occasion', occasion)?.state === 'locked') refuse('locked', t('store:occasion-locked'));
  }
}

/**
 * Refuses, when it has been carried out, a step that leaves what others have entered, or a chart that they have made, with a row, a
 * column or a table that is not there.
 */
export function refuseIfFiguresLosePlace(reader: Reader, step: StackedStep, operations: readonly Operation[]): void {
  const touched = new Set(
    operations
      .filter(
        ({ entity: name, field }) => name === 'table_definition' && (field === null || field === 'rows' || field === 'columns'),
      )
      .map(({ entityId }) => entityId),
  );
  for (const [year = '', id = ''] of [...touched].map(splitKey)) {
    // A year that goes whole takes all of it along, or is held back by it.
    if (readRow(reader, 'year_model', year) === null) continue;
    const model = readModel(reader, year);
    const table = model.tables.find((one) => one.id === id);
    const rows = new Set(table?.rows.map((row) => row.id));
    const columns = new Set(table?.columns.map((column) => column.id));
    const { cells, versions } = storedFigures(reader, year, id);
    const isLost = (cell: StoredCell) => !rows.has(cell.row) || !columns.has(cell.column);
    if (cells.filter(saysSomething).some(isLost) || versions.some(({ column }) => !columns.has(column))) {
      refuseConflict(step, t('store:figures-since'));
    }
    const charts = model.charts.filter(
      (chart) =>
        chart.table === id &&
        (table === undefined ||
          chart.rows?.some((row) => !rows.has(row)) === true ||
          chart.columns.some((column) => !columns.has(column))),
    );
    if (charts.length > 0) refuseConflict(step, t('store:charts-since', { charts: chartNames(charts, model.year) }));
  }
}

/** What others have done since a step, also oneself on another device: the ids of their steps, with their names. */
function stepsOfOthersSince(reader: Reader, author: Writing, { id }: StackedStep): ReadonlyMap<string, string> {
  const steps = reader.all(
    build
      .selectFrom('step')
      .innerJoin('person', 'person.id', 'step.person')
      .select(['step.id', 'person.name'])
      .where('step.clock', '>', id)
      .where((is) => is.or([is('step.person', '!=', author.person), is('step.device', '!=', author.device)])),
  );
  return new Map(steps.map((step) => [step.id, step.name]));
}

/** The changes of an operation's field, or of its row, that came after it; newest first. */
function laterChanges(reader: Reader, { entity: name, entityId, field, clock }: Operation) {
  const later = build
    .selectFrom('change')
    .select('step')
    .where('entity', '=', name)
    .where('entity_id', '=', entityId)
    .where('clock', '>', clock)
    .orderBy('clock', 'desc');
  return reader.all(field === null ? later : later.where((is) => is.or([is('field', '=', field), is('field', 'is', null)])));
}
