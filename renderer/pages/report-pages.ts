import type { HeadingBlock, ReportBlock, ReportDocument } from '../../shared/report/document.ts';
import { blockElement, levelsUnder } from '../../shared/report/html/blocks.ts';
import { contentsElement, coverElement, noteElement, runningHeaderElement } from '../../shared/report/html/front.ts';
import { notesOf } from '../../shared/report/html/notes.ts';
import { listedHeadings } from '../../shared/report/listed-headings.ts';
import { pageTurns } from '../../shared/report/page-turns.ts';
import { type BlockPart, type PageContent, type PagedBlock, paginate, type Turn } from '../../shared/report/pages/paginate.ts';
import { t } from '../../shared/text/messages/index.ts';
import { blockPart } from './block-part.ts';
import { createMeasurer, type MeasuredBlock, type ToMeasure } from './measure.ts';
import { toDom } from './to-dom.ts';

/** A page of paper. */
export interface ReportPage {
  readonly number: number;
  readonly turn: Turn;
  /** Two pages with the same key look the same. */
  readonly key: string;
  /** The page as elements; its charts are not drawn yet. */
  readonly build: () => HTMLElement;
}

/** Where a heading stands. */
export interface HeadingPlace {
  readonly id: string;
  readonly page: number;
  /** From the top of the page, in pixels. */
  readonly top: number;
}

export interface PagedReport {
  readonly pages: readonly ReportPage[];
  readonly headings: readonly HeadingPlace[];
}

export interface PageMaker {
  /** Lays a report out in pages; what is as it was the last time is not measured again. */
  readonly layOut: (report: ReportDocument) => PagedReport;
  readonly close: () => void;
}

interface Source {
  readonly key: string;
  readonly turn: Turn;
  readonly startsPage: boolean;
  readonly make: () => Omit<ToMeasure, 'turn'>;
}

/** The rule above the notes at the foot of a page and the room around it, in pixels. */
const NOTE_RULE = 12;
const MARGIN_TOP = 30 * (96 / 25.4);

/** Makes pages of reports, one after another, as a report changes. The typeface must have been read. */
export function createPageMaker(): PageMaker {
  const measurer = createMeasurer();
  let known: ReadonlyMap<string, MeasuredBlock> = new Map();

  function measured(sources: readonly Source[]): readonly MeasuredBlock[] {
    const unknown = [...new Map(sources.filter(({ key }) => !known.has(key)).map((source) => [source.key, source])).values()];
    const fresh = measurer.measure(unknown.map(({ turn, make }) => ({ turn, ...make() })));
    const all = new Map(unknown.flatMap(({ key }, index) => (fresh[index] === undefined ? [] : [[key, fresh[index]] as const])));
    const blocks = sources.map(({ key }) => all.get(key) ?? known.get(key)).filter((block) => block !== undefined);
    known = new Map(sources.flatMap(({ key }, index) => (blocks[index] === undefined ? [] : [[key, blocks[index]] as const])));
    return blocks;
  }

  function layOut(report: ReportDocument): PagedReport {
    const { sources, notes } = sourcesOf(report);
    const blocks = measured(sources);
    const contents = paginate(
      blocks.map(({ strips, height }, index): PagedBlock => {
        const { turn: page, startsPage } = sources[index] as Source;
        return { strips, height, page, startsPage };
      }),
      { height: measurer.room, noteRule: NOTE_RULE },
    );
    const headings = headingPlaces(report, contents, blocks);
    const total = contents.length + 1;
    const pageOf = new Map(headings.map(({ id, page }) => [id, `${page}`]));
    const pages = contents.map((content, index): ReportPage => {
      const number = index + 2;
      const parts = content.parts.map(({ block, from, to }) => `${sources[block]?.key} ${from} ${to}`);
      const numbers = content.parts.some(({ block }) => block === 0) ? JSON.stringify([...pageOf]) : '';
      return {
        number,
        turn: content.page,
        key: [number, total, content.page, JSON.stringify(report.header), ...parts, numbers].join('\n'),
        build: () => bodyPage(content, number, total),
      };
    });
    const bodyPage = (content: PageContent, number: number, count: number): HTMLElement => {
      const text = document.createElement('div');
      text.className = 'page-text';
      text.append(...content.parts.map((part) => partOf(part, content.page, blocks)));
      for (const place of text.querySelectorAll<HTMLElement>('[data-page-of]')) {
        place.textContent = pageOf.get(place.dataset.pageOf ?? '') ?? '';
      }
      markFirst(text);
      const marks = [...text.querySelectorAll<HTMLElement>('[data-note]')].map(({ dataset }) => Number(dataset.note));
      const page = pageElement(content.page, number);
      page.append(toDom(runningHeaderElement(report.header, `${number}(${count})`)), text);
      if (marks.length > 0) page.append(notesElement(marks.flatMap((mark) => notes[mark - 1] ?? [])));
      return page;
    };
    return { pages: [coverPage(report), ...pages], headings };
  }

  function partOf({ block, from, to }: BlockPart, turn: Turn, blocks: readonly MeasuredBlock[]): HTMLElement {
    const { element, strips } = blocks[block] as MeasuredBlock;
    if (from === 0 && to === strips.length) return element.cloneNode(true) as HTMLElement;
    return measurer.within(element, turn, () =>
      blockPart(element, from === 0 ? null : (strips[from] ?? null), to === strips.length ? null : (strips[to] ?? null)),
    );
  }

  return { layOut, close: measurer.close };
}

