import type { ScaleValue } from '../../model/scale.ts';
import { t } from '../../text/messages/index.ts';
import { toPlainText } from '../../text/plain-text.ts';
import type { HeadingBlock, ItemHeadingBlock, PartBlock, ReportBlock } from '../document.ts';
import { lineWords } from '../item-line.ts';
import type { Point } from './deck.ts';
import { divided } from './divided.ts';
import type { Piece } from './flow.ts';
import { piecesOf } from './pieces.ts';
import { headingPoint, namedPoint } from './points.ts';
import { tableNotes } from './tables.ts';

/** What of a report is shown together: a chapter, a perspective with its goals, or one of them with its indicators. */
export interface DeckPart {
  readonly title: string;
  readonly statuses: readonly ScaleValue[];
  /** The title of the chapter that it stands in, or its own where others stand in it. */
  readonly chapter: string;
  /** What it stands in, innermost first and without numbers: it tells this from another with the same title. */
  readonly within: readonly string[];
  /**
   * `own`: it has slides of its own; `perspective`: so that what follows is seen at once; `begins`: a document inside the document begins.
   * Others share slides with neighbours of their kind.
   */
  readonly kind: 'shared' | 'assignments' | 'own' | 'perspective' | 'begins';
  readonly pieces: readonly Piece[];
  readonly notes: string;
}

export type Heading = HeadingBlock | ItemHeadingBlock | PartBlock;

interface Gathered {
  readonly heading: Heading;
  /** What it stands in, innermost first. */
  readonly above: readonly Gathered[];
  readonly blocks: ReportBlock[];
  /** Goals and strategies of a perspective. */
  readonly named: Point[];
}

/** The letters of a title grow smaller, but not without end, in characters; what has no room in it stands under it. */
const LONGEST_TITLE = 220;

/** The parts of a report in its order; one with nothing to show is not among them. */
export function deckParts(blocks: readonly ReportBlock[]): readonly DeckPart[] {
  const all = gathered(blocks);
  const holding = new Set(all.map(({ above: [holder] }) => holder));
  return all.map((one) => partOf(one, holding.has(one))).filter(({ pieces, kind }) => pieces.length > 0 || kind === 'begins');
}

/** Goals and strategies are parts of their own; assignments, and what is controlled, are points and rows of what they stand under. */
function isPart({ role }: ItemHeadingBlock): boolean {
  return role === 'goal' || role === 'strategy' || role === 'group';
}

/** Receivers' headings under a goal are over its assignments; those beside the goals are parts of their own. */
function isWithin({ role, depth = 0 }: ItemHeadingBlock, above: Heading | undefined): boolean {
  return role === 'group' && above?.type === 'item-heading' && depth > (above.depth ?? 0);
}

function gathered(blocks: readonly ReportBlock[]): readonly Gathered[] {
  const parts: Gathered[] = [];
  /** The chapters that the next block stands in, innermost first. */
  let chapters: readonly Gathered[] = [];
  const begin = (heading: Heading, above: readonly Gathered[]) => {
    const part = { heading, above, blocks: [], named: [] };
    parts.push(part);
    return part;
  };
  for (const block of blocks) {
    if (block.type === 'part') chapters = [begin(block, [])];
    else if (block.type === 'heading') {
      const above = chapters.filter(({ heading }) => heading.type !== 'heading' || heading.level < block.level);
      chapters = [begin(block, above), ...above];
    } else if (block.type === 'item-heading' && isPart(block) && !isWithin(block, parts.at(-1)?.heading)) {
      if (block.role !== 'group') chapters[0]?.named.push(namedPoint(block.text, block.symbols));
      begin(block, chapters);
    } else parts.at(-1)?.blocks.push(block);
  }
  return parts;
}

function partOf({ heading, above, blocks, named }: Gathered, isHolding: boolean): DeckPart {
  const [title = '', ...more] = divided(titleOf(heading), LONGEST_TITLE);
  const pieces = piecesOf(heading, blocks, titleOf(heading), named);
  const holder = isHolding ? undefined : above.find((one) => one.heading.type === 'heading');
  return {
    title: more.length === 0 ? title : t('report:slideTitleGoesOn', { title }),
    statuses: heading.type === 'item-heading' ? heading.symbols : [],
    chapter: titleOf(holder?.heading ?? heading),
    within: above.map((one) => nameOf(one.heading)),
    kind: kindOf(heading, named, blocks),
    pieces: more.length === 0 ? pieces : [{ type: 'points', points: [headingPoint(titleOf(heading))] }, ...pieces],
    notes: blocks.flatMap(saidOf).join('\n\n'),
  };
}

function kindOf(heading: Heading, named: readonly Point[], blocks: readonly ReportBlock[]): DeckPart['kind'] {
  if (heading.type === 'part') return 'begins';
  if (named.length > 0) return 'perspective';
  if (heading.type === 'heading') return 'shared';
  if (heading.role === 'group') return 'assignments';
  return heading.role === 'goal' && blocks.some(({ type }) => type === 'table' || type === 'chart') ? 'own' : 'shared';
}

export function titleOf(heading: Heading): string {
  return heading.type === 'heading' && heading.number !== null ? `${heading.number} ${heading.text}` : nameOf(heading);
}

function nameOf(heading: Heading): string {
  return heading.type === 'part' ? heading.title : heading.text.replace(/:$/u, '');
}

/** Texts in full and what the tables' comments say, under the headings that they stand under. */
function saidOf(block: ReportBlock): readonly string[] {
  switch (block.type) {
    case 'item-heading':
    case 'label':
      return [block.text];
    case 'item-line':
      return [lineWords(block)];
    case 'text':
      return [toPlainText(block.text)];
    case 'table':
      return tableNotes(block);
    case 'title':
    case 'heading':
    case 'part':
    case 'legend':
    case 'chart':
      return [];
  }
}
