import { t } from '../../shared/text/messages/index.ts';
import { api } from '../data/api.ts';
import { observable } from '../data/observable.ts';
import { noteSaving } from '../data/saving.ts';
import { skipWord, type Wrong } from './checking.ts';
import { addWord } from './own-words.ts';
import type { SpeltText } from './spelt-text.ts';

/** The list of suggestions that is open, at its word. */
export interface Suggesting {
  readonly text: SpeltText;
  readonly wrong: Wrong;
  readonly suggestions: readonly string[];
  /** Whether the next misspelt word follows when this one is dealt with. */
  readonly goesOn: boolean;
}

export const suggesting = observable<Suggesting | null>(null);

/** More are guesses. */
const MOST_SUGGESTED = 7;

export type Choice = { readonly type: 'replace'; readonly word: string } | { readonly type: 'add' | 'skip' };

export async function suggestionsFor(word: string): Promise<readonly string[]> {
  const answer = await api.call('spellSuggest', { word });
  if (!answer.ok) noteSaving({ said: answer.error.message });
  return answer.ok ? answer.value.slice(0, MOST_SUGGESTED) : [];
}

/** Puts the cursor on the word and opens the list under it. */
export async function suggestFor(text: SpeltText, wrong: Wrong, goesOn: boolean): Promise<void> {
  text.select(wrong);
  const suggestions = await suggestionsFor(wrong.word);
  const { from, to } = text.cursor();
  // Whoever has gone on writing meanwhile is not disturbed.
  if (text.element.contains(document.activeElement) && from === wrong.from && to === wrong.to) {
    suggesting.set(() => ({ text, wrong, suggestions, goesOn }));
  }
}

/** Goes to the next misspelt word from the cursor; after the last one comes the first. */
export async function suggestNext(text: SpeltText): Promise<void> {
  closeSuggestions();
  await text.check();
  const wrong = text.wrong();
  const at = text.cursor();
  const isFurther = ({ from, to }: Wrong) => from >= at.to || (at.from === at.to && to >= at.to);
  const next = wrong.find(isFurther) ?? wrong[0];
  if (next === undefined) noteSaving({ said: t('spelling:nothingHere') });
  else await suggestFor(text, next, true);
}

export function closeSuggestions(): void {
  suggesting.set(() => null);
}

export async function choose({ text, wrong, goesOn }: Suggesting, choice: Choice): Promise<void> {
  closeSuggestions();
  if (choice.type === 'replace') text.replace(wrong, choice.word);
  else if (choice.type === 'add') await addWord(wrong.word);
  else skipWord(wrong.word);
  if (goesOn) await suggestNext(text);
}
