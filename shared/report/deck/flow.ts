import type { ChartData } from '../../charts/data.ts';
import { isLying } from '../../charts/size.ts';
import { assertNever } from '../../model/assert-never.ts';
import { grouped } from '../../model/grouped.ts';
import type { TableBlock } from '../document.ts';
import type { PlacedContent, Point, SlideChart } from './deck.ts';
import { pointHeight, pointIndent } from './points.ts';
import { CAPTION_HEIGHT, type Room } from './room.ts';
import { fittingTableLetters, slideTable, tableHeights, tableLead } from './tables.ts';

/** What stands on slides, in order. Between points and between rows it may go on over the next slide. */
export type Piece =
  | { readonly type: 'points'; readonly points: readonly Point[] }
  | { readonly type: 'table'; readonly block: TableBlock; readonly caption: string | null }
  | SlideChart;

/** Letters of points and of tables, in points. */
interface Sizes {
  readonly points: number;
  readonly table: number;
}

/** What is little has large letters, so that it is read from afar. */
const SIZES: readonly Sizes[] = [
  { points: 26, table: 20 },
  { points: 24, table: 18 },
  { points: 22, table: 16 },
  { points: 20, table: 14 },
  { points: 18, table: 12 },
];
/** What needs several slides has these, or larger where they need no more slides. */
const USUAL: Sizes = { points: 18, table: 12 };
/** Smaller letters are better than a second slide. */
const SMALLER: readonly Sizes[] = [{ points: 16, table: 12 }];
/** Between pieces, in points. */
const GAP = 14;
/** The least that a chart is read in, of the height of the room, and the line and the axis of one with names beside it, in points. */
const CHART = 0.48;
const CHART_LINE = 16;
const CHART_AXIS = 32;
/** Slides are filled evenly: limits that are tried, from this share of the room's height and up. */
const EVEN_FROM = 0.4;
const EVEN_STEP = 0.05;

/** A point, a row or a chart: nothing that a slide's edge goes through. */
interface Unit {
  readonly piece: number;
  readonly index: number;
  readonly height: number;
  /** Over the first of its piece on each slide. */
  readonly lead: number;
  readonly keepNext: boolean;
}

/** Pieces over as few slides as they have room on, in letters as large as there is room for. */
export function overSlides(pieces: readonly Piece[], room: Room): readonly (readonly PlacedContent[])[] {
  const countAt = (sizes: Sizes) => slidesOf(unitsOf(pieces, sizes, room), room.height).length;
  const onOne = [...SIZES, ...SMALLER].find((sizes) => countAt(sizes) <= 1);
  const usual = onOne === undefined ? countAt(USUAL) : 1;
  const sizes = onOne ?? SIZES.find((larger) => countAt(larger) <= usual) ?? USUAL;
  const units = unitsOf(pieces, sizes, room);
  return evenly((limit) => slidesOf(units, limit), room.height).map((own) => placed(own, pieces, sizes, room));
}

/** How much of a slide pieces take in usual letters, in points. */
export function heightTogether(pieces: readonly Piece[], room: Room): number {
  return unitsOf(pieces, USUAL, room).reduce((sum, unit, index, units) => sum + addedBy(unit, units[index - 1]), 0);
}

/** Divides as `split` does into as few as the whole height gives, and none much fuller than the others. */
export function evenly<Share>(split: (limit: number) => readonly Share[], height: number): readonly Share[] {
  const fewest = split(height);
  if (fewest.length < 2) return fewest;
  for (let share = EVEN_FROM; share < 1; share += EVEN_STEP) {
    const shares = split(height * share);
    if (shares.length === fewest.length) return shares;
  }
  return fewest;
}

function slidesOf(units: readonly Unit[], limit: number): readonly (readonly Unit[])[] {
  const slides: Unit[][] = [];
  for (let start = 0; start < units.length; ) {
    const end = slideEnd(units, start, limit);
    slides.push(units.slice(start, end));
    start = end;
  }
  return slides;
}

