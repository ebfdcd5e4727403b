import { t } from '../../text/messages/index.ts';
import type { ReportDocument } from '../document.ts';
import type { Deck, Slide } from './deck.ts';
import { overSlides, seriesSizes, sizesOf } from './flow.ts';
import { type DeckPart, deckParts } from './parts.ts';
import { namedPoint } from './points.ts';
import { BODY, type Room } from './room.ts';
import { piecesTogether, type Share, sharesOf } from './shares.ts';
import { ownTitles, type Titled } from './titles.ts';

/** Letters of the cover, which has its own place for them, in points. */
const COVER_LETTERS = 20;

/** Lays a report out as slides; the chapters, goals and tables are the report's own, in its order. */
export function deckOf(report: ReportDocument, room: Room = BODY): Deck {
  const { cover, language, title, date } = report;
  const lines = [cover.region, cover.organisation, cover.period].filter((line) => line !== null);
  const first: Slide & Titled = {
    kind: 'cover',
    title,
    within: [],
    statuses: [],
    content: [{ type: 'points', letters: COVER_LETTERS, points: lines.map((line) => namedPoint(line, [])), top: 0, height: 0 }],
    notes: '',
  };
  const slides = [first, ...sharesOf(deckParts(report.blocks), room).flatMap((run) => slidesOfRun(run, room))];
  const titles = ownTitles(slides);
  return {
    language,
    title,
    date,
    organisation: cover.organisation,
    room,
    slides: slides.map(({ within: _, ...slide }, index) => ({ ...slide, title: titles[index] ?? slide.title })),
  };
}

/** A series has letters of one size, so that they do not grow and shrink from one of its slides to the next. */
function slidesOfRun(run: readonly Share[], room: Room): readonly (Slide & Titled)[] {
  const pieces = run.map(piecesTogether);
  const own = pieces.map((some) => sizesOf(some, room));
  const sizes = run[0]?.isNamed === true ? seriesSizes(own) : own;
  return run.flatMap((share, index) => slidesOf(share, overSlides(pieces[index] ?? [], room, sizes[index])));
}

function slidesOf({ parts, isNamed }: Share, contents: readonly Slide['content'][]): readonly (Slide & Titled)[] {
  const [first] = parts;
  if (first === undefined) return [];
  const { kind, within, statuses } = first;
  const notes = isNamed ? parts.map(underTitle).join('\n\n') : first.notes;
  return (kind === 'begins' ? [[]] : contents).map((content, index) => ({
    kind: kind === 'begins' || (kind === 'perspective' && index === 0) ? 'divider' : 'body',
    title: isNamed ? seriesTitle(first) : first.title,
    within: isNamed && first.title !== first.chapter ? within.slice(1) : within,
    statuses: isNamed ? [] : statuses,
    content,
    notes: index === 0 ? notes : '',
  }));
}

/** A chapter that is named for assignments goes on with them. */
function seriesTitle({ kind, chapter }: DeckPart): string {
  if (kind !== 'assignments') return chapter;
  const isNamed = chapter.toLocaleLowerCase('sv').includes(t('report:slideAssignments'));
  const more = t('report:slideTitleIn', { title: chapter, within: t('report:slideAssignments') });
  return isNamed ? t('report:slideMore', { chapter }) : more;
}

function underTitle({ title, chapter, notes }: DeckPart): string {
  return title === chapter ? notes : `${title}\n${notes}`;
}
