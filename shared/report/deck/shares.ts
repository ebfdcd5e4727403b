import { evenly, heightTogether, overSlides, type Piece } from './flow.ts';
import type { DeckPart } from './parts.ts';
import { headingPoint } from './points.ts';
import type { Room } from './room.ts';

/** What takes more of a slide than this, and is more than text, has slides of its own, of the room's height. */
const ALONE = 0.8;
/** What fills less of a slide than this is next to nothing. */
const LEAST = 0.35;

/** Parts that are shown together. `isNamed`: under the title of their chapter, each with its heading over it. */
export interface Share {
  readonly parts: readonly DeckPart[];
  readonly isNamed: boolean;
}

/**
 * Parts that are shown together, in runs that have letters of one size: small ones of a chapter that follow one another, and others by
 * themselves. Where some of a run share a slide, all of it stands under the title of the chapter, so that its slides are one series.
 */
export function sharesOf(parts: readonly DeckPart[], room: Room): readonly (readonly Share[])[] {
  const runs: DeckPart[][] = [];
  for (const part of parts) {
    const before = runs.at(-1)?.at(-1);
    const joins =
      before !== undefined &&
      before.chapter === part.chapter &&
      before.kind === part.kind &&
      [before, part].every((one) => isSmall(one, room));
    if (joins) runs.at(-1)?.push(part);
    else runs.push([part]);
  }
  return runs.map((run) => {
    const shares = evenShares(run, room);
    // Assignments say under whose heading they stand, and their slides which perspective they are of.
    const isNamed = run[0]?.kind === 'assignments' || shares.length < run.length;
    return shares.map((own) => ({ parts: own, isNamed }));
  });
}

/** The pieces of a share: each part under its heading; what a chapter itself has stands under the slide's title. */
export function piecesTogether({ parts, isNamed }: Share): readonly Piece[] {
  return parts.flatMap(({ title, statuses, chapter, pieces }): readonly Piece[] => {
    if (!isNamed || title === chapter) return pieces;
    const heading = headingPoint(title, statuses);
    const [first, ...others] = pieces;
    return first?.type === 'points'
      ? [{ type: 'points', points: [heading, ...first.points] }, ...others]
      : [{ type: 'points', points: [heading] }, ...pieces];
  });
}

/** As few shares as there is room for, none much smaller than the others. */
function evenShares(run: readonly DeckPart[], room: Room): readonly (readonly DeckPart[])[] {
  const fitting = evenly((limit) => asTheyFit(run, limit, room), room.height);
  const heights = run.map((part) => heightOf([part], room));
  const share = heights.reduce((sum, height) => sum + height, 0) / fitting.length;
  const even: DeckPart[][] = fitting.map(() => []);
  let above = 0;
  run.forEach((part, index) => {
    const height = heights[index] ?? 0;
    even[Math.min(fitting.length - 1, Math.floor((above + height / 2) / share))]?.push(part);
    above += height;
  });
  const isFit = (parts: readonly DeckPart[]) => parts.length === 1 || (parts.length > 0 && heightOf(parts, room) <= room.height);
  return withLastFilled(even.every(isFit) ? even : fitting, room);
}

/** A little that is left is rather shown in smaller letters with what is before it than on a slide next to empty. */
function withLastFilled(shares: readonly (readonly DeckPart[])[], room: Room): readonly (readonly DeckPart[])[] {
  const [before, last] = shares.slice(-2);
  if (before === undefined || last === undefined) return shares;
  if (heightOf(last, room) > LEAST * room.height) return shares;
  const both = [...before, ...last];
  return overSlides(piecesTogether({ parts: both, isNamed: true }), room).length === 1 ? [...shares.slice(0, -2), both] : shares;
}

/** Text goes on over slides of one series; a table or a chart that takes a slide has it for itself. */
function isSmall({ kind, pieces }: DeckPart, room: Room): boolean {
  if (kind !== 'shared' && kind !== 'assignments') return false;
  return pieces.every(({ type }) => type === 'points') || heightTogether(pieces, room) <= ALONE * room.height;
}

function asTheyFit(parts: readonly DeckPart[], limit: number, room: Room): readonly (readonly DeckPart[])[] {
  const groups: DeckPart[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last !== undefined && heightOf([...last, part], room) <= limit) last.push(part);
    else groups.push([part]);
  }
  return groups;
}

function heightOf(parts: readonly DeckPart[], room: Room): number {
  return heightTogether(piecesTogether({ parts, isNamed: true }), room);
}
