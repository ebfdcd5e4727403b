import { COLOURS } from '../../../shared/report/colours.ts';
import type { Slide } from '../../../shared/report/deck/deck.ts';
import { BODY, type Place, textHeight } from '../../../shared/report/deck/room.ts';

/** The place of a slide's title and the size of its letters, in points. */
export interface SlideFrame {
  readonly place: Place;
  readonly letters: number;
}

/** Room for statuses to the right of a title, in points. */
export const BESIDE_TITLE = 100;

/** The title of each kind of slide in the program's own look. */
export const TITLES: Readonly<Record<Slide['kind'], SlideFrame & { readonly colour: string }>> = {
  cover: { place: { ...across(BODY.width), top: 150, height: 120 }, letters: 40, colour: 'FFFFFF' },
  divider: { place: { ...across(BODY.width), top: 30, height: 80 }, letters: 32, colour: COLOURS.accent },
  body: { place: { ...across(BODY.width - BESIDE_TITLE), top: 30, height: 70 }, letters: 26, colour: COLOURS.accent },
};

function across(width: number) {
  return { left: BODY.left, width };
}

const SMALLEST_TITLE = 14;

/** A long title has smaller letters, not more room. Lengths in points. */
export function fittingLetters(title: string, width: number, height: number, letters: number): number {
  const fits = (size: number) => textHeight(title, width, size) <= height;
  let size = letters;
  while (size > SMALLEST_TITLE && !fits(size)) size -= 2;
  return size;
}
