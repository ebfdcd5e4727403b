import type { TableBlock } from '../document.ts';
import { sum } from '../sum.ts';
import { TABLE_SIZES, TEXT_WIDTHS } from '../table-size.ts';
import { remembered, textWidth } from '../text-width.ts';
import { unbreakable, widthOnLines, wordsOf } from './heading-lines.ts';

/** What a column has to hold. */
export interface ColumnContent {
  /** Texts in the heading rows, which are bold. */
  readonly headings: readonly string[];
  readonly texts: readonly string[];
  /** `whole`: its texts never break, as figures. `words`: they break between words. */
  readonly breaks: 'whole' | 'words';
  /** Room beside the text for a drawn symbol, in ems. */
  readonly extra?: number;
}

/** Headings of neighbouring columns, over them. */
export interface ColumnGroup {
  readonly heading: string;
  readonly first: number;
  readonly count: number;
}

type FittedColumns = Pick<TableBlock, 'widths' | 'density' | 'page'>;

interface Need {
  min: number;
  /** Every part of a word of the headings on one line. */
  readonly words: number;
  /** Every word of the headings on one line, none of them parted. */
  readonly whole: number;
  /** The headings on no more than two lines. */
  readonly twoLines: number;
  /** The texts on one line, as far as that is reasonable. */
  readonly ideal: number;
  /** The headings on one line. */
  readonly heading: number;
}

/** An idle page has room for wider figures than they need; a column of figures never takes more than this, in ems. */
const WIDEST_FIGURES = 9;
/** A column of long texts wraps; it is given room for lines of about this length before others are made wider, in ems. */
const WIDEST_TEXT = 40;
/** Labels get this much before the headings over figures are given room for fewer lines, in ems. */
const EASY_LABEL = 18;
/** A column of texts narrower than this wraps in a way that is hard to read; the table is rather made dense, in ems. */
const NARROWEST_TEXT = 14;
/** No column of texts is narrower than its texts or this, in ems. */
const NARROWEST_LABEL = 9;
/** A word that is longer than this breaks: it would take the page from everything else. Every figure is shorter. In ems. */
const WIDEST_WORD = 24;
/** A heading over figures takes no more lines than this where the letters are of the usual size. */
const MOST_LINES = 3;
/** Headings over figures wrap when they are longer than this, in ems. */
const WIDEST_HEADING = 12;

/** A size and a page that a table can be printed in. */
interface Print extends Pick<TableBlock, 'density' | 'page'> {
  /** Texts get room for easy reading, not only for their longest word. */
  readonly isRoomy: boolean;
  /** Words of headings over figures may break. */
  readonly breaksHeadings: boolean;
}

/** In the order they are tried, on the page that the table's chapter has; a lying page is the widest. */
const PRINTS: Readonly<Record<TableBlock['page'], readonly Print[]>> = {
  portrait: [
    { density: 'normal', page: 'portrait', isRoomy: true, breaksHeadings: false },
    { density: 'dense', page: 'portrait', isRoomy: false, breaksHeadings: false },
    { density: 'dense', page: 'landscape', isRoomy: false, breaksHeadings: false },
  ],
  landscape: [
    { density: 'normal', page: 'landscape', isRoomy: true, breaksHeadings: false },
    { density: 'dense', page: 'landscape', isRoomy: false, breaksHeadings: false },
  ],
};
/** When nothing else is enough. */
const LAST_PRINT: Print = { density: 'finest', page: 'landscape', isRoomy: false, breaksHeadings: true };

/**
 * Divides the width of the page between the columns so that no word and no figure breaks: each gets what it needs, the
 * texts then grow to their own length, and what is left goes to the figures, evenly. A table that does not fit is made
 * dense, then put on a page in landscape, then printed in the smallest letters with headings that break.
 *
 * @param page which way the pages of the table's chapter are turned
 * @returns widths whose sum is 100
 */
export function fitColumns(
  columns: readonly ColumnContent[],
  groups: readonly ColumnGroup[] = [],
  page: TableBlock['page'] = 'portrait',
): FittedColumns {
  return tryColumns(columns, groups, page).fitted;
}

/** How wide the text of a column is that has so many hundredths of the page, in ems. */
export function columnRoom(width: number, print: Pick<TableBlock, 'density' | 'page'>): number {
  const { letters, padding } = TABLE_SIZES[print.density];
  return (available(print) * width) / 100 - (2 * padding) / letters;
}

/** The same, and whether it was enough: `fits` is false when some figure or label breaks even so. */
export function tryColumns(
  columns: readonly ColumnContent[],
  groups: readonly ColumnGroup[],
  page: TableBlock['page'] = 'portrait',
): { readonly fitted: FittedColumns; readonly fits: boolean } {
  const measured = columns.map(measuresOf);
  for (const print of PRINTS[page]) {
    const own = needs(measured, groups, print);
    if (sum(own.map((need, index) => leastRoom(need, columns[index], print))) <= available(print)) {
      return { fitted: fitted(columns, own, print), fits: true };
    }
  }
  const own = needs(measured, groups, LAST_PRINT);
  const fits = sum(own.map(({ min }) => min)) <= available(LAST_PRINT);
  return { fitted: fitted(columns, own, LAST_PRINT), fits };
}

function fitted(columns: readonly ColumnContent[], own: readonly Need[], print: Print): FittedColumns {
  return { density: print.density, page: print.page, widths: share(columns, own, print) };
}

function leastRoom({ min, ideal }: Need, column: ColumnContent | undefined, { isRoomy }: Print): number {
  return isRoomy && isText(column) ? Math.max(min, Math.min(ideal, NARROWEST_TEXT)) : min;
}

function isText(column: ColumnContent | undefined): boolean {
  return column?.breaks === 'words';
}

