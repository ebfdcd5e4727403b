import { type FileChild, Paragraph } from 'docx';
import type { ReportBlock } from '../../../shared/report/document.ts';
import type { Page } from './page.ts';

/** Blocks on pages that are turned the same way. */
interface Section {
  readonly page: Page;
  readonly blocks: readonly ReportBlock[];
}

/**
 * The report in sections: tables that need a lying page have one, with the headings that stand right above them. The first
 * section is upright, since it holds the cover; it may be without blocks.
 */
export function sectionsOf(blocks: readonly ReportBlock[]): Section[] {
  const sections: { page: Page; blocks: ReportBlock[] }[] = [{ page: 'portrait', blocks: [] }];
  blocks.forEach((block, index) => {
    const page = pageOfBlock(blocks, index);
    const last = sections.at(-1);
    if (last?.page === page) last.blocks.push(block);
    else sections.push({ page, blocks: [block] });
  });
  return sections;
}

/** A heading or a label stands on the page of what follows it. */
function pageOfBlock(blocks: readonly ReportBlock[], index: number): Page {
  const block = blocks.slice(index).find(({ type }) => type !== 'heading' && type !== 'item-heading' && type !== 'label');
  return block?.type === 'table' ? block.page : 'portrait';
}

/**
 * A section's content with a paragraph last, which holds the section's properties in the file: Word adds one of ordinary height
 * where there is none, and LibreOffice does not turn the page for a table alone.
 */
export function endedByParagraph(children: readonly FileChild[]): FileChild[] {
  return children.at(-1) instanceof Paragraph ? [...children] : [...children, new Paragraph({ style: 'SectionEnd' })];
}
