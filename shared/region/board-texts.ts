import { takenFrom } from '../bound/of-board.ts';
import { printedChapters } from '../model/chapters.ts';
import type { Layout } from '../model/layout.ts';
import type { BoardText } from '../model/occasion.ts';
import type { Organisation } from '../model/organisation.ts';
import { BOARD_SECTION } from '../model/ready-layouts/board-section.ts';
import { layoutFor } from '../report/layout/boards.ts';
import { isBlank } from '../text/plain-text.ts';
import type { RichText } from '../text/rich-text.ts';
import type { BoardReport } from './board-report.ts';

/** A text of a board's section, and what the region prints instead of it. */
export interface BoardSectionText {
  readonly board: Organisation;
  /** What the board has written; null for nothing. */
  readonly own: RichText | null;
  /** The same as the region's texts tell it: figures that follow the board's tables say whose tables those are. */
  readonly shown: RichText | null;
  /** What the region prints, told so. */
  readonly taken: RichText | null;
  /** The region's words for it; null where the board's stand. */
  readonly changed: Pick<BoardText, 'body' | 'original'> | null;
  /** The board has written something else since the region began to change it. */
  readonly isOutdated: boolean;
}

/** One chapter of the boards' sections, with what each board has written there. */
export interface BoardSection {
  readonly section: string;
  /** "Väsentliga händelser" */
  readonly title: string;
  /** In the order of the boards; those that have handed in nothing are not there. */
  readonly texts: readonly BoardSectionText[];
}

/** The texts of the boards' sections chapter by chapter, by the layout that the region's documents print them with. */
export function boardSections(
  layouts: readonly Layout[],
  reports: readonly BoardReport[],
  changed: readonly BoardText[],
): readonly BoardSection[] {
  const parts = layouts.flatMap(({ chapters }) => chapters.flatMap((chapter) => chapter.parts));
  const id = parts.find((part) => part.type === 'boards')?.layout ?? BOARD_SECTION.id;
  const sections = new Map<string, { readonly title: string; readonly texts: BoardSectionText[] }>();
  for (const { board, report } of reports) {
    const layout = report === null ? undefined : layoutFor(report, id);
    const texts = report?.occasions.flatMap((one) => one.texts) ?? [];
    const ofRegion = changed.filter((one) => one.board === board.id);
    const bodies = [...texts, ...ofRegion].map(({ body }) => body);
    const taken = report === null ? same : takenFrom(report, board.id, bodies);
    const written = new Map(texts.map((text) => [text.section, text.body]));
    for (const { title, parts: own } of printedChapters(layout?.chapters ?? [])) {
      for (const part of own) {
        if (part.type !== 'text') continue;
        const { section } = part;
        const known = sections.get(section) ?? { title, texts: [] };
        sections.set(section, known);
        known.texts.push(
          textOf(
            board,
            written.get(section) ?? null,
            ofRegion.find((one) => one.section === section),
            taken,
          ),
        );
      }
    }
  }
  return [...sections].map(([section, one]) => ({ section, ...one }));
}

function same(text: RichText): RichText {
  return text;
}

function textOf(
  board: Organisation,
  written: RichText | null,
  changed: BoardText | undefined,
  taken: ReturnType<typeof takenFrom>,
): BoardSectionText {
  const own = written === null || isBlank(written) ? null : written;
  const said = changed?.body ?? own;
  return {
    board,
    own,
    shown: own === null ? null : taken(own),
    taken: said === null ? null : taken(said),
    changed: changed === undefined ? null : { body: changed.body, original: changed.original },
    isOutdated: changed !== undefined && JSON.stringify(own) !== JSON.stringify(changed.original),
  };
}

/**
 * The region's own text with what every board has written in a section put last, each under the board's name, in the region's words where it
 * has them; null where no board has written anything.
 */
export function gathered(own: RichText | null, { texts }: BoardSection): RichText | null {
  const said = texts.flatMap(({ board, taken }) =>
    taken === null || isBlank(taken) ? [] : [underName(board.name.heading, taken)],
  );
  const before = own === null || isBlank(own) ? [] : own.content;
  return said.length === 0 ? null : { type: 'doc', content: [...before, ...said.flat()] };
}

function underName(name: string, { content }: RichText): RichText['content'] {
  return [{ type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: name }] }, ...content];
}
