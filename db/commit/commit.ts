import type { Command } from '../../shared/api/commands.ts';
import type { ChangedPart } from '../../shared/api/contract.ts';
import type { Author } from '../log/author.ts';
import { entity } from '../log/entities.ts';
import { readRow } from '../log/rows.ts';
import { writeStep } from '../log/step.ts';
import type { Writer } from '../query.ts';
import { planCell } from './cell.ts';
import { planAnswer, planAssessment, planControl } from './control.ts';
import { foldIn } from './fold.ts';
import { planFollowUp, planItem } from './item.ts';
import type { Known, Plan } from './plan.ts';
import { planText } from './text.ts';

/**
 * Carries out one command: checks it against the store, changes the row and writes the log, inside the caller's transaction.
 * Answers what views must read again: nothing when the field already has the value.
 */
export function commit(writer: Writer, author: Author, modelOf: Known['modelOf'], command: Command): ReadonlySet<ChangedPart> {
  const plan = planOf({ reader: writer, modelOf }, command);
  const row = readRow(writer, plan.entity, plan.entityId);
  const value = row === null ? blankValue(plan) : row[plan.field];
  if (JSON.stringify(value) === JSON.stringify(plan.value)) return new Set();
  if (foldIn(writer, author, plan)) return new Set([entity(plan.entity).part]);

  const head = { kind: 'change', target: null, subject: plan.subject } as const;
  return writeStep(writer, author, head, (log) => {
    for (const needed of plan.needs) {
      if (readRow(writer, needed.entity, needed.entityId) === null) log.createAs(needed.entity, needed.entityId, needed.blank);
    }
    log.set(plan.entity, plan.entityId, plan.field, plan.value);
  }).parts;
}

function planOf(known: Known, command: Command): Plan {
  switch (command.type) {
    case 'follow-up.set':
      return planFollowUp(known, command);
    case 'item.set':
      return planItem(known, command);
    case 'text.set':
      return planText(known, command);
    case 'cell.set':
      return planCell(known, command);
    case 'control.set':
      return planControl(known, command);
    case 'answer.set':
      return planAnswer(known, command);
    case 'assessment.set':
      return planAssessment(known, command);
  }
}

function blankValue(plan: Plan) {
  return plan.needs.at(-1)?.blank[plan.field] ?? null;
}