function slideEnd(units: readonly Unit[], start: number, limit: number): number {
  let used = 0;
  let kept = start;
  for (let end = start; end < units.length; end += 1) {
    const unit = units[end] as Unit;
    used += addedBy(unit, end === start ? undefined : units[end - 1]);
    if (used > limit && end > start) return kept > start ? kept : end;
    if (!unit.keepNext) kept = end + 1;
  }
  return units.length;
}

function addedBy({ piece, height, lead }: Unit, before: Unit | undefined): number {
  if (before?.piece === piece) return height;
  return height + lead + (before === undefined ? 0 : GAP);
}

function unitsOf(pieces: readonly Piece[], sizes: Sizes, room: Room): readonly Unit[] {
  return pieces.flatMap((piece, at): Unit[] => {
    switch (piece.type) {
      case 'points': {
        const indent = pointIndent(piece.points, sizes.points);
        const isLast = (index: number) => index === piece.points.length - 1;
        return piece.points.map((point, index) => ({
          piece: at,
          index,
          height: pointHeight(point, indent, sizes.points, room),
          lead: 0,
          keepNext: point.isHeading && (!isLast(index) || at < pieces.length - 1),
        }));
      }
      case 'table': {
        const letters = fittingTableLetters(piece.block, sizes.table, room);
        const heights = tableHeights(piece.block, letters, room);
        return heights.rows.map((height, index) => ({
          piece: at,
          index,
          height,
          lead: tableLead(heights, piece.caption),
          keepNext: isKept(piece.block, index),
        }));
      }
      case 'chart': {
        return [{ piece: at, index: 0, height: chartHeight(piece.data, room), lead: 0, keepNext: false }];
      }
      default:
        return assertNever(piece);
    }
  });
}

function chartHeight(data: ChartData, room: Room): number {
  if (data.kind === 'multiples') return room.height;
  const bars = data.kind === 'stacked' ? 1 : data.series.length;
  const named = isLying(data) ? data.categories.length * bars * CHART_LINE + CHART_AXIS + CAPTION_HEIGHT : 0;
  return Math.min(room.height, Math.max(CHART * room.height, named));
}

/** A group stays with its first row, a risk with all its actions, and a sum with the row above it. */
function isKept({ rows, look }: TableBlock, index: number): boolean {
  const next = rows[index + 1];
  if (next === undefined) return false;
  return rows[index]?.kind === 'group' || next.kind === 'total' || (look === 'control' && next.kind !== 'group');
}

/** What is on one slide, from the top down; charts have the height that is left. */
function placed(units: readonly Unit[], pieces: readonly Piece[], sizes: Sizes, room: Room): readonly PlacedContent[] {
  const runs = grouped(units, ({ piece }) => `${piece}`);
  const used = units.reduce((sum, unit, index) => sum + addedBy(unit, units[index - 1]), 0);
  const charts = units.filter(({ piece }) => pieces[piece]?.type === 'chart').length;
  const more = charts === 0 ? 0 : Math.max(0, room.height - used) / charts;
  let top = 0;
  return [...runs].map(([at, own]): PlacedContent => {
    const piece = pieces[Number(at)] as Piece;
    const height = own.reduce((sum, unit) => sum + unit.height, own[0]?.lead ?? 0) + (piece.type === 'chart' ? more : 0);
    const from = top;
    top += height + GAP;
    const range = [own[0]?.index ?? 0, (own.at(-1)?.index ?? 0) + 1] as const;
    switch (piece.type) {
      case 'points':
        return { type: 'points', letters: sizes.points, points: piece.points.slice(...range), top: from, height };
      case 'table': {
        const letters = fittingTableLetters(piece.block, sizes.table, room);
        return { ...slideTable(piece.block, piece.caption, letters, range, room), top: from, height };
      }
      case 'chart':
        return { ...piece, top: from, height };
      default:
        return assertNever(piece);
    }
  });
}
