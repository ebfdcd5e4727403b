import type { TableDefinition } from '../../figures/definition.ts';
import { assertNever } from '../../model/assert-never.ts';
import { printedChapters } from '../../model/chapters.ts';
import type { Chapter, ChapterPart, CONTROL_FORMS } from '../../model/layout.ts';
import { chapterNumbers } from '../chapter-numbers.ts';
import type { HeadingBlock, ReportBlock } from '../document.ts';
import { filledText, filledWords } from '../layout-words.ts';
import { assessmentBlocks } from './assessment.ts';
import { boardsBlocks } from './boards.ts';
import { chartsOfChapter, chartsUnderTable } from './charts.ts';
import { chosenBlocks } from './chosen-items.ts';
import type { LayoutContext } from './context.ts';
import { controlBlocks } from './control.ts';
import { controlChecklistBlocks } from './control-checklist.ts';
import { controlPlanTable } from './control-plan-table.ts';
import { withEmptyOnes } from './empty-chapters.ts';
import { figureTables } from './figure-table.ts';
import { glossaryTable } from './glossary.ts';
import { itemBlocks } from './items.ts';
import { legendBlocks } from './legend.ts';
import { organisationBlocks } from './organisation.ts';
import { partStart } from './part.ts';
import { requirementBlocks } from './requirements.ts';
import { summaryTables } from './summary-table.ts';
import { printedTable } from './table-choice.ts';
import { sectionBlocks, textBlocks } from './text.ts';

/** Every chapter that is printed with its heading and what stands under it, the headings numbered. */
export function chapterBlocks(context: LayoutContext): ReportBlock[] {
  return numbered(laidOut(context));
}

/** The same before the headings have their numbers: one that is to be numbered has an empty one. */
function laidOut(context: LayoutContext): ReportBlock[] {
  const filled = printedChapters(context.layout.chapters).map((chapter) => ({ chapter, ...contentOf(context, chapter) }));
  return withEmptyOnes(filled, context.facts).flatMap(({ chapter, blocks }) => [
    ...partStart(context, chapter),
    headingBlock(context, chapter),
    ...(chapter.page === undefined ? blocks : blocks.map((block) => onPage(block, chapter.page))),
  ]);
}

function contentOf(whole: LayoutContext, chapter: Chapter) {
  const context: LayoutContext = { ...whole, page: chapter.page ?? 'portrait' };
  const parts = chapter.parts.map((part) => ({ part, blocks: partBlocks(context, chapter, part) }));
  const charts = chartsOfChapter(context, chapter.id);
  const isEmpty = charts.length === 0 && parts.every(({ part, blocks }) => part.type === 'intro' || blocks.length === 0);
  return { blocks: [...parts.flatMap(({ blocks }) => blocks), ...charts], isEmpty };
}

function headingBlock(context: LayoutContext, chapter: Chapter): HeadingBlock {
  const { id, level, title, newPage = level === 1, page = 'portrait' } = chapter;
  const number = chapter.numbered ? '' : null;
  return { type: 'heading', id, level, number, text: filledWords(title, context.facts), newPage, page };
}

function numbered(blocks: readonly ReportBlock[]): ReportBlock[] {
  let numberOf = chapterNumbers();
  return blocks.map((block) => {
    if (block.type === 'part') numberOf = chapterNumbers();
    return block.type === 'heading'
      ? { ...block, number: numberOf({ level: block.level, numbered: block.number !== null }) }
      : block;
  });
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

/**
 * A chapter's heading says what its only table is; of several each says it, unless the heading is its title. A caption in the heading's words
 * says it once more, unless it has a number, or a unit that the table says nowhere else.
 */
function captionIn({ facts, layout }: LayoutContext, { title, parts }: Chapter, table: TableDefinition): string | null {
  const tables = parts.filter(({ type }) => type === 'table').length;
  const heading = filledWords(title, facts);
  const isSaid = table.unit === null || table.corner.join(' ').includes(table.unit);
  if (tables === 1 && table.caption === heading && layout.captions === undefined && isSaid) return null;
  return table.caption ?? (tables === 1 || heading === table.title ? null : table.title);
}

function partBlocks(context: LayoutContext, chapter: Chapter, part: ChapterPart): ReportBlock[] {
  switch (part.type) {
    case 'text':
      return sectionBlocks(context, part);
    case 'intro':
      return textBlocks(filledText(part.text, context.facts));
    case 'legend':
      return legendBlocks(context, part.scales);
    case 'summary':
      return summaryTables(context, part.kinds);
    case 'item': {
      const item = context.items.get(part.item);
      return item === undefined ? [] : itemBlocks(context, item, filledWords(chapter.title, context.facts));
    }
    case 'items':
      return chosenBlocks(context, part);
    case 'table': {
      const table = context.tables.get(part.table);
      // A table without a figure is nothing in a chapter that has something to say, or to leave out, when it is empty.
      const isNothing = chapter.whenEmpty !== undefined && Object.keys(context.cells.get(part.table) ?? {}).length === 0;
      if (table === undefined || isNothing) return [];
      return [
        ...figureTables(context, {
          ...printedTable(table, part, context.cells.get(table.id) ?? {}),
          caption: captionIn(context, chapter, table),
        }),
        // A short form leaves out the rows that a chart is drawn of; slides show what a table is too large for.
        ...(part.rows === 'sums' && context.layout.kind !== 'deck' ? [] : chartsUnderTable(context, table.id)),
      ];
    }
    case 'control':
      // A plan follows nothing up.
      return CONTROL[part.form ?? (context.occasion === null ? 'plan' : 'follow-up')](context);
    case 'assessment':
      return assessmentBlocks(context);
    case 'organisation':
      return organisationBlocks(context);
    case 'requirements':
      return requirementBlocks();
    case 'boards':
      return boardsBlocks(context, part, chapter.level, laidOut);
    case 'glossary':
      return glossaryTable(context);
    default:
      return assertNever(part);
  }
}