/** Width of the page in ems of a table's letters. */
function available({ density, page }: Pick<TableBlock, 'density' | 'page'>): number {
  return TEXT_WIDTHS[page] / TABLE_SIZES[density].letters;
}

/** How wide a column's content is, in ems: the same however the table is printed. */
interface Measures extends Pick<ColumnContent, 'breaks' | 'extra'> {
  readonly headingParts: number;
  readonly headingWords: number;
  readonly onTwoLines: number;
  readonly onMostLines: number;
  readonly headings: number;
  readonly texts: number;
  /** The widest of what does not break. */
  readonly unbroken: number;
}

function measuresOf({ headings, texts, breaks, extra }: ColumnContent): Measures {
  return {
    breaks,
    ...(extra === undefined ? {} : { extra }),
    headingParts: widest(headings, widestPart),
    headingWords: widest(headings, widestWord),
    onTwoLines: widest(headings, onTwoLines),
    onMostLines: widest(headings, onMostLines),
    headings: widest(headings, widestLine),
    texts: widest(texts, widestLine),
    unbroken: widest(texts, breaks === 'whole' ? widestWhole : widestPart),
  };
}

function needs(columns: readonly Measures[], groups: readonly ColumnGroup[], print: Print): Need[] {
  const { letters, padding } = TABLE_SIZES[print.density];
  // A hair more than the text is wide: a line that exactly fits may still break in a writer that rounds.
  const room = (2 * padding) / letters + 0.15;
  const all = columns.map((column): Need => {
    const extra = room + (column.extra ?? 0);
    const breaksHeadings = print.breaksHeadings && column.breaks === 'whole';
    const isTall = print.isRoomy && column.breaks === 'whole';
    const words = Math.max(
      Math.min(column.headingParts, WIDEST_WORD) + extra,
      isTall ? Math.min(column.onMostLines, WIDEST_HEADING) + room : 0,
    );
    const least =
      column.breaks === 'whole'
        ? column.unbroken
        : Math.max(Math.min(column.unbroken, WIDEST_WORD), Math.min(column.texts, NARROWEST_LABEL));
    const min = Math.max(breaksHeadings ? room + 1 : words, least + extra);
    return {
      min,
      words: Math.max(min, words),
      whole: Math.max(min, Math.min(column.headingWords, WIDEST_WORD) + extra),
      twoLines: Math.max(min, Math.min(column.onTwoLines, WIDEST_HEADING) + room),
      ideal: Math.max(min, Math.min(column.texts + extra, WIDEST_TEXT)),
      heading: Math.max(min, Math.min(column.headings + room, WIDEST_HEADING)),
    };
  });
  for (const group of groups) {
    if (print.breaksHeadings) continue;
    const own = all.slice(group.first, group.first + group.count);
    const lacking = Math.min(widestPart(group.heading), group.count * WIDEST_WORD) + room - sum(own.map((need) => need.min));
    if (lacking > 0) for (const need of own) need.min += lacking / own.length;
  }
  return all;
}

/** Widths as parts of 100: what is needed first, then the spare room in the order that makes the table easiest to read. */
function share(columns: readonly ColumnContent[], own: readonly Need[], print: Print): number[] {
  const widths = own.map((need) => need.min);
  const widestFigures = Math.max(0, ...widths.filter((_, index) => !isText(columns[index])));
  const hasText = columns.some(isText);
  const steps: ((need: Need, text: boolean) => number)[] = [
    (need) => need.words,
    (need, text) => (text ? Math.min(need.ideal, EASY_LABEL) : 0),
    (need, text) => (text ? 0 : need.whole),
    (need, text) => (text ? 0 : need.twoLines),
    (need, text) => (text ? need.ideal : 0),
    (need) => need.heading,
    (_, text) => (text ? 0 : widestFigures),
    (_, text) => (text ? 0 : WIDEST_FIGURES),
    (_, text) => (text || !hasText ? Number.MAX_SAFE_INTEGER : 0),
  ];
  let spare = available(print) - sum(widths);
  for (const step of steps) {
    const wanted = own.map((need, index) => step(need, isText(columns[index])));
    spare -= grow(widths, spare, wanted);
  }
  const total = sum(widths);
  return widths.map((width) => (100 * width) / total);
}

/** Lets widths grow towards what they want, in proportion to what each lacks; answers how much of the spare room it took. */
function grow(widths: number[], spare: number, wanted: readonly number[]): number {
  const lacking = widths.map((width, index) => Math.max(0, (wanted[index] ?? width) - width));
  const total = sum(lacking);
  if (total === 0 || spare <= 0) return 0;
  const part = Math.min(1, spare / total);
  lacking.forEach((lack, index) => {
    widths[index] = (widths[index] ?? 0) + lack * part;
  });
  return total * part;
}

function widest(texts: readonly string[], widthOf: (text: string) => number): number {
  return Math.max(0, ...texts.map(widthOf));
}

/** Lines are told apart. */
const widestLine = remembered((text) => Math.max(...text.split('\n').map(textWidth)));

/** Of the parts of a text that stay on one line. */
const widestPart = remembered((text) => Math.max(...unbreakable(text).map(textWidth)));
const widestWord = remembered((text) => Math.max(...wordsOf(text).map(textWidth)));
const onTwoLines = remembered((text) => widthOnLines(text, 2));
const onMostLines = remembered((text) => widthOnLines(text, MOST_LINES));

/** What stays on one line in a column of figures: each of them, but not a text that a person typed in its place. */
const widestWhole = remembered((text) => {
  const whole = widestLine(text);
  if (textWidth(text) <= WIDEST_WORD) return whole;
  return Math.max(0, ...unbreakable(text).flatMap((part) => (textWidth(part) <= WIDEST_WORD ? [textWidth(part)] : [])));
});
