import type { ControlAnswer, ControlQuestion } from './control.ts';

/**
 * Whether the sentence of an answer is only the word of its class, with or without a full stop: it goes with the class, so that another class is
 * not printed as the one before.
 */
export function isOnlyWord(
  { classes }: Pick<ControlQuestion, 'classes'>,
  answer: Pick<ControlAnswer, 'class' | 'text'> | undefined,
): boolean {
  const word = classes.find(({ id }) => id === answer?.class)?.word;
  return word !== undefined && answer?.text?.trim().replace(/\.$/, '').toLowerCase() === word.toLowerCase();
}
