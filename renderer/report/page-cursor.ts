/** What the cursor is on in pages that are built anew: what it is printed from, or leads to, and which of those in its page it is. */
export interface PageCursor {
  readonly of: string;
  readonly nth: number;
}

const STOPS = '[data-from], a[href]';
const CELLS = ':is(td, th)[data-from]';

/** Where the cursor is in these pages; null when it is elsewhere, or on what cannot be found again. */
export function cursorIn(pages: Element): PageCursor | null {
  const stop = document.activeElement?.closest<HTMLElement>(STOPS) ?? null;
  if (stop === null || !pages.contains(stop)) return null;
  const of = nameOf(stop);
  return { of, nth: stopsOf(pages, of).indexOf(stop) };
}

/** Puts the cursor back, without scrolling; answers whether what it was on is there. */
export function putCursor(pages: Element, { of, nth }: PageCursor): boolean {
  const stops = stopsOf(pages, of);
  const stop = stops[nth] ?? stops[0];
  if (stop !== undefined) putOn(stop);
  return stop !== undefined;
}

/** Puts the cursor on an element, also on one that Tab goes past, without scrolling. */
export function putOn(element: HTMLElement): void {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** The cell that an arrow leads to from a cell of a table; null at its edge, outside tables, and for other keys. */
export function cellBeside(from: Element, key: string): HTMLElement | null {
  const cell = from.closest<HTMLTableCellElement>(CELLS);
  const row = cell?.closest('tr') ?? null;
  if (cell === null || row === null) return null;
  const cells = [...row.querySelectorAll<HTMLElement>(CELLS)];
  const rows = [...(row.closest('table')?.querySelectorAll('tr') ?? [])].filter((one) => one.querySelector(CELLS) !== null);
  const at = cells.indexOf(cell);
  const inRow = (one: HTMLTableRowElement | undefined) => {
    const own = [...(one?.querySelectorAll<HTMLElement>(CELLS) ?? [])];
    return own[Math.min(at, own.length - 1)] ?? null;
  };
  switch (key) {
    case 'ArrowRight':
      return cells[at + 1] ?? null;
    case 'ArrowLeft':
      return cells[at - 1] ?? null;
    case 'ArrowDown':
      return inRow(rows[rows.indexOf(row) + 1]);
    case 'ArrowUp':
      return inRow(rows[rows.indexOf(row) - 1]);
    default:
      return null;
  }
}

function stopsOf(pages: Element, of: string): readonly HTMLElement[] {
  return [...pages.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => nameOf(stop) === of);
}

function nameOf(stop: HTMLElement): string {
  return stop.dataset.from ?? stop.getAttribute('href') ?? '';
}
