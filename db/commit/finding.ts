import type { Command } from '../../shared/api/commands.ts';
import { isControlCheck } from '../../shared/control/checks/names.ts';
import { type KeyParts, keyParts } from '../../shared/figures/check/key.ts';
import { isWholeCheck } from '../../shared/report/checks/whole/names.ts';
import type { Subject } from '../log/subject.ts';
import { actionOf } from './control.ts';
import { cellNames } from './names.ts';
import { type FieldPlan, type Known, neededRow, openOccasion, planFor, textOrNull } from './plan.ts';
import { columnOf, rowOf, tableOf } from './table/known-table.ts';

/** Why something that has been found in the figures, the internal control or a whole report is as it should be; without a reason it is asked again. */
export function planAcceptance(known: Known, command: Extract<Command, { type: 'finding.accept' }>): FieldPlan {
  const { occasion, finding } = command;
  openOccasion(known.reader, occasion);
  const parts = keyParts(finding);
  const key = [occasion, parts.check, parts.table, parts.row, parts.column, parts.figures];
  const reason = textOrNull(command.reason);
  return planFor('accepted_finding', key, 'reason', {
    value: reason,
    typed: false,
    subject: subjectOf(known, occasion, parts, reason !== null),
    needs: [neededRow('accepted_finding', key, { reason: null })],
  });
}

function subjectOf(known: Known, occasion: string, { check, table: id, row, column }: KeyParts, isAccepted: boolean): Subject {
  if (isControlCheck(check)) {
    const { names } = actionOf(known, occasion, row);
    return { about: isAccepted ? 'control-finding-accept' : 'control-finding-withdraw', names };
  }
  if (isWholeCheck(check)) return { about: isAccepted ? 'report-finding-accept' : 'report-finding-withdraw', names: {} };
  const model = known.modelOf(openOccasion(known.reader, occasion).year);
  const table = tableOf(model, id);
  const names = cellNames(table, rowOf(table, row), columnOf(table, column), model.year);
  return { about: isAccepted ? 'finding-accept' : 'finding-withdraw', names };
}
