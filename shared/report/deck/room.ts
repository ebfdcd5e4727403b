import type { Theme } from '../palette.ts';
import { textWidth } from '../text-width.ts';

/** A slide is 13.33 by 7.5 inches; lengths are in points. */
export const SLIDE = { width: 960, height: 540 } as const;

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where the slide's own content stands, under its title; `stretch` is how wide its letters are beside the program's own, `paper` what it
 * stands on.
 */
export interface Room extends Place {
  readonly stretch: number;
  readonly paper: Theme;
}

export const BODY: Room = { left: 48, top: 122, width: 864, height: 374, stretch: 1, paper: 'light' };
/** No table has smaller letters, in points. */
export const SMALLEST_TABLE = 12;
export const CELL = { side: 5, above: 3 } as const;
export const CAPTION_HEIGHT = 26;
/** Letters that are not bold are at least so much narrower, line for line, than the bold ones that texts are measured in. */
export const PLAIN = 0.985;
const LINE = 1.22;

/** Where lines may be broken: between words, not within a figure. */
export const BREAKS = /[^\S\u00a0\u202f]+/u;

/** How many lines a text takes in a column; rather one too many, since letters are measured as bold. */
export function linesOf(text: string, width: number, letters: number): number {
  const room = Math.max(1, width / letters);
  return text.split('\n').reduce((total, line) => total + linesOfParagraph(line, room), 0);
}

/** Words go to the next line whole; one that is wider than the column is broken. */
function linesOfParagraph(text: string, room: number): number {
  const blank = textWidth(' ');
  let lines = 1;
  let used = 0;
  for (const word of text.split(BREAKS)) {
    const width = textWidth(word);
    if (used > 0 && used + blank + width > room) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? blank : 0) + width;
    if (used > room) {
      lines += Math.ceil(used / room) - 1;
      used %= room;
    }
  }
  return lines;
}

export function textHeight(text: string, width: number, letters: number): number {
  return linesOf(text, width, letters) * letters * LINE;
}
