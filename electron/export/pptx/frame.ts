import { COLOURS } from '../../../shared/report/colours.ts';
import type { Slide } from '../../../shared/report/deck/deck.ts';
import { BODY, type Place, textHeight } from '../../../shared/report/deck/room.ts';

/** The place of a slide's title and the size of its letters, in points. */
export interface SlideFrame {
  readonly place: Place;
  readonly letters: number;
}

/** Room for statuses with their words to the right of a title, in points. */
export const BESIDE_TITLE = 130;

const HEAD = { top: 22, height: 80 };

/** The looks of slides: `goal` is a body with statuses beside its title. */
export type SlideMaster = Slide['kind'] | 'goal';

/** The title of each kind of slide in the program's own look. */
export const TITLES: Readonly<Record<SlideMaster, SlideFrame & { readonly colour: string }>> = {
  cover: { place: { ...across(BODY.width), top: 150, height: 120 }, letters: 40, colour: 'FFFFFF' },
  divider: { place: { ...across(BODY.width), ...HEAD }, letters: 32, colour: COLOURS.accent },
  body: { place: { ...across(BODY.width), ...HEAD }, letters: 26, colour: COLOURS.accent },
  goal: { place: { ...across(BODY.width - BESIDE_TITLE), ...HEAD }, letters: 26, colour: COLOURS.accent },
};

function across(width: number) {
  return { left: BODY.left, width };
}

const SMALLEST_TITLE = 16;

/** A long title has smaller letters, not more room. Lengths in points. */
export function fittingLetters(title: string, width: number, height: number, letters: number): number {
  const fits = (size: number) => textHeight(title, width, size) <= height;
  let size = letters;
  while (size > SMALLEST_TITLE && !fits(size)) size -= 2;
  return size;
}
