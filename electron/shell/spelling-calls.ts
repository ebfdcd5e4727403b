import type { Spelling } from '../spelling/spelling.ts';
import type { ShellHandlers } from './answer-call.ts';
import type { StoreHost } from './store-host.ts';

type SpellingCalls = Pick<ShellHandlers, 'spellCheck' | 'spellSuggest'>;

/**
 * The calls about spelling; nothing of it is loaded before the first. Each takes the own words as the store has them now, whoever
 * has changed them; without a store there are none.
 */
export function spellingCalls(spelling: Spelling, host: Pick<StoreHost, 'call'>): SpellingCalls {
  const ownWords = async () => {
    const answer = await host.call('words', undefined);
    return answer.ok ? answer.value.map(({ word }) => word) : [];
  };
  return {
    spellCheck: async ({ texts }) => spelling.ask({ kind: 'check', texts, words: await ownWords() }),
    spellSuggest: async ({ word }) => spelling.ask({ kind: 'suggest', word, words: await ownWords() }),
  };
}
