import type { Year } from '../model/year.ts';
import type { BoardReport } from '../region/board-report.ts';
import { t } from '../text/messages/index.ts';
import type { ReportBlock, ReportDocument } from './document.ts';
import { withHeldStarts } from './held-starts.ts';
import { boardAlone, boardCover } from './layout/boards.ts';
import { chapterBlocks } from './layout/chapters.ts';
import { type LayoutContext, layoutContext } from './layout/context.ts';
import { coverOf, dateOf, frontOf, withTitle } from './layout/cover.ts';
import { headerOf } from './layout/running-header.ts';
import { targetsOf, withAnchors, withNumbers } from './references.ts';
import { remarksOf } from './remarks.ts';
import { withHeldEnds } from './table-breaks.ts';

/** What a report is laid out from besides its year. */
export interface LaidOutWith {
  /** What the boards of a region have handed in for the report's occasion, in their order. */
  readonly boards?: readonly BoardReport[];
  /** The board whose chapter alone is wanted, numbered as in the whole. */
  readonly only?: string | null;
}

/**
 * Lays out one report of a year: its chapters in order, with everything numbered, counted and formatted.
 *
 * @throws when the report is not in the year, or its layout or organisation is not; a validated year has them
 */
export function layoutReport(year: Year, reportId: string, { boards = [], only = null }: LaidOutWith = {}): ReportDocument {
  const context = layoutContext(year, reportId, boards);
  const whole = chapterBlocks(context);
  const chosen = only === null ? whole : boardAlone(whole, only);
  const cover = only === null ? coverOf(context) : { ...coverOf(context), ...boardCover(context, only) };
  const front = frontOf(context);
  const blocks = withHeldStarts(withHeldEnds(separated(front === 'none' ? withTitle(chosen, cover) : chosen)));
  const numbered = context.layout.captions === 'numbered' ? withNumbers(blocks) : blocks;
  const targets = targetsOf(numbered, context);
  return {
    language: 'sv-SE',
    title: context.report.title,
    date: dateOf(context),
    cover,
    front,
    header: headerOf(context.layout, context.facts),
    draft: isDraft(context) ? t('report:draft') : null,
    blocks: withAnchors(numbered, targets, context),
    targets,
    remarks: remarksOf(context),
  };
}

/** A document that is marked as a draft is one until its occasion is decided, and locked. */
function isDraft({ layout, year, report }: LayoutContext): boolean {
  const occasion = year.occasions.find(({ id }) => id === report.occasion);
  return layout.draft === true && occasion?.state !== 'locked';
}

/** A table that follows directly on another takes its title as caption: without anything between, Word joins the two. */
function separated(blocks: readonly ReportBlock[]): ReportBlock[] {
  return blocks.map((block, index) =>
    block.type === 'table' && block.caption === null && blocks[index - 1]?.type === 'table'
      ? { ...block, caption: block.description }
      : block,
  );
}