/** The contents list first, then the report's blocks; and the notes, whose numbers are their places. */
function sourcesOf({ blocks }: ReportDocument) {
  const listed = listedHeadings(blocks);
  const levels = levelsUnder(blocks);
  const turns = pageTurns(blocks);
  const notes: HTMLElement[] = [];
  const sources = blocks.map((block, index): Source => {
    const own = notesOf(block);
    const before = notes.length;
    const numberOf = new Map(own.map((note, place) => [note, before + place + 1]));
    const elements = own.map((note) => {
      const element = toDom(noteElement(note, numberOf.get(note) ?? 0, 'plain')) as HTMLElement;
      element.dataset.note = `${numberOf.get(note)}`;
      return element;
    });
    notes.push(...elements);
    const under = levels[index] ?? 1;
    const turn = turns[index] ?? 'portrait';
    return {
      key: `${turn} ${under} ${own.length === 0 ? '' : before} ${JSON.stringify(block)}`,
      turn,
      startsPage: block.type === 'heading' && block.level === 1,
      make: () => ({
        element: toDom(
          blockElement(block, { under, notes: 'plain', noteNumber: (note) => numberOf.get(note) ?? 0 }),
        ) as HTMLElement,
        notes: elements.map((note) => note.cloneNode(true) as HTMLElement),
      }),
    };
  });
  const contents = contentsSource(listed);
  return { sources: contents === null ? sources : [contents, ...sources], notes };
}

function contentsSource(listed: readonly HeadingBlock[]): Source | null {
  if (listed.length === 0) return null;
  return {
    key: `contents ${JSON.stringify(listed)}`,
    turn: 'portrait',
    startsPage: true,
    make: () => ({ element: toDom(contentsElement(listed, () => '000')) as HTMLElement, notes: [] }),
  };
}

/** Where every heading of the report stands; pages are counted from the cover. */
function headingPlaces(
  { blocks }: ReportDocument,
  contents: readonly PageContent[],
  measured: readonly MeasuredBlock[],
): HeadingPlace[] {
  const before = measured.length - blocks.length;
  return contents.flatMap(({ parts }, index) => {
    let above = MARGIN_TOP;
    return parts.flatMap(({ block: place, from, to }, nth): HeadingPlace[] => {
      const block: ReportBlock | undefined = blocks[place - before];
      const { strips, height } = measured[place] as MeasuredBlock;
      const start = from === 0 && nth > 0 ? 0 : (strips[from]?.top ?? 0);
      const top = above + (strips[from]?.top ?? 0) - start;
      above += (to === strips.length ? height : (strips[to]?.top ?? height)) - start;
      return block?.type === 'heading' && from === 0 ? [{ id: block.id, page: index + 2, top }] : [];
    });
  });
}

function coverPage({ cover }: ReportDocument): ReportPage {
  return {
    number: 1,
    turn: 'portrait',
    key: JSON.stringify(cover),
    build: () => {
      const text = document.createElement('div');
      text.className = 'page-text';
      text.append(toDom(coverElement(cover)));
      const page = pageElement('portrait', 1);
      page.append(text);
      return page;
    },
  };
}

function pageElement(turn: Turn, number: number): HTMLElement {
  const page = document.createElement('section');
  page.className = 'page';
  page.dataset.page = turn;
  page.setAttribute('aria-label', t('report:page', { number }));
  return page;
}

function notesElement(notes: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement('div');
  element.className = 'page-notes';
  element.append(...notes.map((note) => note.cloneNode(true)));
  return element;
}

/** Room above what stands first on a page is swallowed by the page's edge. */
function markFirst(text: HTMLElement): void {
  for (let first = text.firstElementChild; first !== null; first = first.firstElementChild) {
    first.setAttribute('data-first', '');
    if (first.tagName === 'TABLE') return;
  }
}
