import type { Cover, PartBlock, ReportBlock, ReportDocument, RunningHeader } from '../../shared/report/document.ts';
import { levelsUnder } from '../../shared/report/heading-levels.ts';
import { blockElement } from '../../shared/report/html/blocks.ts';
import { type HtmlElement, h } from '../../shared/report/html/element.ts';
import { frameNodes } from '../../shared/report/html/frame.ts';
import { contentsElement, coverElement, noteElement } from '../../shared/report/html/front.ts';
import { notesOf } from '../../shared/report/html/notes.ts';
import type { DocumentLook } from '../../shared/report/look/document-look.ts';
import { fieldsOf } from '../../shared/report/look/frame-fields.ts';
import type { FrameBlock } from '../../shared/report/look/frames.ts';
import type { LineOf } from '../../shared/report/look/heights.ts';
import { tableWidths } from '../../shared/report/look/table-letters.ts';
import { pageTurns } from '../../shared/report/page-turns.ts';
import type { Turn } from '../../shared/report/pages/paginate.ts';
import { type ContentsEntry, contentsLists } from '../../shared/report/parts.ts';
import { referencesIn, referenceWords, targetFinder } from '../../shared/report/references.ts';
import type { Footnote } from '../../shared/text/rich-text.ts';
import type { ToMeasure } from './measure.ts';
import { toDom } from './to-dom.ts';

/** A piece of a report that is measured and placed as one: a cover, a contents list, a block. */
export interface Source {
  readonly key: string;
  readonly turn: Turn;
  readonly startsPage: boolean;
  /** A cover has its page to itself, without a running header. */
  readonly isCover: boolean;
  readonly header: RunningHeader;
  /** What contents lists lead to it by. */
  readonly id: string | null;
  readonly make: () => Omit<ToMeasure, 'turn'>;
}

export interface PagesOf {
  readonly look: DocumentLook;
  /** As the look has been made ready: `readyForPages`. */
  readonly lineOf: LineOf;
  /** Elements say where what they show is kept. */
  readonly hasOrigins: boolean;
}

/** The cover and the contents list, then the report's blocks; and the notes, whose numbers are their places. */
export function sourcesOf(report: ReportDocument, { look, lineOf, hasOrigins }: PagesOf) {
  const { blocks, cover, front: given, header: own, targets } = report;
  const lists = contentsLists(report, look);
  const widthsOf = tableWidths(look);
  const levels = levelsUnder(blocks);
  const turns = pageTurns(blocks);
  const targetOf = targetFinder(targets);
  const notes: HTMLElement[] = [];
  let header = own;
  const contentsOf = (part: PartBlock | null, id: string | null): Source[] => {
    const entries = lists.get(part);
    return entries === undefined ? [] : [contentsSource(entries, header, id)];
  };
  const first = () => (look.cover === null ? coverSource(cover, header, null) : templateCover(look.cover, report, look, lineOf));
  const front = given === 'none' ? [] : [first(), ...contentsOf(null, null)];
  const body = blocks.flatMap((block, index): Source[] => {
    if (block.type === 'part') {
      header = block.header;
      if (block.cover === null) return contentsOf(block, block.id);
      return [coverSource(block.cover, header, block.id), ...contentsOf(block, null)];
    }
    const numbered = notesOf(block).map((note, place) => ({ note, number: notes.length + place + 1 }));
    const before = notes.length;
    notes.push(...numbered.map(({ note, number }) => noteAtFoot(note, number)));
    const numberOf = new Map(numbered.map(({ note, number }) => [note, number]));
    const under = levels[index] ?? 1;
    const turn = turns[index] ?? 'portrait';
    const said = referencesIn(block).map((reference) => referenceWords(targetOf(reference)));
    const isChapter = block.type === 'heading' && (block.newPage || blocks[index - 1]?.type === 'part');
    return [
      {
        key: `${turn} ${under} ${numbered.length === 0 ? '' : before} ${asText(block)} ${said.join('\n')}`,
        turn,
        startsPage: isChapter || index === 0,
        isCover: false,
        header,
        id: block.type === 'heading' ? block.id : (block.anchor ?? null),
        make: () => ({
          element: made(
            blockElement(block, {
              under,
              notes: 'plain',
              noteNumber: (note) => numberOf.get(note) ?? 0,
              targetOf,
              widthsOf,
              hasOrigins,
            }),
          ),
          notes: numbered.map(({ note, number }) => noteAtFoot(note, number)),
        }),
      },
    ];
  });
  return { sources: [...front, ...body], notes };
}

/** What has been read once is written once: a block that has not changed is the same object as before. */
const written = new WeakMap<ReportBlock, string>();

function asText(block: ReportBlock): string {
  const text = written.get(block) ?? JSON.stringify(block);
  written.set(block, text);
  return text;
}

function made(element: HtmlElement): HTMLElement {
  return toDom(element) as HTMLElement;
}

function noteAtFoot(note: Footnote, number: number): HTMLElement {
  const element = made(noteElement(note, number, 'plain'));
  element.dataset.note = `${number}`;
  return element;
}

function coverSource(cover: Cover, header: RunningHeader, id: string | null): Source {
  const make = () => ({ element: made(h('div', { class: 'block', id }, [coverElement(cover)])), notes: [] });
  return { key: `cover ${id} ${JSON.stringify(cover)}`, turn: 'portrait', startsPage: true, isCover: true, header, id, make };
}

/** The template's first page instead of the program's own. */
function templateCover(blocks: readonly FrameBlock[], report: ReportDocument, { pages }: DocumentLook, lineOf: LineOf): Source {
  const fields = fieldsOf(report);
  const { margin } = pages.portrait;
  const place = {
    words: { fields, page: '1', pages: '' },
    origin: { left: margin.left, edge: 'top', at: margin.top } as const,
    lineOf,
  };
  const make = () => ({
    element: made(h('div', { class: 'block' }, [h('div', { class: 'frame-cover' }, frameNodes(blocks, place))])),
    notes: [],
  });
  return {
    key: `cover ${JSON.stringify(fields)}`,
    turn: 'portrait',
    startsPage: true,
    isCover: true,
    header: report.header,
    id: null,
    make,
  };
}

/** How the keys of contents lists begin. */
export const CONTENTS = 'contents ';

function contentsSource(entries: readonly ContentsEntry[], header: RunningHeader, id: string | null): Source {
  const make = () => {
    const element = made(contentsElement(entries, () => '000'));
    if (id !== null) element.id = id;
    return { element, notes: [] };
  };
  const key = `${CONTENTS}${id} ${JSON.stringify(entries)}`;
  return { key, turn: 'portrait', startsPage: true, isCover: false, header, id, make };
}
