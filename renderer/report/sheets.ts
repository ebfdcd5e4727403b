import type { ReportBlock } from '../../shared/report/document.ts';

export interface SheetBlock {
  readonly block: ReportBlock;
  /** The level of the chapter heading it stands under. */
  readonly under: number;
}

/** The document cut where a main chapter begins: the preview shows one long sheet for each, and promises no page breaks. */
export function sheetsOf(blocks: readonly ReportBlock[]): readonly (readonly SheetBlock[])[] {
  const sheets: SheetBlock[][] = [];
  let under = 0;
  for (const block of blocks) {
    if (block.type === 'heading') under = block.level;
    const last = sheets.at(-1);
    if (last === undefined || (block.type === 'heading' && block.level === 1)) sheets.push([{ block, under }]);
    else last.push({ block, under });
  }
  return sheets;
}
