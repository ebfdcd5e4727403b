import type { ControlAnswer } from './control.ts';

/** The class that a question about a risk is answered with under its actions; null for none, `differs` where they say different things. */
export function answerOnRisk(
  answers: readonly ControlAnswer[],
  question: string,
  actions: readonly string[],
): string | 'differs' | null {
  const classes = new Set(said(answers, question, actions).flatMap((one) => one.class ?? []));
  const [only = null] = classes;
  return classes.size > 1 ? 'differs' : only;
}

/** The actions that an answer about their risk is written under: those that print one already, or, where none does, all of them. */
export function placesOfAnswer(
  answers: readonly ControlAnswer[],
  question: string,
  actions: readonly string[],
): readonly string[] {
  const printed = said(answers, question, actions).map(({ action }) => action);
  return printed.length === 0 ? actions : printed;
}

function said(answers: readonly ControlAnswer[], question: string, actions: readonly string[]): readonly ControlAnswer[] {
  return answers.filter(
    (one) => one.question === question && actions.includes(one.action) && (one.class !== null || one.text !== null),
  );
}
