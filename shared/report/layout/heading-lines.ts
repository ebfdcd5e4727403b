import { textWidth } from '../text-width.ts';

const SOFT_HYPHEN = '\u00ad';
const MONTH = '(?:jan|feb|mars?|apr|maj|juni?|juli?|aug|sept?|okt|nov|dec)';
/** A range that writers would part after its dash: "jan–jul", also as it is often typed. */
const RANGE = new RegExp(String.raw`\p{L}–\p{L}|\b${MONTH}-${MONTH}\b`, 'iu');
const BREAKS = new RegExp(String.raw`[^\S\u00a0\u202f]+|(?<=\p{L}-)(?<!\b${MONTH}-)(?=\p{L})`, 'iu');

/** The words of a text: it breaks at blanks and after hyphens, but not in a range of months. */
export function wordsOf(text: string): string[] {
  return text.split(BREAKS);
}

/** The parts of a text that stay on one line: its words, parted where they may be. */
export function unbreakable(text: string): string[] {
  return wordsOf(text).flatMap((word) =>
    word.split(SOFT_HYPHEN).map((part, index, parts) => (index < parts.length - 1 ? `${part}-` : part)),
  );
}

/** The least width that has room for a text on so many lines, in ems. */
export function widthOnLines(text: string, lines: number): number {
  const parts = unbreakable(text);
  const runs = parts.flatMap((_, first) => parts.slice(first).map((_, more) => runWidth(parts.slice(first, first + more + 1))));
  return Math.min(runWidth(parts), ...runs.filter((width) => linesIn(parts, width) <= lines));
}

function linesIn(parts: readonly string[], room: number): number {
  let lines = 1;
  let line: string[] = [];
  for (const part of parts) {
    if (line.length > 0 && runWidth([...line, part]) > room) {
      lines += 1;
      line = [];
    }
    line = [...line, part];
    if (runWidth(line) > room) return Number.POSITIVE_INFINITY;
  }
  return lines;
}

function runWidth(parts: readonly string[]): number {
  return textWidth(parts.join(' '));
}

/**
 * A heading that holds a range, with its lines told apart where it does not fit on one, so that the range stays whole; others break
 * as each writer breaks them. `room` is in ems.
 */
export function withWholeRanges(heading: string, room: number): string {
  if (!RANGE.test(heading) || textWidth(heading) <= room) return heading;
  const lines: string[] = [];
  for (const word of heading.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer) > room) lines.push(word);
    else lines.splice(-1, 1, longer);
  }
  return lines.join('\n');
}

/** A heading as it is written, without what a table's narrow columns make of it. */
export function withoutBreaks(heading: string): string {
  return heading.replaceAll(SOFT_HYPHEN, '').replace(/\s*\n\s*/gu, ' ');
}
