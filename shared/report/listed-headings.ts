import type { HeadingBlock } from './document.ts';

/** Entries that a page has room for, each on a line of its own. */
const ENTRIES_ON_A_PAGE = 43;
/** A document of fewer chapters is overlooked without a contents list, whose page would be next to empty. */
export const FEWEST_ENTRIES = 4;
const DEEPEST: HeadingBlock['level'] = 3;

/** The headings that a contents list has: those of three levels, or of the two upper where they make it one page instead of two. */
export function listedHeadings(all: readonly HeadingBlock[]): readonly HeadingBlock[] {
  const headings = all.filter(({ level }) => level <= DEEPEST);
  const upper = headings.filter(({ level }) => level < DEEPEST);
  return headings.length > ENTRIES_ON_A_PAGE && upper.length <= ENTRIES_ON_A_PAGE ? upper : headings;
}
