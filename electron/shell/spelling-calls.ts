import type { Spelling } from '../spelling/spelling.ts';
import type { ShellHandlers } from './answer-call.ts';

type SpellingCalls = Pick<ShellHandlers, 'spellCheck' | 'spellSuggest'>;

/** The calls about spelling; nothing of it is loaded before the first. */
export function spellingCalls(spelling: Spelling): SpellingCalls {
  return {
    spellCheck: ({ texts }) => spelling.ask({ kind: 'check', texts, words: [] }),
    spellSuggest: ({ word }) => spelling.ask({ kind: 'suggest', word, words: [] }),
  };
}
