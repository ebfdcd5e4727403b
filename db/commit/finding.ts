import type { Command } from '../../shared/api/commands.ts';
import { keyParts } from '../../shared/figures/check/key.ts';
import { cellNames } from './names.ts';
import { type FieldPlan, type Known, neededRow, openOccasion, planFor, textOrNull } from './plan.ts';
import { columnOf, rowOf, tableOf } from './table/known-table.ts';

/** Why something that has been found in the figures is as it should be; without a reason it is asked again. */
export function planAcceptance(known: Known, command: Extract<Command, { type: 'finding.accept' }>): FieldPlan {
  const { year } = openOccasion(known.reader, command.occasion);
  const model = known.modelOf(year);
  const parts = keyParts(command.finding);
  const table = tableOf(model, parts.table);
  const names = cellNames(table, rowOf(table, parts.row), columnOf(table, parts.column), model.year);
  const key = [command.occasion, parts.check, parts.table, parts.row, parts.column, parts.figures];
  const reason = textOrNull(command.reason);
  return planFor('accepted_finding', key, 'reason', {
    value: reason,
    typed: false,
    subject: { about: reason === null ? 'finding-withdraw' : 'finding-accept', names },
    needs: [neededRow('accepted_finding', key, { reason: null })],
  });
}
