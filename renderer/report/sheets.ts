import type { ReportBlock } from '../../shared/report/document.ts';

/** The document cut where a main chapter begins: the preview shows one long sheet for each, and promises no page breaks. */
export function sheetsOf(blocks: readonly ReportBlock[]): readonly (readonly ReportBlock[])[] {
  const sheets: ReportBlock[][] = [];
  for (const block of blocks) {
    const begins = block.type === 'heading' && block.level === 1;
    const last = sheets.at(-1);
    if (begins || last === undefined) sheets.push([block]);
    else last.push(block);
  }
  return sheets;
}
