import type { DocumentLook } from '../../shared/report/look/document-look.ts';
import { drawCharts } from '../pages/charts.ts';
import { PIXELS_PER_POINT } from '../pages/pixels.ts';
import type { PagedReport, ReportPage } from '../pages/report-pages.ts';
import { cursorIn, type PageCursor, putCursor, putOn } from './page-cursor.ts';
import styles from './Report.module.css';

/** The pages of a report under each other; only those that are seen, and their neighbours, are there as elements. */
export interface PageSurface {
  readonly show: (report: PagedReport) => void;
  /** Brings a heading to the upper edge, and the cursor to it where it is taken; false while it is not laid out. */
  readonly goTo: (heading: string, cursor: 'taken' | 'left') => boolean;
  /** Keeps the page of an element as it is while a text in it is written; answers what lets it go again. */
  readonly hold: (element: Element) => () => void;
  readonly close: () => void;
}

/** Where somebody is in the pages: kept while they are not shown, so that they are shown again as they were left. */
export interface PagePlace {
  /** How far it is scrolled, in the window's pixels. */
  top: number;
  cursor: PageCursor | null;
}

interface Shell {
  readonly element: HTMLElement;
  readonly paper: HTMLElement;
  page: ReportPage;
  /** What is built in it; null when nothing is. */
  built: string | null;
  /** From the top of the surface, in the window's pixels. */
  top: number;
  height: number;
  scale: number;
}

/** Room above the first page and between pages, and beside them, in pixels. */
const GAP = 20;
const BESIDE = 16;
/** How far from what is seen pages are built and kept, in heights of what is seen. */
const AHEAD = 1;
const KEPT = 6;
/** A heading this far below the upper edge is being read, in pixels. */
const READ_BELOW = 60;

