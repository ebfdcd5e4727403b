import type { Scale } from '../../model/scale.ts';
import { t } from '../../text/messages/index.ts';
import { toPlainText } from '../../text/plain-text.ts';
import type { ControlAction, ControlAnswer, ControlFollowUp, ControlPlan, ControlQuestion } from '../control.ts';
import type { ControlFinding } from './finding.ts';
import { saysNotDone, saysPutOff } from './not-done.ts';

export interface ControlInput {
  readonly plan: ControlPlan;
  readonly followUps: readonly ControlFollowUp[];
  readonly answers: readonly ControlAnswer[];
  readonly questions: readonly ControlQuestion[];
  readonly scales: readonly Scale[];
  /** The plan of the year after; null where there is none yet. */
  readonly next: ControlPlan | null;
}

/** What should be looked at in the internal control of an occasion, action by action in the plan's order. */
export function checkControl(input: ControlInput): ControlFinding[] {
  const findings = [
    ...unfitAnswers(input),
    ...sameComments(input),
    ...disagreeing(input),
    ...(input.next === null ? [] : plannedAgain(input, input.next)),
  ];
  const order = new Map(input.plan.actions.map(({ id }, index) => [id, index]));
  return findings.toSorted((one, other) => (order.get(one.action) ?? 0) - (order.get(other.action) ?? 0));
}

/**
 * An action that is said to have helped, wholly or partly, where the comment says that it was not carried out; and one that is said to
 * have helped wholly where the comment says that something was put off.
 */
function unfitAnswers({ plan, followUps, answers, questions }: ControlInput): ControlFinding[] {
  return plan.actions.flatMap(({ id }): ControlFinding[] => {
    const comment = plainComment(followUps.find(({ action }) => action === id));
    const [isNotDone, isPutOff] = [saysNotDone(comment), saysPutOff(comment)];
    if (!isNotDone && !isPutOff) return [];
    return questions.flatMap((question): ControlFinding[] => {
      const said = question.about === 'action' ? wordOf(question, answers, id) : null;
      if (said === null || isNo(said) || (!isNotDone && !isYes(said))) return [];
      return [
        { about: 'unfit-answer', action: id, sentence: t('control:finding.unfitAnswer', { question: question.text, said }) },
      ];
    });
  });
}

/** Actions whose comments are the same, letter by letter: told at each but the first. */
function sameComments({ plan, followUps }: ControlInput): ControlFinding[] {
  const first = new Map<string, ControlAction>();
  return plan.actions.flatMap((action): ControlFinding[] => {
    const comment = plainComment(followUps.find((one) => one.action === action.id));
    if (comment === '') return [];
    const earlier = first.get(comment);
    if (earlier === undefined) {
      first.set(comment, action);
      return [];
    }
    return [{ about: 'same-comment', action: action.id, sentence: t('control:finding.sameComment', { other: earlier.text }) }];
  });
}

/** A question about the risk that its actions answer differently: told at the first that differs. */
function disagreeing({ plan, answers, questions }: ControlInput): ControlFinding[] {
  return questions
    .filter(({ about }) => about === 'risk')
    .flatMap((question) =>
      plan.risks.flatMap((risk): ControlFinding[] => {
        const said = plan.actions
          .filter((action) => action.risk === risk.id)
          .flatMap(({ id }) => {
            const word = wordOf(question, answers, id);
            return word === null ? [] : [{ id, word }];
          });
        const [before] = said;
        const other = said.find(({ word }) => word !== before?.word);
        if (before === undefined || other === undefined) return [];
        const words = { question: question.text, one: before.word, other: other.word };
        return [{ about: 'disagreeing', action: other.id, sentence: t('control:finding.disagreeing', words) }];
      }),
    );
}

/** A risk that was to go and an action that was finished, both in the plan of the year after. */
function plannedAgain({ plan, followUps, answers, questions, scales }: ControlInput, next: ControlPlan): ControlFinding[] {
  const done = new Set(
    scales.flatMap(({ use, values }) =>
      use === 'control-status' ? values.filter(({ tone }) => tone === 'good').map(({ id }) => id) : [],
    ),
  );
  return plan.actions.flatMap((action): ControlFinding[] => {
    const risk = next.risks.find(({ lineage }) => lineage === action.risk);
    const dropped = questions.find((question) => {
      const said = question.about === 'risk' ? wordOf(question, answers, action.id) : null;
      return said !== null && isNo(said);
    });
    const status = followUps.find((one) => one.action === action.id)?.status ?? null;
    const again = next.actions.some(({ lineage }) => lineage === action.id);
    return [
      ...(risk === undefined || dropped === undefined
        ? []
        : [
            {
              about: 'dropped-but-planned' as const,
              action: action.id,
              sentence: t('control:finding.droppedButPlanned', { question: dropped.text, risk: risk.text }),
            },
          ]),
      ...(status !== null && done.has(status) && again
        ? [{ about: 'done-but-planned' as const, action: action.id, sentence: t('control:finding.doneButPlanned') }]
        : []),
    ];
  });
}

/** The word of the class that was chosen; null when none was. */
function wordOf(question: ControlQuestion, answers: readonly ControlAnswer[], action: string): string | null {
  const answer = answers.find((one) => one.action === action && one.question === question.id);
  return question.classes.find(({ id }) => id === answer?.class)?.word ?? null;
}

function isYes(word: string): boolean {
  return /^ja\b/i.test(word);
}

function isNo(word: string): boolean {
  return /^nej\b/i.test(word);
}

function plainComment(followUp: ControlFollowUp | undefined): string {
  const comment = followUp?.comment ?? null;
  return comment === null ? '' : toPlainText(comment).replace(/\s+/g, ' ').trim();
}
