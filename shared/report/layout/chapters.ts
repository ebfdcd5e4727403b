import { assertNever } from '../../model/assert-never.ts';
import type { Chapter, ChapterPart } from '../../model/layout.ts';
import type { HeadingBlock, ReportBlock } from '../document.ts';
import { assessmentBlocks } from './assessment.ts';
import type { LayoutContext } from './context.ts';
import { controlBlocks } from './control.ts';
import { figureTables } from './figure-table.ts';
import { itemBlocks } from './items.ts';
import { legendBlocks } from './legend.ts';
import { summaryTable } from './summary-table.ts';
import { textBlocks } from './text.ts';

/** Every chapter with its heading and what stands under it. A chapter without content keeps its heading. */
export function chapterBlocks(context: LayoutContext): ReportBlock[] {
  const numberOf = chapterNumbers();
  return context.layout.chapters.flatMap((chapter) => [
    headingBlock(chapter, numberOf(chapter)),
    ...chapter.parts.flatMap((part) => partBlocks(context, part)),
  ]);
}

/**
 * Numbers chapters as Word numbers headings in a multilevel list: an unnumbered chapter neither counts nor starts the
 * levels below it anew.
 */
export function chapterNumbers(): (chapter: Chapter) => string | null {
  const counted = [0, 0, 0];
  return (chapter) => {
    if (!chapter.numbered) return null;
    counted.forEach((count, index) => {
      if (index === chapter.level - 1) counted[index] = count + 1;
      else if (index >= chapter.level) counted[index] = 0;
    });
    return counted.slice(0, chapter.level).join('.');
  };
}

function headingBlock(chapter: Chapter, number: string | null): HeadingBlock {
  return { type: 'heading', id: chapter.id, level: chapter.level, number, text: chapter.title };
}

function partBlocks(context: LayoutContext, part: ChapterPart): ReportBlock[] {
  switch (part.type) {
    case 'text':
      return textBlocks(context.texts.get(part.section) ?? null);
    case 'legend':
      return legendBlocks(context, part.scales);
    case 'summary':
      return [summaryTable(context)];
    case 'item': {
      const item = context.items.get(part.item);
      return item === undefined ? [] : itemBlocks(context, item);
    }
    case 'table': {
      const table = context.tables.get(part.table);
      return table === undefined ? [] : figureTables(context, table);
    }
    case 'control':
      return controlBlocks(context);
    case 'assessment':
      return assessmentBlocks(context);
    default:
      return assertNever(part);
  }
}
