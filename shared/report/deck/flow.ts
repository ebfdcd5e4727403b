import { assertNever } from '../../model/assert-never.ts';
import { grouped } from '../../model/grouped.ts';
import { t } from '../../text/messages/index.ts';
import type { TableBlock } from '../document.ts';
import { chartHeight, fittingCharts } from './charts.ts';
import type { PlacedContent, Point, SlideChart } from './deck.ts';
import { pointHeight, pointIndent } from './points.ts';
import type { Room } from './room.ts';
import { fittingTable, fittingTableLetters, slideTable, tableHeights, tableLead } from './tables.ts';

/** What stands on slides, in order. Between points and between rows it may go on over the next slide. */
export type Piece =
  | { readonly type: 'points'; readonly points: readonly Point[] }
  | { readonly type: 'table'; readonly block: TableBlock; readonly caption: string | null }
  | SlideChart;

/** Letters of points and of tables, in points. */
export interface Sizes {
  readonly points: number;
  readonly table: number;
}

/** What is little has larger letters, so that it is read from afar. */
const SIZES: readonly Sizes[] = [
  { points: 24, table: 20 },
  { points: 22, table: 18 },
  { points: 20, table: 16 },
  { points: 18, table: 14 },
];
/** What needs several slides has these, or larger where they need no more slides. */
const USUAL: Sizes = { points: 18, table: 14 };
/** Somewhat smaller letters are better than a second slide. */
const SMALLER: Sizes = { points: 16, table: 14 };
/** Between pieces, in points. */
const GAP = 14;
/** Slides are filled evenly: limits that are tried, from this share of the room's height and up. */
const EVEN_FROM = 0.4;
const EVEN_STEP = 0.05;
/** A slide that is filled to this share of its height is rather ended than begun with a part of what has room on the next. */
const FILLED = 0.45;

/** A point, a row or a chart: nothing that a slide's edge goes through. */
interface Unit {
  readonly piece: number;
  readonly index: number;
  readonly height: number;
  /** Over the first of its piece on each slide. */
  readonly lead: number;
  readonly keepNext: boolean;
}

/** Pieces over as few slides as they have room on, in letters as large as there is room for, or in those that are given. */
export function overSlides(pieces: readonly Piece[], room: Room, given?: Sizes): readonly (readonly PlacedContent[])[] {
  const sizes = given ?? sizesOf(pieces, room);
  const fitting = inRoom(pieces, sizes, room);
  const units = unitsOf(fitting, sizes, room);
  return evenly((limit) => slidesOf(units, limit), room.height).map((own) => {
    const larger = isWhole(own, units) ? withLargerTables(own, fitting, sizes, room) : null;
    return larger ?? placed(own, fitting, sizes, room);
  });
}

/** Whether nothing on a slide goes on from another slide, or over the next. */
function isWhole(own: readonly Unit[], units: readonly Unit[]): boolean {
  const on = new Set(own.map(({ piece }) => piece));
  return units.filter(({ piece }) => on.has(piece)).length === own.length;
}

/** A slide that has room for larger letters in its tables; null for one that has none. */
function withLargerTables(own: readonly Unit[], pieces: readonly Piece[], sizes: Sizes, room: Room) {
  const on = pieces.filter((_, at) => own.some(({ piece }) => piece === at));
  const larger = SIZES.map(({ table }) => ({ ...sizes, table })).filter(({ table }) => table > sizes.table);
  for (const given of on.some(({ type }) => type === 'table') ? larger : []) {
    const fitting = inRoom(on, given, room);
    const units = unitsOf(fitting, given, room);
    if (heightOf(units) <= room.height) return placed(units, fitting, given, room);
  }
  return null;
}

/** The largest letters that pieces need no more slides in than in the usual, and are divided no more in. */
export function sizesOf(pieces: readonly Piece[], room: Room): Sizes {
  const usual = divisionAt(USUAL, pieces, room);
  if (usual.slides === 2 && divisionAt(SMALLER, pieces, room).slides === 1) return SMALLER;
  const isAsGood = ({ slides, divided }: Division) => slides <= usual.slides && divided <= usual.divided;
  return SIZES.find((sizes) => isAsGood(divisionAt(sizes, pieces, room))) ?? USUAL;
}

/** How many slides pieces take, and how often one of them goes on over the next. */
interface Division {
  readonly slides: number;
  readonly divided: number;
}

function divisionAt(sizes: Sizes, pieces: readonly Piece[], room: Room): Division {
  const slides = slidesOf(unitsOf(inRoom(pieces, sizes, room), sizes, room), room.height);
  const divided = slides.filter((own, index) => own[0]?.piece === slides[index - 1]?.at(-1)?.piece);
  return { slides: slides.length, divided: divided.length };
}