/** Pages of a look in `scroll`, at first as they were `left`; what changes of that is noted there. */
export function createPageSurface(
  scroll: HTMLElement,
  { pages }: Pick<DocumentLook, 'pages'>,
  onCurrent: (heading: string | null) => void,
  left: PagePlace,
): PageSurface {
  const shells: Shell[] = [];
  let report: PagedReport = { pages: [], headings: [], places: [] };
  let frame = 0;
  let held: Shell | null = null;
  /** Not yet where it was left: the pages down to there have not been laid out. */
  let isReturning = left.top > 0;

  function place(): void {
    const width = scroll.clientWidth - 2 * BESIDE;
    let top = GAP;
    for (const shell of shells) {
      const size = pages[shell.page.turn];
      shell.scale = Math.min(1, width / (size.width * PIXELS_PER_POINT));
      shell.top = top;
      shell.height = size.height * PIXELS_PER_POINT * shell.scale;
      shell.element.style.cssText = `width: ${size.width * PIXELS_PER_POINT * shell.scale}px; height: ${shell.height}px;`;
      shell.paper.style.transform = `scale(${shell.scale})`;
      top += shell.height + GAP;
    }
  }

  /** The page at the upper edge, and how far down it the edge is, as a part of the page; null above the first. */
  function atUpperEdge(): { readonly shell: Shell; readonly part: number } | null {
    const { scrollTop } = scroll;
    const shell = shells.findLast(({ top, height }) => height > 0 && top <= scrollTop);
    return shell === undefined ? null : { shell, part: (scrollTop - shell.top) / shell.height };
  }

  /** Builds what is near; what is far is taken away again. */
  function fill(): void {
    const { scrollTop, clientHeight } = scroll;
    for (const shell of shells) {
      if (shell === held) continue;
      const distance = Math.max(shell.top - (scrollTop + clientHeight), scrollTop - (shell.top + shell.height), 0) / clientHeight;
      if (distance <= AHEAD && shell.built !== shell.page.key) {
        build(shell);
      } else if (distance > KEPT && shell.built !== null) {
        shell.paper.replaceChildren();
        shell.built = null;
      }
    }
    onCurrent(currentHeading());
  }

  /** A cursor that is in a page stays where it is while the page is built anew. */
  function build(shell: Shell): void {
    const page = shell.page.build();
    const cursor = cursorIn(shell.paper);
    shell.paper.replaceChildren(page);
    shell.built = shell.page.key;
    if (cursor !== null && !putCursor(shell.paper, cursor)) scroll.focus({ preventScroll: true });
    void drawCharts(page);
  }

  /** Back to where it was left, as soon as the pages reach as far, with the cursor where it was if it is nowhere else by now. */
  function comeBack(): void {
    if (!isReturning) return;
    const { top, cursor } = left;
    scroll.scrollTop = top;
    if (scroll.scrollTop < Math.floor(top)) return;
    isReturning = false;
    fill();
    const isFree = document.activeElement === document.body || document.activeElement?.contains(scroll) === true;
    if (isFree && cursor !== null) putCursor(scroll, cursor);
  }

  function currentHeading(): string | null {
    const edge = scroll.scrollTop + READ_BELOW;
    const passed = report.headings.findLast((heading) => topOf(heading) <= edge);
    return (passed ?? report.headings[0])?.id ?? null;
  }

  function topOf({ page, top }: PagedReport['headings'][number]): number {
    const shell = shells[page - 1];
    return shell === undefined ? 0 : shell.top + top * shell.scale;
  }

  const soon = () => {
    if (!isReturning && scroll.clientHeight > 0) left.top = scroll.scrollTop;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(fill);
  };
  const noteCursor = () => {
    left.cursor = cursorIn(scroll);
  };
  const resized = new ResizeObserver(() => {
    // A view that is not shown has no width to lay pages out in.
    if (scroll.clientWidth === 0) return;
    const read = atUpperEdge();
    place();
    if (read !== null) scroll.scrollTop = read.shell.top + read.part * read.shell.height;
    fill();
  });
  resized.observe(scroll);
  scroll.addEventListener('scroll', soon, { passive: true });
  scroll.addEventListener('focusin', noteCursor);

  return {
    show: (next) => {
      report = next;
      for (const [index, page] of next.pages.entries()) {
        const shell = shells[index] ?? addShell(scroll, shells, page);
        shell.page = page;
      }
      for (const shell of shells.splice(next.pages.length)) {
        if (shell === held) shells.push(shell);
        else shell.element.remove();
      }
      place();
      fill();
      comeBack();
    },
    goTo: (id, cursor) => {
      const heading = report.places.find((one) => one.id === id);
      if (heading === undefined) return false;
      isReturning = false;
      scroll.scrollTop = topOf(heading) - GAP;
      fill();
      if (cursor === 'taken') focusHeading(id);
      return true;
    },
    hold: (element) => {
      const shell = shells.find(({ paper }) => paper.contains(element)) ?? null;
      held = shell;
      shell?.element.setAttribute('data-held', '');
      return () => {
        shell?.element.removeAttribute('data-held');
        if (held !== shell) return;
        held = null;
        for (const extra of shells.splice(report.pages.length)) extra.element.remove();
        if (shell !== null) shell.built = null;
        fill();
      };
    },
    close: () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
      scroll.removeEventListener('scroll', soon);
      scroll.removeEventListener('focusin', noteCursor);
      scroll.replaceChildren();
    },
  };
}

/** Tab goes on from there. */
function focusHeading(id: string): void {
  const heading = document.getElementById(id);
  if (heading !== null) putOn(heading);
}

function addShell(scroll: HTMLElement, shells: Shell[], page: ReportPage): Shell {
  const element = document.createElement('div');
  const paper = document.createElement('div');
  element.className = styles.shell ?? '';
  paper.className = `report ${styles.paper ?? ''}`;
  element.append(paper);
  scroll.append(element);
  const shell = { element, paper, page, built: null, top: 0, height: 0, scale: 1 };
  shells.push(shell);
  return shell;
}
