import type { ReportDocument } from '../../shared/report/document.ts';
import { draftElement } from '../../shared/report/html/front.ts';
import { type BlockPart, type PageContent, type PagedBlock, paginate, type Turn } from '../../shared/report/pages/paginate.ts';
import { t } from '../../shared/text/messages/index.ts';
import { blockPart } from './block-part.ts';
import { createMeasurer, type MeasuredBlock } from './measure.ts';
import { type PageFrameMaker, pageFrameMaker } from './page-frames.ts';
import { PIXELS_PER_POINT } from './pixels.ts';
import { CONTENTS, type PagesOf, type Source, sourcesOf } from './report-sources.ts';
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
  /** Everything that is led to: headings, and what texts refer to. */
  readonly places: readonly HeadingPlace[];
}

export interface PageMaker {
  /**
   * Lays a report out in pages; what is as it was the last time is not measured again. A long report is laid out a piece at a time, so
   * that the window answers meanwhile: `show` is given the pages as far as they have come, before the first wait and when all is done.
   * Ends early when `isCurrent` says that something newer is laid out.
   */
  readonly layOut: (report: ReportDocument, show: (report: PagedReport) => void, isCurrent?: () => boolean) => Promise<void>;
  readonly close: () => void;
}

/** The rule above the notes at the foot of a page and the room around it, in pixels. */
const NOTE_RULE = 12;
/** So many blocks are laid out together: about a page. */
const AT_ONCE = 5;
/** The window answers a key within this, whatever is laid out, in milliseconds. */
const LONGEST_PIECE = 12;

