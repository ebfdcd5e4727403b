import type { PlaceInText } from '../../shared/spelling/rich-paragraphs.ts';
import type { Written } from '../../shared/spelling/written.ts';
import { commit } from '../data/commit.ts';
import { checkTexts } from './checking.ts';

/** A text with the places in it where one word stands. */
export interface Finding {
  readonly written: Written;
  readonly places: readonly PlaceInText[];
}

/** A misspelt word with everywhere that it stands. */
export interface WrongWord {
  readonly word: string;
  readonly findings: readonly Finding[];
  /** How many places there are. */
  readonly count: number;
}

/** The misspelt words of these texts, in the order of their first places; null when spelling could not answer. */
export async function findWrongWords(texts: readonly Written[]): Promise<readonly WrongWord[] | null> {
  const found = await checkTexts(texts.flatMap(({ paragraphs }) => paragraphs));
  if (found === null) return null;
  const byWord = new Map<string, Map<Written, PlaceInText[]>>();
  let index = 0;
  for (const written of texts) {
    for (const paragraph of written.paragraphs.keys()) {
      for (const { word, from, to } of found[index] ?? []) {
        const findings = byWord.get(word) ?? new Map<Written, PlaceInText[]>();
        byWord.set(word, findings.set(written, [...(findings.get(written) ?? []), { paragraph, from, to }]));
      }
      index += 1;
    }
  }
  return [...byWord].map(([word, findings]) => ({
    word,
    findings: [...findings].map(([written, places]) => ({ written, places })),
    count: [...findings.values()].reduce((sum, places) => sum + places.length, 0),
  }));
}

/** Puts another word everywhere that this one stands, as one step. */
export function replaceEverywhere({ findings }: WrongWord, word: string): Promise<void> {
  const commands = findings.map(({ written, places }) => written.replaced(places, word));
  return commit({ type: 'many', words: 'replace', commands });
}
