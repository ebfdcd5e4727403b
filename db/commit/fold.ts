import { instantOf } from '../../shared/merge/clock.ts';
import { isRichText, toPlainText } from '../../shared/text/plain-text.ts';
import type { Author } from '../log/author.ts';
import type { FieldValue } from '../log/entities.ts';
import { fromLog, toLog } from '../log/operations.ts';
import { updateField } from '../log/rows.ts';
import { build, type Writer } from '../query.ts';
import type { FieldPlan } from './plan.ts';

/** How long after its beginning a step takes in what is typed on, milliseconds. */
const FOLDING_TIME = 60_000;
/** The most signs that a piece of typing takes away: about a line. */
const MOST_TAKEN = 80;

/**
 * Typing is committed in pieces; the pieces of one minute are one step. A piece is taken into the newest step of the store
 * when that is the same author's, in the same field and no other, and has not been shared. Answers whether it was. A piece that brings the field
 * back to where the step began is a step of its own, since a step must change something; so is one that takes away what stood there, which
 * undo and the history must still have.
 */
export function foldIn(writer: Writer, author: Author, plan: FieldPlan): boolean {
  if (!plan.typed) return false;
  const step = writer.first(build.selectFrom('step').selectAll().orderBy('id', 'desc').limit(1));
  if (step === undefined || step.state !== 'done' || step.shared === 1) return false;
  if (step.person !== author.person || step.device !== author.device) return false;
  const age = author.now() - Date.parse(instantOf(step.id));
  if (age < 0 || age >= FOLDING_TIME) return false;

  if (step.subject !== plan.subject.about) return false;

  const [operation, another] = writer.all(
    build
      .selectFrom('change')
      .select(['id', 'old', 'new', 'entity', 'entity_id', 'field'])
      .where('step', '=', step.id)
      .where('field', 'is not', null)
      .limit(2),
  );
  // A step of several changes is no typing: what is typed after it is a step of its own.
  if (operation === undefined || another !== undefined) return false;
  const { entity, entity_id, field } = operation;
  if (entity !== plan.entity || entity_id !== plan.entityId || field !== plan.field) return false;
  const value = toLog(plan.value);
  if (operation.old === value || !goesOn(wordsOf(fromLog(operation.new)), wordsOf(plan.value))) return false;

  const clock = author.clock.next();
  updateField(writer, plan.entity, plan.entityId, plan.field, plan.value);
  writer.run(build.updateTable('change').set({ new: value, clock }).where('id', '=', operation.id));
  writer.run(build.updateTable('step').set({ clock }).where('id', '=', step.id));
  return true;
}

function wordsOf(value: FieldValue): string {
  if (isRichText(value)) return toPlainText(value);
  return typeof value === 'string' ? value : (toLog(value) ?? '');
}

/** Whether a text is another one typed on: all but a little of what stood there is left, at its beginning or at its end. */
function goesOn(before: string, after: string): boolean {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shortest - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const taken = before.length - start - end;
  return taken <= MOST_TAKEN && taken * 2 <= before.length;
}
