import type { Strip } from '../../shared/report/pages/paginate.ts';

/** Where a strip begins: at an element, or at a line of a paragraph, counted from 0. */
export type StripStart =
  | { readonly at: 'element'; readonly element: Element }
  | { readonly at: 'line'; readonly paragraph: Element; readonly line: number; readonly lines: number };

export interface MeasuredStrip extends Strip {
  readonly start: StripStart;
}

/** A paragraph of so many lines is not divided; of a longer one, at least two stand together. */
const UNDIVIDED = 3;
const KEPT_WITH_NEXT = 'h1, h2, h3, h4, h5, h6, .label, .legend-heading, [data-keep]';
const DIVIDED = 'div, ul, ol';

type Part = Omit<MeasuredStrip, 'notes'>;

/** The strips of a block that is laid out; `noteHeight` tells how tall each note is at the foot of a page, by its number. */
export function stripsOf(block: HTMLElement, noteHeight: (number: string) => number): readonly MeasuredStrip[] {
  const { top } = block.getBoundingClientRect();
  const parts = childParts(block).map((part) => ({ ...part, top: part.top - top, bottom: part.bottom - top }));
  const notes = parts.map(() => 0);
  for (const mark of block.querySelectorAll<HTMLElement>('[data-note]')) {
    const rect = mark.getBoundingClientRect();
    const middle = rect.top + rect.height / 2 - top;
    const index = parts.findLastIndex((part) => part.top <= middle);
    const place = Math.max(0, index);
    notes[place] = (notes[place] ?? 0) + noteHeight(mark.dataset.note ?? '');
  }
  return parts.map((part, index) => ({ ...part, notes: notes[index] ?? 0 }));
}

function childParts(element: Element): Part[] {
  return [...element.children].flatMap(partsOf);
}

function partsOf(element: Element): Part[] {
  if (element.tagName === 'TABLE') return tableParts(element as HTMLTableElement);
  if (element.tagName === 'P') return lineParts(element);
  if (element.tagName === 'LI' ? element.querySelector(':scope > p') !== null : element.matches(DIVIDED))
    return childParts(element);
  return [whole(element, element.matches(KEPT_WITH_NEXT))];
}

function whole(element: Element, keepNext: boolean): Part {
  const { top, bottom } = element.getBoundingClientRect();
  return { top, bottom, keepNext, lead: 0, leading: leadingOf(element), tail: 0, start: { at: 'element', element } };
}

/** The first line of a page stands at the edge of its text in Word's programs, without what its line is taller than its letters. */
function leadingOf(element: Element): number {
  const style = getComputedStyle(element);
  const own = Number(style.getPropertyValue('--own')) * Number.parseFloat(style.fontSize);
  return Math.max(0, Number.parseFloat(style.lineHeight) - own) || 0;
}

function lineParts(paragraph: Element): Part[] {
  const part = whole(paragraph, paragraph.matches(KEPT_WITH_NEXT));
  const lines = Math.round((part.bottom - part.top) / Number.parseFloat(getComputedStyle(paragraph).lineHeight));
  if (part.keepNext || !(lines > UNDIVIDED)) return [part];
  const height = (part.bottom - part.top) / lines;
  // The first two lines are one strip, and the last two.
  const starts = [0, ...Array.from({ length: lines - UNDIVIDED }, (_, index) => index + 2)];
  return starts.map((line, index) => {
    const end = starts[index + 1] ?? lines;
    return {
      ...part,
      top: part.top + line * height,
      bottom: part.top + end * height,
      start: line === 0 ? part.start : { at: 'line', paragraph, line, lines },
    };
  });
}

/** The line below a row takes room once more where its table ends a page, as measured in LibreOffice, in pixels. */
const LINE_AT_THE_FOOT = 0.6;

/** Heading rows stay with the first row; what follows it can begin a page under the heading rows once more. */
function tableParts(table: HTMLTableElement): Part[] {
  const { caption, tHead } = table;
  const lead = tHead?.getBoundingClientRect().height ?? 0;
  const leading = leadingOf(table);
  const rows = [...table.tBodies].flatMap(({ rows: own }) => [...own]);
  return [
    ...(caption === null ? [] : [whole(caption, true)]),
    ...(tHead === null || lead === 0 ? [] : [{ ...whole(tHead, true), leading }]),
    ...rows.flatMap((row) =>
      rowParts(row, row.hasAttribute('data-keep')).map((part) => ({
        ...part,
        lead: part.lead + lead,
        tail: part.tail + LINE_AT_THE_FOOT,
        leading,
      })),
    ),
  ];
}

/** The room above and below the text of a long comment goes with its first and last lines, and is there again where it is divided. */
function rowParts(row: HTMLTableRowElement, isKept: boolean): Part[] {
  const all = whole(row, isKept);
  const cell = row.querySelector<HTMLElement>(':scope > [data-breaks]');
  const breaks = cell?.dataset.breaks;
  if (cell === null || breaks === undefined || breaks === 'nowhere') return [all];
  const parts = breaks === 'lines' ? childParts(cell) : [...cell.children].flatMap(paragraphParts);
  const above = (parts[0]?.top ?? all.top) - all.top;
  const below = all.bottom - (parts.at(-1)?.bottom ?? all.bottom);
  return parts.map((part, index) => ({
    ...part,
    top: index === 0 ? all.top : part.top,
    bottom: index === parts.length - 1 ? all.bottom : part.bottom,
    lead: index === 0 ? 0 : above,
    tail: index === parts.length - 1 ? 0 : breaks === 'lines' ? below : above,
    keepNext: index === parts.length - 1 ? isKept : part.keepNext,
    start: index === 0 ? all.start : part.start,
  }));
}

/** Each paragraph of a comment as it is, and those of a list; a table in it stays with what follows. */
function paragraphParts(element: Element): Part[] {
  if (element.matches('ul, ol, li:has(> p)')) return [...element.children].flatMap(paragraphParts);
  return [whole(element, element.matches(`${KEPT_WITH_NEXT}, table`))];
}
