import { assertNever } from '../../model/assert-never.ts';
import { printedChapters } from '../../model/chapters.ts';
import type { Chapter, ChapterPart, CONTROL_FORMS } from '../../model/layout.ts';
import { chapterNumbers } from '../chapter-numbers.ts';
import type { HeadingBlock, ReportBlock } from '../document.ts';
import { filledText, filledWords } from '../layout-words.ts';
import { withOrigin } from '../origin.ts';
import { assessmentBlocks } from './assessment.ts';
import { chartsOfChapter, chartsUnderTable } from './charts.ts';
import { chosenBlocks } from './chosen-items.ts';
import type { LayoutContext } from './context.ts';
import { controlBlocks } from './control.ts';
import { controlChecklistBlocks } from './control-checklist.ts';
import { controlPlanTable } from './control-plan-table.ts';
import { figureTables } from './figure-table.ts';
import { itemBlocks } from './items.ts';
import { legendBlocks } from './legend.ts';
import { organisationBlocks } from './organisation.ts';
import { partStart } from './part.ts';
import { requirementBlocks } from './requirements.ts';
import { summaryTable } from './summary-table.ts';
import { printedTable } from './table-choice.ts';
import { textBlocks } from './text.ts';

/** Every chapter that is printed with its heading and what stands under it. A chapter without content keeps its heading. */
export function chapterBlocks(context: LayoutContext): ReportBlock[] {
  const numberOf = chapterNumbers();
  return printedChapters(context.layout.chapters).flatMap((chapter) => {
    const blocks = [...chapter.parts.flatMap((part) => partBlocks(context, part)), ...chartsOfChapter(context, chapter.id)];
    return [
      ...partStart(context, chapter),
      headingBlock(context, chapter, numberOf(chapter)),
      ...(chapter.page === undefined ? blocks : blocks.map((block) => onPage(block, chapter.page))),
    ];
  });
}

function headingBlock(context: LayoutContext, chapter: Chapter, number: string | null): HeadingBlock {
  const { id, level, title, newPage = level === 1, page = 'portrait' } = chapter;
  return { type: 'heading', id, level, number, text: filledWords(title, context.facts), newPage, page };
}

/** What fits an upright page fits a lying one too; a table is drawn as wide as its page. */
function onPage(block: ReportBlock, page: HeadingBlock['page'] = 'portrait'): ReportBlock {
  return block.type === 'table' ? { ...block, page } : block;
}

const CONTROL: Readonly<Record<(typeof CONTROL_FORMS)[number], (context: LayoutContext) => ReportBlock[]>> = {
  'follow-up': controlBlocks,
  plan: controlPlanTable,
  checklist: controlChecklistBlocks,
};

function partBlocks(context: LayoutContext, part: ChapterPart): ReportBlock[] {
  switch (part.type) {
    case 'text':
      return withOrigin(textBlocks(context.texts.get(part.section) ?? null), {
        view: 'texts',
        id: part.section,
        text: 'section',
      });
    case 'intro':
      return textBlocks(filledText(part.text, context.facts));
    case 'legend':
      return legendBlocks(context, part.scales);
    case 'summary':
      return [summaryTable(context)];
    case 'item': {
      const item = context.items.get(part.item);
      return item === undefined ? [] : itemBlocks(context, item);
    }
    case 'items':
      return chosenBlocks(context, part);
    case 'table': {
      const table = context.tables.get(part.table);
      if (table === undefined) return [];
      return [...figureTables(context, printedTable(table, part)), ...chartsUnderTable(context, table.id)];
    }
    case 'control':
      return CONTROL[part.form ?? 'follow-up'](context);
    case 'assessment':
      return assessmentBlocks(context);
    case 'organisation':
      return organisationBlocks(context);
    case 'requirements':
      return requirementBlocks();
    default:
      return assertNever(part);
  }
}
