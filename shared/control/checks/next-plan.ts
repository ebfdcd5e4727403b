import { t } from '../../text/messages/index.ts';
import type { ControlPlan } from '../control.ts';
import { type ControlFinding, controlFinding } from './finding.ts';
import { doneStatuses, isNo, type Looked, wordOf } from './input.ts';
import { saysFinished } from './turns.ts';

/** A risk that was to go and an action that was finished, both in the plan of the year after. */
export function plannedAgain(on: Looked, next: ControlPlan): ControlFinding[] {
  const done = doneStatuses(on);
  const risks = new Map(next.risks.flatMap(({ lineage, text }) => (lineage === null ? [] : [[lineage, text]])));
  const actions = new Set(next.actions.flatMap(({ lineage }) => lineage ?? []));
  return on.plan.actions.flatMap((action): ControlFinding[] => {
    const status = on.followUpOf(action.id)?.status ?? null;
    const isDone = status !== null && done.has(status);
    const isFinished = isDone || saysFinished(on.commentOf(action.id));
    return [
      ...droppedButPlanned(on, action.id, risks.get(action.risk) ?? null),
      ...(isFinished && actions.has(action.id)
        ? [
            controlFinding({
              about: 'done-but-planned',
              action: action.id,
              column: isDone ? 'status' : 'comment',
              sentence: t(isDone ? 'controlCheck:doneButPlanned' : 'controlCheck:finishedButPlanned'),
              evidence: [status ?? '', on.commentOf(action.id)],
            }),
          ]
        : []),
    ];
  });
}

function droppedButPlanned(on: Looked, action: string, risk: string | null): ControlFinding[] {
  if (risk === null) return [];
  return on.questions.flatMap((question): ControlFinding[] => {
    const said = question.about === 'risk' ? wordOf(on, question, action) : null;
    if (said === null || !isNo(said)) return [];
    const sentence = t('controlCheck:droppedButPlanned', { question: question.text, risk });
    return [controlFinding({ about: 'dropped-but-planned', action, column: question.id, sentence, evidence: [said, risk] })];
  });
}
