import type { Occasion } from '../../model/occasion.ts';
import type { Scale } from '../../model/scale.ts';
import { toPlainText } from '../../text/plain-text.ts';
import type { ControlAnswer, ControlFollowUp, ControlPlan, ControlQuestion, RiskAnswer } from '../control.ts';
import { type Answered, printedAnswers } from '../risk-answer.ts';

/** What the checks of an occasion's internal control look at. */
export interface ControlInput extends Answered {
  readonly year: number;
  readonly kind: Occasion['kind'];
  readonly plan: ControlPlan;
  readonly followUps: readonly ControlFollowUp[];
  readonly questions: readonly ControlQuestion[];
  readonly scales: readonly Scale[];
  /** The actions that have been carried out on any day. */
  readonly ticked: ReadonlySet<string>;
  /** The plan of the year after; null where there is none yet. */
  readonly next: ControlPlan | null;
}

/** The same, with what is asked of it again and again kept by action. */
export interface Looked extends ControlInput {
  /** The comment's words on one line; empty where there is none. */
  readonly commentOf: (action: string) => string;
  readonly followUpOf: (action: string) => ControlFollowUp | undefined;
  /** As it is printed under the action, whether it is about that or about its risk. */
  readonly answerOf: (action: string, question: string) => ControlAnswer | undefined;
  readonly riskAnswerOf: (risk: string, question: string) => RiskAnswer | undefined;
}

export function looked(input: ControlInput): Looked {
  const followUps = new Map(input.followUps.map((one) => [one.action, one]));
  const answers = new Map(printedAnswers(input).map((one) => [`${one.action}/${one.question}`, one]));
  const ofRisks = new Map(input.riskAnswers.map((one) => [`${one.risk}/${one.question}`, one]));
  const comments = new Map(input.followUps.map(({ action, comment }) => [action, oneLine(toPlainText(comment))]));
  return {
    ...input,
    commentOf: (action) => comments.get(action) ?? '',
    followUpOf: (action) => followUps.get(action),
    answerOf: (action, question) => answers.get(`${action}/${question}`),
    riskAnswerOf: (risk, question) => ofRisks.get(`${risk}/${question}`),
  };
}

/** The ids of the statuses that say that something is finished. */
export function doneStatuses({ scales }: ControlInput): ReadonlySet<string> {
  return new Set(
    scales.flatMap(({ use, values }) =>
      use === 'control-status' ? values.filter(({ tone }) => tone === 'good').map(({ id }) => id) : [],
    ),
  );
}

/** The word of the class that was chosen; null when none was. */
export function wordOf({ answerOf }: Looked, question: ControlQuestion, action: string): string | null {
  return classWord(question, answerOf(action, question.id));
}

export function classWord(question: ControlQuestion, answer: { readonly class: string | null } | undefined): string | null {
  return question.classes.find(({ id }) => id === answer?.class)?.word ?? null;
}

/** A class counts as a yes or a no by its word, since the classes of a question are the year's own. */
export function isYes(word: string): boolean {
  return /^ja\b/i.test(word);
}

export function isNo(word: string): boolean {
  return /^nej\b/i.test(word);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
