import { CHARACTER_RANGES, UNITS_PER_EM, WIDTHS } from './calibri-widths.ts';

const WIDTH_OF: ReadonlyMap<number, number> = new Map(
  CHARACTER_RANGES.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, offset) => first + offset)).map(
    (code, index) => [code, WIDTHS[index] ?? 0],
  ),
);
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
/** Seen only where a word is parted. */
const SOFT_HYPHEN = '\u00ad';
/** For a character that the table does not hold: that of a wide letter, so that a column never becomes too narrow. */
const UNKNOWN_WIDTH = 1200;

const MOST_KNOWN = 20_000;

/** A measure of texts that is taken of each once: a report is laid out anew at every change, and most of its texts are as they were. */
export function remembered(measure: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST_KNOWN) known.clear();
    const width = measure(text);
    known.set(text, width);
    return width;
  };
}

/** How wide a line of text is in the report's typeface, in ems; as if it were bold, which is never narrower. */
export const textWidth = remembered(measured);

function measured(text: string): number {
  let units = 0;
  for (const character of text) {
    if (character === SOFT_HYPHEN) continue;
    const code = character.codePointAt(0) ?? SPACE;
    units += WIDTH_OF.get(code === NO_BREAK_SPACE ? SPACE : code) ?? UNKNOWN_WIDTH;
  }
  return units / UNITS_PER_EM;
}
