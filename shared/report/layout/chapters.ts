import { assertNever } from '../../model/assert-never.ts';
import type { Chapter, ChapterPart } from '../../model/layout.ts';
import { chapterNumbers } from '../chapter-numbers.ts';
import type { HeadingBlock, ReportBlock } from '../document.ts';
import { assessmentBlocks } from './assessment.ts';
import { chartsOfChapter, chartsUnderTable } from './charts.ts';
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
    ...chartsOfChapter(context, chapter.id),
  ]);
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
      return table === undefined ? [] : [...figureTables(context, table), ...chartsUnderTable(context, table.id)];
    }
    case 'control':
      return controlBlocks(context);
    case 'assessment':
      return assessmentBlocks(context);
    default:
      return assertNever(part);
  }
}
