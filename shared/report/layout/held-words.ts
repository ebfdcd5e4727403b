/** Blanks where a line must not break: after a word of one letter, within a day, in "fg år", before a number in brackets and before the mark of a note. */
const HELD =
  /(?<=(?:^|\s)\p{L}) (?=[\p{L}\p{N}])|(?<=\b\d{1,2}) (?=\p{Ll}{3,9}\b)|(?<=\b\d{1,2} \p{Ll}{3,9}) (?=\d{4}\b)|(?<=\bfg) (?=år\b)|(?<=\(\p{L}+) (?=\d+\))| (?=\*+\)$)/gu;

/** A heading of a table with the words that belong together on one line: "i snitt", "31 dec 2024", "(avdelning 26)", "2023 *)". */
export function withHeldWords(heading: string): string {
  return heading.replace(HELD, '\u00a0');
}
