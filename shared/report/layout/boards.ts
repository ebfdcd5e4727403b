import { type MovedUnit, movedUnits } from '../../figures/moved-units.ts';
import type { ChapterPart, Layout } from '../../model/layout.ts';
import type { Occasion } from '../../model/occasion.ts';
import { adoptedLayout } from '../../model/ready-layouts/adopt.ts';
import { READY_LAYOUTS } from '../../model/ready-layouts/index.ts';
import type { Year } from '../../model/year.ts';
import type { BoardReport } from '../../region/board-report.ts';
import { t } from '../../text/messages/index.ts';
import { fromParagraphs } from '../../text/plain-text.ts';
import type { Cover, HeadingBlock, ReportBlock } from '../document.ts';
import type { Origin } from '../origin.ts';
import { withPlainReferences } from '../references.ts';
import { type LayoutContext, layoutContext } from './context.ts';
import { textBlocks } from './text.ts';

/** Lays out the chapters of one year; the chapters of a region's document hold those of its boards. */
type LayOut = (context: LayoutContext) => ReportBlock[];

type BoardsPart = Extract<ChapterPart, { type: 'boards' }>;

/** The boards in their order, each a chapter below that of the part; one that has handed in nothing has a line that says so. */
export function boardsBlocks(context: LayoutContext, part: BoardsPart, under: number, layOut: LayOut): ReportBlock[] {
  return context.boards.flatMap((one, index) => {
    const blocks = one.report === null ? missing(one) : sectionOf(context, part, one, one.report, layOut);
    return blocks.map((block) => belowRegion(block, one, under, index === 0));
  });
}

/** A board's report as a layout sees it: with that layout alone, the region's name of the board, and the texts that the region has changed. */
function sectionOf(context: LayoutContext, { layout: id }: BoardsPart, { board }: BoardReport, report: Year, layOut: LayOut) {
  const [occasion] = report.occasions;
  const layout = layoutFor(report, id);
  if (occasion === undefined || layout === undefined) return missing({ board });
  const year: Year = {
    ...report,
    organisations: report.organisations.map((one) => (one.id === report.model.organisation ? { ...one, name: board.name } : one)),
    model: {
      ...report.model,
      // A count of nothing looks the same for every board.
      summary: { ...report.model.summary, zero: context.year.model.summary.zero },
      layouts: [layout],
    },
    occasions: [withTexts(occasion, textsOf(context, board.id))],
    reports: [{ id: layout.id, occasion: occasion.id, layout: layout.id, title: layout.documentName, diaryNumber: null }],
  };
  return withoutReferences(layOut(layoutContext(year, layout.id, [], movedFor(context, board.id, report))));
}

/** What the region says has moved to or from a board; what the board says itself where the region says nothing. */
function movedFor({ year: { model, organisations } }: LayoutContext, board: string, report: Year): readonly MovedUnit[] {
  const told = movedUnits(model, organisations, board).filter(({ isOwn }) => isOwn);
  return told.length > 0 ? told : movedUnits(report.model, report.organisations, report.model.organisation);
}

/** The board's own layout of this id, else the ready one of that name as the board could have taken it over. */
export function layoutFor(report: Year, id: string): Layout | undefined {
  const own = report.model.layouts.find((layout) => layout.id === id);
  const ready = READY_LAYOUTS.find((one) => one.id === id);
  if (own !== undefined || ready === undefined) return own;
  const { layout } = adoptedLayout(ready, report);
  const tables = new Set(report.model.tables.map((table) => table.id));
  const chapters = layout.chapters.map((chapter) => ({
    ...chapter,
    parts: chapter.parts.filter((part) => part.type !== 'table' || tables.has(part.table)),
  }));
  return { ...layout, chapters };
}

function textsOf({ occasion, report, year }: LayoutContext, board: string) {
  const own = occasion ?? year.occasions.find(({ id }) => id === report.occasion);
  return (own?.boardTexts ?? []).filter((text) => text.board === board);
}

function withTexts(occasion: Occasion, changed: NonNullable<Occasion['boardTexts']>): Occasion {
  const bodies = new Map(changed.map(({ section, body }) => [section, body]));
  const texts = occasion.texts.map((text) => ({ ...text, body: bodies.get(text.section) ?? text.body }));
  const known = new Set(occasion.texts.map(({ section }) => section));
  const added = changed
    .filter(({ section }) => !known.has(section))
    .map(({ section, body }) => ({ section, body, ready: false, approved: false }));
  return { ...occasion, texts: [...texts, ...added] };
}

/** What a board's texts refer to is in the board's own document. */
function withoutReferences(blocks: readonly ReportBlock[]): readonly ReportBlock[] {
  return withPlainReferences({ blocks, targets: [] }).blocks;
}

function missing({ board }: Pick<BoardReport, 'board'>): ReportBlock[] {
  const heading: HeadingBlock = {
    type: 'heading',
    id: 'saknas',
    level: 1,
    number: '',
    text: board.name.heading,
    newPage: true,
    page: 'portrait',
  };
  return [heading, ...textBlocks(fromParagraphs([t('report:boards.missing', { board: board.name.definite })]))];
}

const DEEPEST = 4;

/** A block of a board in the region's document: under the chapter of the boards, and kept with the board. */
function belowRegion(block: ReportBlock, { board }: BoardReport, under: number, isFirst: boolean): ReportBlock {
  const from: Origin = { view: 'boards', id: board.id };
  const { anchor: _, ...own } = block;
  switch (own.type) {
    case 'heading': {
      const level = Math.min(own.level + under, DEEPEST) as HeadingBlock['level'];
      // A section that stands alone needs no number; in the region's document its board is one of several.
      const number = own.level === 1 ? '' : own.number;
      const newPage = own.level === 1 ? !isFirst : own.newPage;
      return {
        ...own,
        id: own.level === 1 ? chapterOf(board.id) : `${chapterOf(board.id)}.${own.id}`,
        level,
        number,
        newPage,
        from,
      };
    }
    case 'table': {
      const rows = own.rows.map(({ from: _row, ...row }) => ({
        ...row,
        cells: row.cells.map(({ from: _cell, ...cell }) => cell),
      }));
      const { table: _table, ...rest } = own;
      return { ...rest, rows, from };
    }
    default:
      return { ...own, from };
  }
}

/** The id of a board's chapter in the region's document. */
export function chapterOf(board: string): string {
  return `namnd:${board}`;
}

/** A board's chapter alone, from its heading to the next that is no deeper. */
export function boardAlone(blocks: readonly ReportBlock[], board: string): ReportBlock[] {
  const start = blocks.findIndex((block) => block.type === 'heading' && block.id === chapterOf(board));
  const first = blocks[start];
  if (first?.type !== 'heading') return [];
  const after = blocks.findIndex(
    (block, index) => index > start && (block.type === 'part' || (block.type === 'heading' && block.level <= first.level)),
  );
  const [heading, ...rest] = blocks.slice(start, after === -1 ? undefined : after);
  return heading === undefined ? [] : [{ ...heading, ...(heading.type === 'heading' ? { newPage: true } : {}) }, ...rest];
}

/** Whose section it is, on the cover of one that stands alone. */
export function boardCover({ boards }: LayoutContext, board: string): Partial<Cover> {
  const name = boards.find((one) => one.board.id === board)?.board.name.heading;
  return name === undefined ? {} : { organisation: name };
}
