/** A strip of a block over the whole width, which no page edge goes through: a line or two of text, a row, a heading. */
export interface Strip {
  /** From the top of the block; what lies between strips is room that a page edge swallows. In pixels, as all lengths here. */
  readonly top: number;
  readonly bottom: number;
  /** On the same page as the next strip. */
  readonly keepNext: boolean;
  /** What a page that begins with the strip must repeat above it: the heading of its table. */
  readonly lead: number;
  /** Room above the letters of its first line that a page which begins with the strip, or with what is repeated above it, goes without. */
  readonly leading: number;
  /** What a page that ends with the strip has below it. */
  readonly tail: number;
  /** The notes at the foot of the page whose marks stand in it. */
  readonly notes: number;
}

export type Turn = 'portrait' | 'landscape';

export interface PagedBlock {
  readonly strips: readonly Strip[];
  readonly height: number;
  /** Room above and below: the larger of two that meet counts alone, and none at the edge of a page. */
  readonly above: number;
  readonly below: number;
  readonly page: Turn;
  /** A chapter of the first level begins a page. */
  readonly startsPage: boolean;
}

/** The part of a block that stands on a page: its strips from `from` up to, and not with, `to`. */
export interface BlockPart {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

export interface PageContent {
  readonly page: Turn;
  readonly parts: readonly BlockPart[];
}

export interface PageRoom {
  /** Of the text, for each way that the page is turned. */
  readonly height: Readonly<Record<Turn, number>>;
  /** Above the notes at the foot. */
  readonly noteRule: number;
}

interface Placed extends Strip {
  readonly block: number;
  readonly index: number;
  readonly page: Turn;
  readonly startsPage: boolean;
}

/** Lengths from a browser are not whole: a page is not broken for a hundredth of a pixel. */
const SLACK = 0.05;

/**
 * Divides blocks into pages: as many strips on each as have room, broken where nothing is kept together. What is kept together and
 * is taller than a page is broken where the page ends, and a strip that is taller than a page has one of its own.
 */
export function paginate(blocks: readonly PagedBlock[], room: PageRoom): readonly PageContent[] {
  const strips = placed(blocks);
  const pages: PageContent[] = [];
  for (let start = 0; start < strips.length; ) {
    const end = pageEnd(strips, start, room);
    pages.push({ page: strips[start]?.page ?? 'portrait', parts: partsOf(strips.slice(start, end)) });
    start = end;
  }
  return pages;
}

/** Every strip at its place from the top of the report. */
function placed(blocks: readonly PagedBlock[]): Placed[] {
  let edge = 0;
  let room = 0;
  return blocks.flatMap(({ strips, height, above, below, page, startsPage }, block) => {
    edge += Math.max(room, above);
    const own = strips.map((strip, index) => ({
      ...strip,
      top: edge + strip.top,
      bottom: edge + strip.bottom,
      block,
      index,
      page,
      startsPage: startsPage && index === 0,
    }));
    edge += height;
    room = below;
    return own;
  });
}

function pageEnd(strips: readonly Placed[], start: number, { height, noteRule }: PageRoom): number {
  const first = strips[start];
  if (first === undefined) return start + 1;
  const lead = first.index > 0 ? first.lead : 0;
  let notes = 0;
  let end = start;
  let kept = start;
  for (; end < strips.length; end += 1) {
    const strip = strips[end];
    if (strip === undefined || (end > start && (strip.startsPage || strip.page !== first.page))) return end;
    notes += strip.notes;
    const used = strip.bottom - first.top - first.leading + lead + strip.tail + notes + (notes > 0 ? noteRule : 0);
    if (used > height[first.page] + SLACK && end > start) break;
    if (!strip.keepNext) kept = end + 1;
  }
  if (end === strips.length || kept === start) return end;
  return kept;
}

function partsOf(strips: readonly Placed[]): BlockPart[] {
  const parts: { block: number; from: number; to: number }[] = [];
  for (const { block, index } of strips) {
    const last = parts.at(-1);
    if (last?.block === block) last.to = index + 1;
    else parts.push({ block, from: index, to: index + 1 });
  }
  return parts;
}
