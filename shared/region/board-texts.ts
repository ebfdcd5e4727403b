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
    const written = new Map(report?.occasions.flatMap(({ texts }) => texts.map((text) => [text.section, text.body] as const)));
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
            changed.find((one) => one.board === board.id && one.section === section),
          ),
        );
      }
    }
  }
  return [...sections].map(([section, one]) => ({ section, ...one }));
}

function textOf(board: Organisation, own: RichText | null, changed: BoardText | undefined): BoardSectionText {
  const text = own === null || isBlank(own) ? null : own;
  return {
    board,
    own: text,
    changed: changed === undefined ? null : { body: changed.body, original: changed.original },
    isOutdated: changed !== undefined && JSON.stringify(text) !== JSON.stringify(changed.original),
  };
}
