import type { TableBlock } from '../document.ts';
import { TABLE_SIZES, TEXT_WIDTH } from '../table-size.ts';
import { textWidth } from '../text-width.ts';

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

interface Need {
  min: number;
  /** The texts on one line, as far as that is reasonable. */
  readonly ideal: number;
  /** The headings on one line. */
  readonly heading: number;
}

/** An idle page has room for wider figures than they need; a column of figures never takes more than this, in ems. */
const WIDEST_FIGURES = 9;
/** A column of long texts wraps; it is given room for lines of about this length before others are made wider, in ems. */
const WIDEST_TEXT = 40;
/** A column of texts narrower than this wraps in a way that is hard to read; the table is rather made dense, in ems. */
const NARROWEST_TEXT = 14;
/** Headings over figures wrap when they are longer than this, in ems. */
const WIDEST_HEADING = 12;

/**
 * Divides the width of the page between the columns so that no word and no figure breaks: each gets what it needs, the
 * texts then grow to their own length, and what is left goes to the figures, evenly. A table that does not fit is made
 * dense; one that does not fit then either shares the width in proportion to what its columns need.
 *
 * @returns widths whose sum is 100
 */
export function fitColumns(
  columns: readonly ColumnContent[],
  groups: readonly ColumnGroup[] = [],
): Pick<TableBlock, 'widths' | 'density'> {
  const normal = needs(columns, groups, 'normal');
  const readable = sum(
    normal.map(({ min, ideal }, index) => (isText(columns[index]) ? Math.max(min, Math.min(ideal, NARROWEST_TEXT)) : min)),
  );
  const density = readable <= available('normal') ? 'normal' : 'dense';
  return { density, widths: share(columns, density === 'normal' ? normal : needs(columns, groups, density), density) };
}

function isText(column: ColumnContent | undefined): boolean {
  return column?.breaks === 'words';
}

/** Width of the page in ems of a table's letters. */
function available(density: TableBlock['density']): number {
  return TEXT_WIDTH / TABLE_SIZES[density].letters;
}

function needs(columns: readonly ColumnContent[], groups: readonly ColumnGroup[], density: TableBlock['density']): Need[] {
  const { letters, padding } = TABLE_SIZES[density];
  // A hair more than the text is wide: a line that exactly fits may still break in a writer that rounds.
  const room = (2 * padding) / letters + 0.15;
  const all = columns.map((column): Need => {
    const extra = room + (column.extra ?? 0);
    const words = widest(column.headings.flatMap(unbreakable));
    const texts = column.texts.flatMap((text) => (column.breaks === 'whole' ? [text] : unbreakable(text)));
    const min = Math.max(words, widest(texts)) + extra;
    return {
      min,
      ideal: Math.max(min, Math.min(widest(column.texts) + extra, WIDEST_TEXT)),
      heading: Math.max(min, Math.min(widest(column.headings) + room, WIDEST_HEADING)),
    };
  });
  for (const group of groups) {
    const own = all.slice(group.first, group.first + group.count);
    const lacking = widest(unbreakable(group.heading)) + room - sum(own.map((need) => need.min));
    if (lacking > 0) for (const need of own) need.min += lacking / own.length;
  }
  return all;
}

/** Widths as parts of 100: what is needed first, then the spare room in the order that makes the table easiest to read. */
function share(columns: readonly ColumnContent[], own: readonly Need[], density: TableBlock['density']): number[] {
  const widths = own.map((need) => need.min);
  const widestFigures = Math.max(0, ...widths.filter((_, index) => !isText(columns[index])));
  const hasText = columns.some(isText);
  const steps: ((need: Need, text: boolean) => number)[] = [
    (need, text) => (text ? need.ideal : 0),
    (_, text) => (text ? 0 : widestFigures),
    (need, text) => (text ? 0 : need.heading),
    (_, text) => (text ? 0 : WIDEST_FIGURES),
    (_, text) => (text || !hasText ? Number.MAX_SAFE_INTEGER : 0),
  ];
  let spare = available(density) - sum(widths);
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

/** The parts of a text that stay on one line: it breaks at blanks and after hyphens. */
function unbreakable(text: string): string[] {
  return text.split(/\s+|(?<=\p{L}-)(?=\p{L})/u);
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => textWidth(text)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
