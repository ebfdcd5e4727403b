import { type FileChild, Paragraph } from 'docx';
import type { PartBlock, ReportBlock, ReportDocument } from '../../../shared/report/document.ts';
import { pageTurns } from '../../../shared/report/page-turns.ts';
import type { Page } from './page.ts';

/** Blocks on pages that are turned the same way, of the document itself or of one of its appended parts. */
interface Section {
  readonly page: Page;
  /** The appended part that it belongs to; null in the document itself. */
  readonly part: PartBlock | null;
  readonly blocks: readonly ReportBlock[];
}

/**
 * The report in sections: an appended part has its own, and so have chapters and tables that need a lying page, with the headings
 * that stand right above them. The first section is upright where it holds the cover; it may then be without blocks. A part begins
 * upright where its cover or its contents list stands.
 */
export function sectionsOf({ blocks, front }: Pick<ReportDocument, 'blocks' | 'front'>): Section[] {
  const sections: (Section & { readonly blocks: ReportBlock[] })[] = [{ page: 'portrait', part: null, blocks: [] }];
  const turns = pageTurns(blocks);
  blocks.forEach((block, index) => {
    if (block.type === 'part') {
      sections.push({ page: 'portrait', part: block, blocks: [] });
      return;
    }
    const page = turns[index] ?? 'portrait';
    const last = sections.at(-1);
    if (last?.page === page) last.blocks.push(block);
    else if (last !== undefined && isWithoutFront(last, front)) sections.splice(-1, 1, { ...last, page, blocks: [block] });
    else sections.push({ page, part: last?.part ?? null, blocks: [block] });
  });
  return sections;
}

/** Whether nothing would stand on the pages of a section: no cover, no contents list, no blocks. */
function isWithoutFront({ part, blocks }: Section, front: ReportDocument['front']): boolean {
  return blocks.length === 0 && (part === null ? front === 'none' : part.cover === null && !part.contents);
}

/**
 * A section's content with a paragraph last, which holds the section's properties in the file: Word adds one of ordinary height
 * where there is none, and LibreOffice does not turn the page for a table alone.
 */
export function endedByParagraph(children: readonly FileChild[]): FileChild[] {
  return children.at(-1) instanceof Paragraph ? [...children] : [...children, new Paragraph({ style: 'SectionEnd' })];
}
