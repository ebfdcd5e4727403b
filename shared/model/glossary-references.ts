import { t } from '../text/messages/index.ts';
import { toPlainText } from '../text/plain-text.ts';
import type { GlossaryTerm } from './glossary.ts';

/** Something in the glossary that leads nowhere, or stands twice. */
export interface GlossaryFinding {
  readonly term: string;
  readonly sentence: string;
}

/** A sentence that leads to other terms: "Se balanskrav.", "Jämför även kundfordringar och skulder." */
const LEADING = /(?:^|[.;(\n]\s*)(?:Se|Jämför)(?: även| också)?\s+([^.;)\n]+)/gu;
const BETWEEN = /,\s*|\s+(?:och|eller|samt)\s+/u;
/** More words than any term has are no term, but the rest of a sentence. */
const MOST_WORDS = 6;

/** References between the terms of a glossary that lead to no term, and terms that stand twice, in the order of the terms. */
export function glossaryFindings(terms: readonly GlossaryTerm[]): readonly GlossaryFinding[] {
  const known = new Map<string, number>();
  for (const { term } of terms) known.set(alike(term), (known.get(alike(term)) ?? 0) + 1);
  return terms.flatMap(({ term, explanation }) => [
    ...(known.get(alike(term)) === 1 ? [] : [{ term, sentence: t('report:glossary.twice', { term }) }]),
    ...referredTo(toPlainText(explanation))
      .filter((to) => !known.has(alike(to)))
      .map((to) => ({ term, sentence: t('report:glossary.nowhere', { term, to }) })),
  ]);
}

function referredTo(text: string): string[] {
  return [...text.matchAll(LEADING)]
    .flatMap(([, words = '']) => (alike(words).split(' ').length > MOST_WORDS ? [] : words.split(BETWEEN)))
    .map((words) => words.trim())
    .filter((words) => words !== '');
}

/** A term without regard to capitals, quotation marks and more than one blank. */
function alike(term: string): string {
  return term
    .replace(/["\u201d\u201c]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLocaleLowerCase('sv');
}
