import type { ScaleValue } from '../model/scale.ts';

/** What a symbol's word means; null when the meaning is the word again ("Pågående", "pågående") and would be said twice. */
export function meaningBeyondWord({ word, meaning }: Pick<ScaleValue, 'word' | 'meaning'>): string | null {
  const same = word.trim().toLocaleLowerCase('sv') === meaning.trim().toLocaleLowerCase('sv');
  return same ? null : meaning;
}
