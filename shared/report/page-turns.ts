import type { ReportBlock, TableBlock } from './document.ts';

/**
 * Which way each block's page is turned: that of its chapter, and lying for a table that needs it. A heading or a label stands on
 * the page of what follows it.
 */
export function pageTurns(blocks: readonly ReportBlock[]): readonly TableBlock['page'][] {
  let chapter: TableBlock['page'] = 'portrait';
  return blocks.map((block, index) => {
    if (block.type === 'part') return 'portrait';
    if (block.type === 'heading') chapter = block.page;
    const below = blocks[index + 1];
    if (block.type === 'title' && below?.type === 'heading') chapter = below.page;
    const next = blocks
      .slice(index)
      .find(({ type }) => type !== 'title' && type !== 'heading' && type !== 'item-heading' && type !== 'label');
    return next?.type === 'table' && next.page === 'landscape' ? 'landscape' : chapter;
  });
}
