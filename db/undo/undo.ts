import type { ChangedPart } from '../../shared/api/contract.ts';
import type { Author } from '../log/author.ts';
import { type Operation, operationsOf } from '../log/operations.ts';
import { settleUndone, writeStep } from '../log/step.ts';
import { build, type Writer } from '../query.ts';
import type { StepKind } from '../schema.ts';
import { inverse, reapply } from './apply.ts';
import { refuseConflict, refuseIfFiguresLosePlace, refuseIfLocked, refuseIfOthersChanged } from './conflicts.ts';
import { nextRedo, nextUndo, type StackedStep } from './stack.ts';

/**
 * Takes back the author's newest step that stands, as a new step. Answers what views must read again: nothing when there is
 * no such step. Refuses when someone else has changed the same field since.
 */
export function undo(writer: Writer, author: Author): ReadonlySet<ChangedPart> {
  const target = nextUndo(writer, author);
  if (target === null) return new Set();
  const operations = operationsOf(writer, target.id).toReversed();
  refuseIfOthersChanged(writer, author, target, operations);
  return carryOut(writer, author, 'undo', target, operations.map(inverse));
}

/** Brings back what `undo` took back last, as a new step; the same answers. */
export function redo(writer: Writer, author: Author): ReadonlySet<ChangedPart> {
  const target = nextRedo(writer, author);
  if (target === null) return new Set();
  const operations = operationsOf(writer, target.id);
  refuseIfOthersChanged(writer, author, target, operations);
  return carryOut(writer, author, 'redo', target, operations);
}

function carryOut(
  writer: Writer,
  author: Author,
  kind: StepKind & ('undo' | 'redo'),
  target: StackedStep,
  operations: readonly Operation[],
): ReadonlySet<ChangedPart> {
  refuseIfLocked(writer, operations);
  const { parts } = writeStep(writer, author, { kind, target: target.id, subject: target.subject }, (log) => {
    for (const operation of operations) {
      if (!reapply(writer, log, operation)) refuseConflict(target);
    }
  });
  refuseIfFiguresLosePlace(writer, target, operations);
  setState(writer, target.id, kind === 'undo' ? 'undone' : 'done');
  return parts;
}

/** Leaves out a step that can be neither undone nor redone any more, so that the ones before it can be. */
export function leaveOut(writer: Writer, author: Author, kind: 'undo' | 'redo'): void {
  if (kind === 'redo') settleUndone(writer, author);
  const target = kind === 'undo' ? nextUndo(writer, author) : null;
  if (target !== null) setState(writer, target.id, 'settled');
}

function setState(writer: Writer, step: string, state: 'done' | 'undone' | 'settled'): void {
  writer.run(build.updateTable('step').set({ state }).where('id', '=', step));
}