/** The letters of slides that are one series: of one size, but for those that need smaller ones than the usual. */
export function seriesSizes(own: readonly Sizes[]): readonly Sizes[] {
  const least = (of: keyof Sizes) => Math.max(USUAL[of], Math.min(...own.map((sizes) => sizes[of])));
  const common = { points: least('points'), table: least('table') };
  return own.map((sizes) => (sizes.points < common.points ? sizes : common));
}

/** How much of a slide pieces take in usual letters, in points. */
export function heightTogether(pieces: readonly Piece[], room: Room): number {
  return heightOf(unitsOf(inRoom(pieces, USUAL, room), USUAL, room));
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

/** Tables in rows, and charts with names, of which each has room on a slide. */
function inRoom(pieces: readonly Piece[], { table }: Sizes, room: Room): readonly Piece[] {
  return pieces.flatMap((piece): readonly Piece[] => {
    if (piece.type === 'chart') return fittingCharts(piece, room);
    return [piece.type === 'table' ? { ...piece, block: fittingTable(piece.block, table, room) } : piece];
  });
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
  let whole = start;
  for (let end = start; end < units.length; end += 1) {
    const unit = units[end] as Unit;
    const after = used + addedBy(unit, end === start ? undefined : units[end - 1]);
    if (after > limit && end > start) {
      return whole > start && isOnNext(units, whole, limit) ? whole : kept > start ? kept : end;
    }
    used = after;
    if (unit.keepNext) continue;
    kept = end + 1;
    if (units[kept]?.piece !== unit.piece && used >= FILLED * limit) whole = kept;
  }
  return units.length;
}

/** Whether a piece, with what it is kept with, has room on one slide. */
function isOnNext(units: readonly Unit[], start: number, limit: number): boolean {
  const own = units.slice(start);
  const end = own.findIndex((unit, index) => !unit.keepNext && own[index + 1]?.piece !== unit.piece);
  return heightOf(own.slice(0, end + 1)) <= limit;
}

function heightOf(units: readonly Unit[]): number {
  return units.reduce((sum, unit, index) => sum + addedBy(unit, units[index - 1]), 0);
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
        const heightAt = (point: Point) => pointHeight(point, indent, sizes.points, room);
        const [over] = piece.points;
        const again = over?.isHeading ? heightAt(goingOn(over)) : 0;
        return piece.points.map((point, index, { length }) => ({
          piece: at,
          index,
          height: heightAt(point),
          lead: index === 0 ? 0 : again,
          keepNext:
            index === length - 1 ? point.isHeading && at < pieces.length - 1 : point.isHeading || isNextToEnd(index, length),
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

/** A heading over what has begun on the slide before. */
function goingOn(point: Point): Point {
  return { ...point, text: t('report:slideMore', { chapter: point.text.replace(/:$/u, '') }) };
}

/** The first and the last of some things never stand alone on a slide. */
function isNextToEnd(index: number, length: number): boolean {
  return length > 2 && (index === 0 || index === length - 2);
}

/** A group stays with its first row, a risk with all its actions, and a sum with the row above it. */
function isKept({ rows, look }: TableBlock, index: number): boolean {
  const next = rows[index + 1];
  if (next === undefined) return false;
  if (rows[index]?.kind === 'group' || next.kind === 'total') return true;
  return look === 'control' ? next.kind !== 'group' : isNextToEnd(index, rows.length);
}

/** What is on one slide, from the top down; charts have the height that is left. */
function placed(units: readonly Unit[], pieces: readonly Piece[], sizes: Sizes, room: Room): readonly PlacedContent[] {
  const runs = grouped(units, ({ piece }) => `${piece}`);
  const charts = units.filter(({ piece }) => pieces[piece]?.type === 'chart').length;
  const more = charts === 0 ? 0 : Math.max(0, room.height - heightOf(units)) / charts;
  let top = 0;
  return [...runs].map(([at, own]): PlacedContent => {
    const piece = pieces[Number(at)] as Piece;
    const height = own.reduce((sum, unit) => sum + unit.height, own[0]?.lead ?? 0) + (piece.type === 'chart' ? more : 0);
    const from = top;
    top += height + GAP;
    const range = [own[0]?.index ?? 0, (own.at(-1)?.index ?? 0) + 1] as const;
    switch (piece.type) {
      case 'points': {
        const [over] = piece.points;
        const again = range[0] > 0 && over?.isHeading ? [goingOn(over)] : [];
        const points = [...again, ...piece.points.slice(...range)];
        return { type: 'points', letters: sizes.points, points, top: from, height };
      }
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
