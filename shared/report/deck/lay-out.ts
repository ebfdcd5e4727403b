import { t } from '../../text/messages/index.ts';
import type { ReportDocument } from '../document.ts';
import type { Deck, Slide } from './deck.ts';
import { evenly, heightTogether, overSlides, type Piece } from './flow.ts';
import { type DeckPart, deckParts } from './parts.ts';
import { headingPoint, namedPoint } from './points.ts';
import { BODY, type Room } from './room.ts';

/** What takes more of a slide than this has slides of its own, of the room's height. */
const ALONE = 0.8;
/** What fills less of a slide than this is next to nothing. */
const LEAST = 0.35;
/** Letters of the cover, which has its own place for them, in points. */
const COVER_LETTERS = 20;

/** Lays a report out as slides; the chapters, goals and tables are the report's own, in its order. */
export function deckOf(report: ReportDocument, room: Room = BODY): Deck {
  const { cover, language, title, date } = report;
  const lines = [cover.region, cover.organisation, cover.period].filter((line) => line !== null);
  const first: Slide = {
    kind: 'cover',
    title,
    statuses: [],
    content: [{ type: 'points', letters: COVER_LETTERS, points: lines.map((line) => namedPoint(line, [])), top: 0, height: 0 }],
    notes: '',
  };
  const parts = deckParts(report.blocks);
  const perspectives = new Set(parts.flatMap(({ kind, title: own }) => (kind === 'perspective' ? [own] : [])));
  const slides = [first, ...shares(parts, room).flatMap((shared) => slidesOf(shared, perspectives, room))];
  return { language, title, date, organisation: cover.organisation, room, slides: withOwnTitles(slides) };
}

/** Parts that are shown together: small ones of a chapter that follow one another, and others by themselves. */
function shares(parts: readonly DeckPart[], room: Room): readonly (readonly DeckPart[])[] {
  const runs: DeckPart[][] = [];
  for (const part of parts) {
    const before = runs.at(-1)?.at(-1);
    const joins = before !== undefined && before.chapter === part.chapter && isSmall(before, room) && isSmall(part, room);
    if (joins) runs.at(-1)?.push(part);
    else runs.push([part]);
  }
  return runs.flatMap((run) => evenShares(run, room));
}

/** As few shares as there is room for, none much smaller than the others. */
function evenShares(run: readonly DeckPart[], room: Room): readonly (readonly DeckPart[])[] {
  const fitting = evenly((limit) => asTheyFit(run, limit, room), room.height);
  const heights = run.map((part) => heightTogether(together([part]), room));
  const share = heights.reduce((sum, height) => sum + height, 0) / fitting.length;
  const even: DeckPart[][] = fitting.map(() => []);
  let above = 0;
  run.forEach((part, index) => {
    const height = heights[index] ?? 0;
    even[Math.min(fitting.length - 1, Math.floor((above + height / 2) / share))]?.push(part);
    above += height;
  });
  const isFit = (parts: readonly DeckPart[]) => parts.length > 0 && heightTogether(together(parts), room) <= room.height;
  return withLastFilled(even.every(isFit) ? even : fitting, room);
}

/** A little that is left is rather shown in smaller letters with what is before it than on a slide next to empty. */
function withLastFilled(shares: readonly (readonly DeckPart[])[], room: Room): readonly (readonly DeckPart[])[] {
  const [before, last] = shares.slice(-2);
  if (before === undefined || last === undefined) return shares;
  if (heightTogether(together(last), room) > LEAST * room.height) return shares;
  const both = [...before, ...last];
  return overSlides(together(both), room).length === 1 ? [...shares.slice(0, -2), both] : shares;
}

function isSmall({ kind, pieces }: DeckPart, room: Room): boolean {
  return kind === 'shared' && heightTogether(pieces, room) <= ALONE * room.height;
}

function asTheyFit(parts: readonly DeckPart[], limit: number, room: Room): readonly (readonly DeckPart[])[] {
  const groups: DeckPart[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last !== undefined && heightTogether(together([...last, part]), room) <= limit) last.push(part);
    else groups.push([part]);
  }
  return groups;
}

/** Each part under its heading; what a chapter itself has stands under the slide's title. */
function together(parts: readonly DeckPart[]): readonly Piece[] {
  if (parts.length === 1) return parts.flatMap(({ pieces }) => pieces);
  return parts.flatMap(({ title, statuses, chapter, pieces }): readonly Piece[] => {
    if (title === chapter) return pieces;
    const heading = headingPoint(title, statuses);
    const [first, ...others] = pieces;
    return first?.type === 'points'
      ? [{ type: 'points', points: [heading, ...first.points] }, ...others]
      : [{ type: 'points', points: [heading] }, ...pieces];
  });
}

/** `perspectives`: the titles of slides that list what follows. */
function slidesOf(parts: readonly DeckPart[], perspectives: ReadonlySet<string>, room: Room): Slide[] {
  const [only, ...others] = parts;
  const isOne = only !== undefined && others.length === 0;
  const chapter = only?.chapter ?? '';
  const title = isOne ? only.title : perspectives.has(chapter) ? t('report:slideMore', { chapter }) : chapter;
  const notes = isOne ? only.notes : parts.map(underTitle).join('\n\n');
  return overSlides(together(parts), room).map((content, index) => ({
    kind: only?.kind === 'perspective' && index === 0 ? 'divider' : 'body',
    title,
    statuses: isOne ? only.statuses : [],
    content,
    notes: index === 0 ? notes : '',
  }));
}

function underTitle({ title, chapter, notes }: DeckPart): string {
  return title === chapter ? notes : `${title}\n${notes}`;
}

/** A title says which slide it is: "Årets resultat (2 av 3)". */
function withOwnTitles(slides: readonly Slide[]): Slide[] {
  const total = new Map<string, number>();
  for (const { title } of slides) total.set(title, (total.get(title) ?? 0) + 1);
  const seen = new Map<string, number>();
  return slides.map((slide) => {
    const { title } = slide;
    const number = (seen.get(title) ?? 0) + 1;
    seen.set(title, number);
    const count = total.get(title) ?? 1;
    return count === 1 ? slide : { ...slide, title: t('report:slideOf', { title, number, count }) };
  });
}
