import type { TextRange } from '../../shared/spelling/words.ts';

/** What the spelling worker is asked. `words` is the own list as it is now. */
export type SpellingQuestion =
  | { readonly kind: 'check'; readonly texts: readonly string[]; readonly words: readonly string[] }
  | { readonly kind: 'suggest'; readonly word: string; readonly words: readonly string[] };

export interface SpellingAnswers {
  /** For each text, where it has words that nobody knows. */
  check: readonly (readonly TextRange[])[];
  /** The likeliest first. */
  suggest: readonly string[];
}

export type SpellingKind = SpellingQuestion['kind'];
