import { t } from '../../text/messages/index.ts';
import { toPlainText } from '../../text/plain-text.ts';
import type { HeadingBlock, ItemHeadingBlock, ReportBlock, ReportDocument } from '../document.ts';
import type { Deck, Point, Slide, SlideContent } from './deck.ts';
import { divided, pointHeight, pointsOf, pointWidth } from './points.ts';
import { BODY, overSlides, type Room } from './room.ts';
import { slideTables, tableNotes } from './tables.ts';

/** Lays a report out as slides; the chapters, goals and tables are the report's own, in its order. */
export function deckOf(report: ReportDocument, room: Room = BODY): Deck {
  const { cover, language, title, date } = report;
  const first: Slide = {
    kind: 'cover',
    title,
    statuses: [],
    content: [
      {
        type: 'points',
        points: [cover.region, cover.organisation, cover.period]
          .filter((line) => line !== null)
          .map((text) => ({ text, statuses: [] })),
      },
    ],
    notes: '',
  };
  const slides = [first, ...partsOf(report.blocks).flatMap((part) => partSlides(part, room))];
  return { language, title, date, organisation: cover.organisation, room, slides: withOwnTitles(slides) };
}

/** A chapter of the report, or one of its goals, with what stands under it before the next. */
interface Part {
  readonly heading: HeadingBlock | ItemHeadingBlock;
  readonly blocks: ReportBlock[];
  /** Headings of what stands under it and has no slide of its own, as points. */
  readonly points: Point[];
  /** The chapters under a main chapter. */
  readonly under: Point[];
}

/** Goals and strategies have slides of their own; assignments and risks are points of what they stand under. */
function hasOwnSlide({ role }: ItemHeadingBlock): boolean {
  return role !== 'assignment' && role !== 'risk';
}

function partsOf(blocks: readonly ReportBlock[]): readonly Part[] {
  const parts: Part[] = [];
  let main: Part | null = null;
  let chapter: Part | null = null;
  for (const block of blocks) {
    if (block.type === 'heading' || (block.type === 'item-heading' && hasOwnSlide(block))) {
      const part: Part = { heading: block, blocks: [], points: [], under: [] };
      // A perspective's slide lists the goals that follow.
      if (block.type === 'heading') {
        if (block.level > 1) main?.under.push({ text: titleOf(block), statuses: [] });
        else main = part;
        chapter = part;
      }
      if (block.type === 'item-heading' && block.role === 'goal')
        chapter?.points.push({ text: block.text, statuses: block.symbols });
      parts.push(part);
    } else if (block.type === 'item-heading') {
      parts.at(-1)?.points.push({ text: block.text, statuses: block.symbols });
      parts.at(-1)?.blocks.push(block);
    } else parts.at(-1)?.blocks.push(block);
  }
  return parts;
}

/** Nothing to show is no slide, except where a main chapter begins. */
function partSlides({ heading, blocks, points, under }: Part, room: Room): Slide[] {
  const title = titleOf(heading);
  const statuses = heading.type === 'heading' ? [] : heading.symbols;
  const texts = blocks.flatMap((block) => (block.type === 'text' ? [block.text] : []));
  const said = notesOf(blocks);
  const hasFigures = blocks.some(({ type }) => type === 'table' || type === 'chart');
  // What is written of a goal is said to its table; a chapter that only leads over to others lists them.
  const written =
    heading.type === 'item-heading' && hasFigures ? [] : texts.flatMap(pointsOf).map((text) => ({ text, statuses: [] }));
  const all = [points, written, hasFigures ? [] : under].find((some) => some.length > 0) ?? [];
  const contents: SlideContent[][] = [
    ...pointSlides(all, room).map((own): SlideContent[] => [{ type: 'points', points: own }]),
    ...blocks.flatMap((block): SlideContent[][] => {
      if (block.type === 'table') return slideTables(block, captionOf(block), room).map((table) => [table]);
      if (block.type === 'chart') {
        return [[{ type: 'chart', caption: block.caption, description: block.description, data: block.data }]];
      }
      return [];
    }),
  ];
  const isDivider = heading.type === 'heading' && (heading.level === 1 || points.length > 0);
  if (contents.length === 0 && !isDivider) return [];
  return (contents.length === 0 ? [[]] : contents).map((content, index) => ({
    kind: isDivider && index === 0 ? 'divider' : 'body',
    title,
    statuses,
    content,
    notes: index === 0 ? said : '',
  }));
}

function titleOf(heading: HeadingBlock | ItemHeadingBlock): string {
  return heading.type === 'heading' && heading.number !== null ? `${heading.number} ${heading.text}` : heading.text;
}

function captionOf({ caption, unit }: Extract<ReportBlock, { type: 'table' }>): string | null {
  return caption === null || unit === null ? (caption ?? unit) : t('report:captionWithUnit', { caption, unit });
}

function pointSlides(points: readonly Point[], room: Room): Point[][] {
  const width = pointWidth(room);
  const pieces = points.flatMap(({ text, statuses }) =>
    divided(text, width).map((piece, index): Point => ({ text: piece, statuses: index === 0 ? statuses : [] })),
  );
  return overSlides(pieces, (point) => pointHeight(point, width), room.height);
}

/** Texts in full and what the tables' comments say, under the headings that they stand under. */
function notesOf(blocks: readonly ReportBlock[]): string {
  return blocks.flatMap(saidOf).join('\n\n');
}

function saidOf(block: ReportBlock): readonly string[] {
  switch (block.type) {
    case 'item-heading':
    case 'label':
      return [block.text];
    case 'text':
      return [toPlainText(block.text)];
    case 'table':
      return tableNotes(block);
    case 'heading':
    case 'part':
    case 'legend':
    case 'chart':
      return [];
  }
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
