import { t } from '../../text/messages/index.ts';
import type { ControlQuestion } from '../control.ts';
import { isGiven } from '../risk-answer.ts';
import { type ControlFinding, controlFinding } from './finding.ts';
import { isNo, isYes, type Looked, wordOf } from './input.ts';
import { saysNotDone, saysPutOff } from './turns.ts';

/**
 * An action that is said to have helped, wholly or partly, where the comment says that it was not carried out; and one that is said to
 * have helped wholly where the comment says that something was put off.
 */
export function unfitAnswers(on: Looked): ControlFinding[] {
  return on.plan.actions.flatMap(({ id }): ControlFinding[] => {
    const comment = on.commentOf(id);
    const [isNotDone, isPutOff] = [saysNotDone(comment), saysPutOff(comment)];
    if (!isNotDone && !isPutOff) return [];
    return on.questions.flatMap((question): ControlFinding[] => {
      const said = question.about === 'action' ? wordOf(on, question, id) : null;
      if (said === null || isNo(said) || (!isNotDone && !isYes(said))) return [];
      const sentence = t('controlCheck:unfitAnswer', { question: question.text, said });
      return [controlFinding({ about: 'unfit-answer', action: id, column: question.id, sentence, evidence: [comment, said] })];
    });
  });
}

/** An answer whose own words say that something was not done, where neither its class nor the comment does. */
export function againstComments(on: Looked): ControlFinding[] {
  return on.plan.actions.flatMap(({ id }) => {
    const comment = on.commentOf(id);
    if (comment === '' || saysNotDone(comment)) return [];
    return on.questions.flatMap((question): ControlFinding[] => {
      const said = question.about === 'action' ? wordOf(on, question, id) : null;
      const text = on.answerOf(id, question.id)?.text ?? '';
      if (!saysNotDone(text) || (said !== null && isNo(said))) return [];
      const sentence = t('controlCheck:againstComment', { question: question.text });
      return [controlFinding({ about: 'against-comment', action: id, column: question.id, sentence, evidence: [comment, text] })];
    });
  });
}

/** An answer about the risk that is printed as different ones under its actions: told at the first that differs. */
export function disagreeing(on: Looked): ControlFinding[] {
  return asked(on, 'risk').flatMap(({ question, actions }): ControlFinding[] => {
    const said = actions.flatMap((action) => {
      const word = wordOf(on, question, action);
      return word === null ? [] : [{ action, word }];
    });
    const [before] = said;
    const other = said.find(({ word }) => word !== before?.word);
    if (before === undefined || other === undefined) return [];
    const words = { question: question.text, one: before.word, other: other.word };
    const sentence = t('controlCheck:disagreeing', words);
    const evidence = [before.word, other.word];
    return [controlFinding({ about: 'disagreeing', action: other.action, column: question.id, sentence, evidence })];
  });
}

/** Questions without an answer, once something has been said of the action; one about the risk once for the risk, at its first action. */
export function unanswered(on: Looked): ControlFinding[] {
  const isFollowedUp = (action: string) => {
    const said = on.followUpOf(action);
    return said !== undefined && (said.ready || said.status !== null || on.commentOf(action) !== '');
  };
  const risks = new Map(on.plan.actions.map(({ id, risk }) => [id, risk]));
  const isAnswered = (action: string, { id, about }: ControlQuestion) => {
    const answer = about === 'risk' ? on.riskAnswerOf(risks.get(action) ?? '', id) : on.answerOf(action, id);
    return answer !== undefined && isGiven(answer);
  };
  return (['action', 'risk'] as const).flatMap((about) =>
    asked(on, about).flatMap(({ question, actions }): ControlFinding[] => {
      const [action] = actions.filter(isFollowedUp);
      if (action === undefined || isAnswered(action, question)) return [];
      const sentence = t(`controlCheck:unanswered.${about}`, { question: question.text });
      return [controlFinding({ about: 'unanswered', weight: 'note', action, column: question.id, sentence, evidence: [] })];
    }),
  );
}

/** Each question with the actions that one answer is for: those of a risk, or one alone. */
function asked({ plan, questions }: Looked, about: 'action' | 'risk') {
  const groups = new Map<string, string[]>();
  for (const { id, risk } of plan.actions) {
    const key = about === 'risk' ? risk : id;
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return questions
    .filter((question) => question.about === about)
    .flatMap((question) => [...groups.values()].map((actions) => ({ question, actions })));
}
