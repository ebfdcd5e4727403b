import { type TextRange, type Word, wordsOf } from './words.ts';

/** Whether the dictionary, or the organisation's own list, has a form. Must answer the same for the same form. */
export type Knows = (form: string) => boolean;

/** Capitals only, at most so many, are an abbreviation that somebody has made up ("HSN", "SIISH"); a longer one is a shouted word. */
const LONGEST_ACRONYM = 5;

/** The endings that an abbreviation or a number has after its colon: "EU:s", "vd:n", "1:a", "pdf:erna". */
const ENDING = /^(?:s|n|t|a|e|en|et|er|ar|or|ns|ens|ets|erna|arna|na|nas|ers|ars|ernas|arnas)$/u;

/** Where the text has words that nobody knows, in order. */
export function misspellings(text: string, knows: Knows): readonly TextRange[] {
  return wordsOf(text)
    .filter((word) => !isSpelt(word, knows))
    .map(({ from, to }) => ({ from, to }));
}

/**
 * A word is right when the dictionary has it as it stands, joined words and all. If not, what a dictionary cannot have is taken
 * away (acronyms, numbers, endings after a colon) and each of the rest must be right: "IVA-vård", "COVID-19-patienter", "SKR:s".
 */
export function isSpelt({ form, hasStop }: Pick<Word, 'form' | 'hasStop'>, knows: Knows): boolean {
  if (isLetterOrAcronym(form) || knows(form) || (hasStop && knows(`${form}.`))) return true;
  const [stem = form, ...endings] = form.split(':');
  if (endings.length > 1 || !endings.every((ending) => ENDING.test(ending))) return false;
  const parts = stem.split('-').filter((part) => part !== '');
  if (endings.length === 0 && parts.length === 1 && parts[0] === form) return hasDigit(form) && isWithUnit(form, knows);
  return parts.every((part, index) => isPartSpelt(part, index < parts.length - 1 || stem.endsWith('-'), knows));
}

/** One part between hyphens; all but the last can have the form that first parts of joined words have ("hälso-"). */
function isPartSpelt(part: string, isFirst: boolean, knows: Knows): boolean {
  return isLetterOrAcronym(part) || hasDigit(part) || knows(part) || (isFirst && knows(`${part}-`));
}

/** "10kg", "80tkr", "v45", "Q3": a number and what it counts. */
function isWithUnit(form: string, knows: Knows): boolean {
  const unit = form.replace(/^\p{N}+|\p{N}+$/gu, '');
  return !hasDigit(unit) && (isLetterOrAcronym(unit) || knows(unit));
}

function isLetterOrAcronym(part: string): boolean {
  const letters = part.replace(/[\p{N}\p{M}]/gu, '');
  return letters.length <= 1 || (letters.length <= LONGEST_ACRONYM && /^\p{Lu}+$/u.test(letters));
}

function hasDigit(part: string): boolean {
  return /\p{N}/u.test(part);
}
