import { chooseOccasion } from '../../shared/model/choose-occasion.ts';
import { wordOwner } from '../../shared/spelling/word-owner.ts';
import { asEntry } from '../../shared/spelling/words.ts';
import { place } from '../app/place.ts';
import { api } from '../data/api.ts';
import { client } from '../data/client.ts';
import { commit } from '../data/commit.ts';
import { libraryRead } from '../data/reads.ts';
import { forgetAnswers } from './checking.ts';

/** Puts a word into the list of the organisation whose year is shown. */
export async function addWord(found: string): Promise<void> {
  const library = client.getQueryData(libraryRead.queryKey);
  const shown = library === undefined ? null : chooseOccasion(library, place.get().occasion);
  const year = library?.years.find(({ id }) => id === shown?.year);
  if (library === undefined || year === undefined) throw new Error('a word was added where no year is shown');
  await commit({ type: 'word.add', organisation: wordOwner(library.organisations, year.organisation), word: asEntry(found) });
  forgetAnswers();
}

/** What was right or wrong by the old list is looked at again, whoever has changed it: here, undone, or read in. */
export function followOwnWords(): () => void {
  return api.on('changed', ({ parts }) => {
    if (parts.includes('words')) forgetAnswers();
  });
}
