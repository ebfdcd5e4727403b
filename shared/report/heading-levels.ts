import type { ItemHeadingBlock, ReportBlock } from './document.ts';

/** The title on the cover has the first level. */
const CHAPTERS_UNDER = 1;

/** Levels below the chapter: an assignment stands under its receiver, a risk under its area. */
export const ITEM_LEVELS: Readonly<Record<ItemHeadingBlock['role'], 1 | 2>> = {
  strategy: 1,
  goal: 1,
  group: 1,
  assignment: 2,
  area: 1,
  risk: 2,
};

/** For each block the level of the headings around it, with the document's title as the first: the chapter's for a heading of an item, else the closest heading's. */
export function levelsUnder(blocks: readonly ReportBlock[]): readonly number[] {
  let chapter = CHAPTERS_UNDER;
  let closest = CHAPTERS_UNDER;
  return blocks.map((block) => {
    if (block.type === 'heading') {
      chapter = block.level + CHAPTERS_UNDER;
      closest = chapter;
      return CHAPTERS_UNDER;
    }
    if (block.type === 'part') return CHAPTERS_UNDER;
    if (block.type === 'item-heading') {
      closest = chapter + ITEM_LEVELS[block.role];
      return chapter;
    }
    return closest;
  });
}
