import { t } from '../../text/messages/index.ts';
import type { ControlPlan } from '../control.ts';
import { type ControlFinding, controlFinding } from './finding.ts';
import { classWord, doneStatuses, isNo, type Looked } from './input.ts';
import { saysFinished } from './turns.ts';

/** A risk that was to go and an action that was finished, both in the plan of the year after. */
export function plannedAgain(on: Looked, next: ControlPlan): ControlFinding[] {
  const done = doneStatuses(on);
  const actions = new Set(next.actions.flatMap(({ lineage }) => lineage ?? []));
  const finished = on.plan.actions.flatMap((action): ControlFinding[] => {
    const status = on.followUpOf(action.id)?.status ?? null;
    const isDone = status !== null && done.has(status);
    if (!(isDone || saysFinished(on.commentOf(action.id))) || !actions.has(action.id)) return [];
    return [
      controlFinding({
        about: 'done-but-planned',
        action: action.id,
        column: isDone ? 'status' : 'comment',
        sentence: t(isDone ? 'controlCheck:doneButPlanned' : 'controlCheck:finishedButPlanned'),
        evidence: [status ?? '', on.commentOf(action.id)],
      }),
    ];
  });
  return [...droppedButPlanned(on, next), ...finished];
}

/** Told once of a risk: at the first action where its no is printed, or at its first. */
function droppedButPlanned(on: Looked, next: ControlPlan): ControlFinding[] {
  const planned = new Map(next.risks.flatMap(({ lineage, text }) => (lineage === null ? [] : [[lineage, text]])));
  return on.riskAnswers.flatMap((answer): ControlFinding[] => {
    const question = on.questions.find(({ id }) => id === answer.question);
    const risk = planned.get(answer.risk);
    const said = question === undefined ? null : classWord(question, answer);
    const action = answer.printed[0]?.action ?? on.plan.actions.find((one) => one.risk === answer.risk)?.id;
    if (question === undefined || risk === undefined || action === undefined || said === null || !isNo(said)) return [];
    const sentence = t('controlCheck:droppedButPlanned', { question: question.text, risk });
    return [controlFinding({ about: 'dropped-but-planned', action, column: question.id, sentence, evidence: [said, risk] })];
  });
}
