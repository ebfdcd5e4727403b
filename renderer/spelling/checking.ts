import type { TextRange } from '../../shared/spelling/words.ts';
import { api } from '../data/api.ts';
import { observable } from '../data/observable.ts';
import { noteSaving } from '../data/saving.ts';

/** A word that nobody knows, where it stands in its text. */
export interface Wrong extends TextRange {
  readonly word: string;
}

/** So much is asked in one call, in characters: what is being typed is answered between two. */
const MOST_ASKED = 100_000;
const MOST_TEXTS = 500;
/** Texts whose answers are kept; a year has some thousand paragraphs. */
const MOST_KEPT = 10_000;

const skipped = new Set<string>();
const answers = new Map<string, readonly TextRange[]>();

/** Grows when what is right has changed: whoever shows misspelt words looks again. */
export const rulesChanged = observable(0);

/** What has been answered is no longer so: the organisation's own list has changed, or another store is open. */
export function forgetAnswers(): void {
  answers.clear();
  rulesChanged.set((count) => count + 1);
}

/** Lets a word be as it is until the program ends. */
export function skipWord(word: string): void {
  skipped.add(word);
  rulesChanged.set((count) => count + 1);
}

/**
 * The words in each text that nobody knows; the same text is asked about once. Null when spelling could not answer, which the
 * status line then says.
 */
export async function checkTexts(texts: readonly string[]): Promise<readonly (readonly Wrong[])[] | null> {
  const unknown = [...new Set(texts)].filter((text) => text.trim() !== '' && !answers.has(text));
  for (const batch of batches(unknown)) {
    const answer = await api.call('spellCheck', { texts: batch });
    if (!answer.ok) {
      noteSaving({ said: answer.error.message });
      return null;
    }
    if (answers.size > MOST_KEPT) answers.clear();
    for (const [index, text] of batch.entries()) answers.set(text, answer.value[index] ?? []);
  }
  return texts.map((text) =>
    (answers.get(text) ?? [])
      .map(({ from, to }) => ({ from, to, word: text.slice(from, to) }))
      .filter(({ word }) => !skipped.has(word)),
  );
}

function batches(texts: readonly string[]): string[][] {
  const all: string[][] = [];
  let room = 0;
  for (const text of texts) {
    const last = all.at(-1);
    if (last === undefined || last.length >= MOST_TEXTS || text.length > room) {
      all.push([text]);
      room = MOST_ASKED - text.length;
    } else {
      last.push(text);
      room -= text.length;
    }
  }
  return all;
}
