import type { ReportBlock, ReportDocument } from '../../shared/report/document.ts';
import { footnotesOf } from '../../shared/text/plain-text.ts';
import type { Footnote } from '../../shared/text/rich-text.ts';

export interface SheetBlock {
  readonly block: ReportBlock;
  /** The level of the chapter heading it stands under. */
  readonly under: number;
}

/** The document cut where a page begins for a chapter or an appended part: the preview shows one long sheet for each, and promises no page breaks. */
export function sheetsOf(blocks: readonly ReportBlock[]): readonly (readonly SheetBlock[])[] {
  const sheets: SheetBlock[][] = [];
  let under = 0;
  for (const block of blocks) {
    if (block.type === 'heading') under = block.level;
    const last = sheets.at(-1);
    // An appended part begins with a sheet that its first chapter goes on.
    const isStart = block.type === 'part' || (block.type === 'heading' && block.newPage && last?.at(-1)?.block.type !== 'part');
    if (last === undefined || isStart) sheets.push([{ block, under }]);
    else last.push({ block, under });
  }
  return sheets;
}

/** The notes of a block, in the order of their marks. */
export function notesOf(block: ReportBlock): readonly Footnote[] {
  switch (block.type) {
    case 'text':
      return footnotesOf(block.text);
    case 'table':
      return block.rows.flatMap(({ cells }) =>
        cells.flatMap(({ content }) => (content.type === 'rich' && content.text !== null ? footnotesOf(content.text) : [])),
      );
    case 'heading':
    case 'part':
    case 'item-heading':
    case 'label':
    case 'legend':
    case 'chart':
      return [];
  }
}

/** The notes numbered through the whole document, as Word numbers them. */
export function numberedNotes({ blocks }: ReportDocument): ReadonlyMap<Footnote, number> {
  return new Map(blocks.flatMap(notesOf).map((note, index) => [note, index + 1]));
}