/** Makes pages of reports in a look, one after another, as a report changes. */
export function createPageMaker({ look, lineOf, hasOrigins }: PagesOf): PageMaker {
  const measurer = createMeasurer(look);
  let known: ReadonlyMap<string, MeasuredBlock> = new Map();

  async function layOut(
    report: ReportDocument,
    show: (report: PagedReport) => void,
    isCurrent: () => boolean = () => true,
  ): Promise<void> {
    const { sources, notes } = sourcesOf(report, { look, lineOf, hasOrigins });
    const frames = pageFrameMaker(report, look, lineOf);
    await nextTask();
    if (!isCurrent()) return;
    const blocks: MeasuredBlock[] = [];
    let began = performance.now();
    let isFirst = known.size === 0;
    while (blocks.length < sources.length) {
      const piece = sources.slice(blocks.length, blocks.length + AT_ONCE);
      blocks.push(...measured(piece));
      if (blocks.length === sources.length || performance.now() - began < LONGEST_PIECE) continue;
      // What is shown of an earlier report stays until the new one is whole.
      if (isFirst) show(pagesOf(report, frames, sources, blocks, notes));
      isFirst = false;
      await nextTask();
      if (!isCurrent()) {
        known = new Map([...known, ...keyed(sources, blocks)]);
        return;
      }
      began = performance.now();
    }
    known = keyed(sources, blocks);
    await nextTask();
    if (isCurrent()) show(pagesOf(report, frames, sources, blocks, notes));
  }

  /** Blocks that were laid out before are known by what they hold. */
  function measured(sources: readonly Source[]): readonly MeasuredBlock[] {
    const unknown = sources.filter(({ key }) => !known.has(key));
    const fresh = measurer.measure(unknown.map(({ turn, make }) => ({ turn, ...make() })));
    const all = new Map(unknown.map(({ key }, index) => [key, fresh[index] as MeasuredBlock]));
    return sources.map(({ key }) => (all.get(key) ?? known.get(key)) as MeasuredBlock);
  }

  /** The pages of the blocks that have been measured: all, or as far as they have come. */
  function pagesOf(
    report: ReportDocument,
    frames: PageFrameMaker,
    sources: readonly Source[],
    blocks: readonly MeasuredBlock[],
    notes: readonly HTMLElement[],
  ): PagedReport {
    const contents = paginate(
      blocks.map(({ strips, height, above, below }, index): PagedBlock => {
        const { turn: page, startsPage } = sources[index] as Source;
        return { strips, height, above, below, page, startsPage };
      }),
      { height: { portrait: roomOf('portrait', frames), landscape: roomOf('landscape', frames) }, noteRule: NOTE_RULE },
    );
    const isWhole = blocks.length === sources.length;
    const places = sourcePlaces(sources, contents, blocks, frames);
    const pageOf = new Map(places.map(({ id, page }) => [id, `${page}`]));
    const pages = contents.map((content, index): ReportPage => {
      const number = index + 1;
      const of = isWhole ? contents.length : null;
      const first = sources[content.parts[0]?.block ?? 0];
      const parts = content.parts.map(({ block, from, to }) => `${sources[block]?.key} ${from} ${to}`);
      const numbers = parts.some((key) => key.startsWith(CONTENTS)) ? JSON.stringify([...pageOf]) : '';
      return {
        number,
        turn: content.page,
        key: [number, of, content.page, report.draft, frames.key, JSON.stringify(first?.header), ...parts, numbers].join('\n'),
        build: () => {
          const page = pageElement(content.page, number, frames);
          if (first !== undefined) {
            const { isCover, header } = first;
            page.append(...frames.elements({ turn: content.page, number, of, isCover, header }));
          }
          page.append(textOf(content, blocks, pageOf));
          const marks = [...page.querySelectorAll<HTMLElement>('.mark[data-note]')].map(({ dataset }) => Number(dataset.note));
          if (marks.length > 0) page.append(notesElement(marks.flatMap((mark) => notes[mark - 1] ?? [])));
          if (report.draft !== null) page.append(toDom(draftElement(report.draft)));
          return page;
        },
      };
    });
    const headings = new Set(report.blocks.flatMap((block) => (block.type === 'heading' ? [block.id] : [])));
    return { pages, headings: places.filter(({ id }) => headings.has(id)), places };
  }

  function roomOf(turn: Turn, { margins }: PageFrameMaker): number {
    return look.pages[turn].height * PIXELS_PER_POINT - margins[turn].top - margins[turn].bottom;
  }

  function textOf(content: PageContent, blocks: readonly MeasuredBlock[], pageOf: ReadonlyMap<string, string>): HTMLElement {
    const text = document.createElement('div');
    text.className = 'page-text';
    text.append(...content.parts.map((part) => partOf(part, content.page, blocks)));
    for (const place of text.querySelectorAll<HTMLElement>('[data-page-of]')) {
      place.textContent = pageOf.get(place.dataset.pageOf ?? '') ?? '';
    }
    markFirst(text);
    return text;
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

function keyed(sources: readonly Source[], blocks: readonly MeasuredBlock[]): ReadonlyMap<string, MeasuredBlock> {
  return new Map(blocks.map((block, index) => [sources[index]?.key ?? '', block]));
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Where everything that is led to stands; pages are counted from the cover. */
function sourcePlaces(
  sources: readonly Source[],
  contents: readonly PageContent[],
  measured: readonly MeasuredBlock[],
  { margins }: PageFrameMaker,
): HeadingPlace[] {
  return contents.flatMap(({ page, parts }, index) => {
    let edge = margins[page].top;
    let room = 0;
    return parts.flatMap(({ block, from, to }, nth): HeadingPlace[] => {
      const { strips, height, above, below } = measured[block] as MeasuredBlock;
      const id = sources[block]?.id ?? null;
      if (nth > 0) edge += Math.max(room, above);
      const first = strips[from]?.top ?? 0;
      const start = nth === 0 ? first : 0;
      const top = edge + first - start;
      edge += (to === strips.length ? height : (strips[to]?.top ?? height)) - start;
      room = below;
      return id !== null && from === 0 ? [{ id, page: index + 1, top }] : [];
    });
  });
}

function pageElement(turn: Turn, number: number, { margins }: PageFrameMaker): HTMLElement {
  const page = document.createElement('section');
  page.className = 'page';
  page.dataset.page = turn;
  page.style.setProperty('--top', `${margins[turn].top}px`);
  page.style.setProperty('--bottom', `${margins[turn].bottom}px`);
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
