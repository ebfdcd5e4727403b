/** A stretch of a text: offsets as strings count them, `to` not included. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** A word of a text that a dictionary can say something about. */
export interface Word extends TextRange {
  /** As the dictionary writes it: composed letters, plain hyphens and apostrophes, no soft hyphens. */
  readonly form: string;
  /** A full stop comes next: "inkl." is right where "inkl" is not. */
  readonly hasStop: boolean;
}

/** Addresses, files and names of accounts: whatever stands in them is not prose. None can begin inside another: no text takes long. */
const ADDRESS = [
  String.raw`(?:https?:\/\/|www\.)\S+`,
  // "namn@region.se", "@region", "\\server\mapp", "C:\mapp", "fil_namn"
  String.raw`(?<!\S)\S*[@_\\]\S*`,
  // "1177.se/stockholm", "rapport.docx"
  String.raw`(?<![\p{L}\p{N}.-])[\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)*\.(?:se|nu|com|org|net|eu|int|io|docx?|xlsx?|pptx?|pdf|csv|json)(?![\p{L}\p{N}])(?:\/\S*)?`,
];
/** "t.ex.", "fr.o.m.", "bl.a": short parts in small letters; "slut.Nästa" is two words without their space. */
const ABBREVIATION = String.raw`(?<![\p{L}\p{N}])\p{L}{1,3}(?:\.\p{Ll}{1,3})+(?![\p{L}\p{N}])\.?`;
/** Letters and digits held together by hyphens, colons ("EU:s") and apostrophes; a hyphen at either end is the word's own ("hälso-"). */
const PLAIN = String.raw`(?:(?<![\p{L}\p{N}])[-‐‑])?[\p{L}\p{M}\p{N}\u00AD]+(?:[-‐‑:'’´][\p{L}\p{M}\p{N}\u00AD]+)*(?:[-‐‑](?![\p{L}\p{N}]))?`;

const PARTS = new RegExp(`(?<address>${ADDRESS.join('|')})|(?<word>${ABBREVIATION}|${PLAIN})`, 'gu');

/** The words of a text, in order; addresses, bare numbers and words in other scripts are not among them. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(PARTS)].flatMap(({ index, groups }): Word[] => {
    const found = groups?.word;
    if (found === undefined) return [];
    const form = written(found);
    const to = index + found.length;
    return isPlainWord(form) ? [{ from: index, to, form, hasStop: text[to] === '.' }] : [];
  });
}

function written(found: string): string {
  return found.replaceAll('\u00AD', '').normalize('NFC').replace(/[‐‑]/gu, '-').replace(/[’´]/gu, "'");
}

/** A word of a text as it goes into a word list: the hyphens that join it to others are not its own. */
export function asEntry(found: string): string {
  return written(found).replace(/^-+|-+$/gu, '');
}

function isPlainWord(form: string): boolean {
  return /\p{L}/u.test(form) && !/(?!\p{Script=Latin})\p{L}/u.test(form);
}
