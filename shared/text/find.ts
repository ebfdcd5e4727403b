/** A stretch of a text: from, to (not included), in its UTF-16 units. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What is looked for: the beginnings of words, in any order. */
export type Sought = readonly string[];

/** Letters and digits; a number keeps its decimals and its chapter its numbers: "4.2" is one word. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,:]\p{N}+)*/gu;

/**
 * The words of a text as they are looked for: small letters, and no marks but those that make a letter of its own in Swedish: å, ä
 * and ö are never a and o, but é is e.
 */
export function wordsOf(text: string): readonly string[] {
  return (text.normalize('NFC').match(WORD) ?? []).map(folded);
}

const PLAIN = /^[a-z0-9.,:åäö]*$/;

function folded(word: string): string {
  const small = word.toLocaleLowerCase('sv');
  return PLAIN.test(small) ? small : Array.from(small, foldedSign).join('');
}

function foldedSign(sign: string): string {
  return PLAIN.test(sign) ? sign : sign.normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * How well words answer to what is sought, lower is better; null when some part of it begins no word. A whole word is better than
 * the beginning of one, and early in the text better than late.
 */
export function rankOf(words: readonly string[], sought: Sought): number | null {
  let rank = 0;
  for (const part of sought) {
    const at = bestAt(words, part);
    if (at === -1) return null;
    rank += (words[at] === part ? 0 : WHOLE) + Math.min(at, LATE);
  }
  return rank;
}

const WHOLE = 100;
const LATE = 50;

/** Where the word stands that is the part, or else begins with it; -1 when none does. */
function bestAt(words: readonly string[], part: string): number {
  const whole = words.indexOf(part);
  return whole === -1 ? words.findIndex((word) => word.startsWith(part)) : whole;
}

/** Where a text has what is sought, to be marked: the beginnings of its words, first to last. */
export function soughtIn(text: string, sought: Sought): readonly Stretch[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const signs = Array.from(word);
    const end = longest(signs, sought);
    return end === 0 ? [] : [{ from: index, to: index + signs.slice(0, end).join('').length }];
  });
}

/** How many signs of a word are the beginning that is sought; 0 when it begins otherwise. */
function longest(signs: readonly string[], sought: Sought): number {
  const own = folded(signs.join('').normalize('NFC'));
  const part = sought.filter((one) => own.startsWith(one)).sort((a, b) => b.length - a.length)[0];
  if (part === undefined) return 0;
  const end = signs.findIndex(
    (_sign, at) =>
      folded(
        signs
          .slice(0, at + 1)
          .join('')
          .normalize('NFC'),
      ).length >= part.length,
  );
  return endOfSign(signs, end + 1);
}

/** A mark that follows belongs to its letter. */
function endOfSign(signs: readonly string[], end: number): number {
  const next = signs[end];
  return next !== undefined && /^\p{M}$/u.test(next) ? endOfSign(signs, end + 1) : end;
}

/** The entries that answer to what is sought, the best first; those that are as good keep their order. */
export function best<Entry>(
  entries: readonly Entry[],
  words: (entry: Entry) => readonly string[],
  sought: Sought,
): readonly { readonly entry: Entry; readonly rank: number }[] {
  return entries
    .flatMap((entry) => {
      const rank = rankOf(words(entry), sought);
      return rank === null ? [] : [{ entry, rank }];
    })
    .sort((a, b) => a.rank - b.rank);
}
