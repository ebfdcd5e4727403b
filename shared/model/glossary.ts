import { z } from 'zod';
import { RichText } from '../text/rich-text.ts';
import { Id, Line } from './primitives.ts';

/** A word that a year's documents explain: "Soliditet", and what it means. */
export const GlossaryTerm = z.strictObject({
  id: Id,
  term: Line,
  /** Null while nobody has explained it. */
  explanation: RichText.nullable(),
});
export type GlossaryTerm = z.infer<typeof GlossaryTerm>;

const COLLATOR = new Intl.Collator('sv');

/** As a Swedish dictionary has them: å, ä and ö last, blanks and hyphens left out of account; the id tells alike ones apart. */
export function inGlossaryOrder<Term extends Pick<GlossaryTerm, 'id' | 'term'>>(terms: readonly Term[]): Term[] {
  const plain = (term: string) => term.replace(/[\s\u2010\u2011-]/gu, '');
  return terms.toSorted(
    (one, other) =>
      COLLATOR.compare(plain(one.term), plain(other.term)) ||
      COLLATOR.compare(one.term, other.term) ||
      (one.id < other.id ? -1 : one.id > other.id ? 1 : 0),
  );
}

/** Where a term is written, among the places of the view of texts: in the chapter that prints the glossary. */
export function termPlace(id: string): string {
  return `term:${id}`;
}
