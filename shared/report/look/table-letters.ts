import type { TableBlock, TableCell } from '../document.ts';
import { unbreakable } from '../layout/heading-lines.ts';
import { placedCells } from '../placed-cells.ts';
import { sum } from '../sum.ts';
import { TABLE_SIZES } from '../table-size.ts';
import { textWidth } from '../text-width.ts';
import { type DocumentLook, styleOf, textRoom } from './document-look.ts';
import { tableStyle } from './own-styles.ts';
import { typefaceWidth } from './typefaces.ts';

/** How wide letters are beside those that the layout fitted the columns to, which are 1. */
export interface Letters {
  readonly head: number;
  readonly text: number;
}

/** Of tables of each density. */
export type TableLetters = Readonly<Record<TableBlock['density'], Letters>>;

/** The letters of tables in a look. */
export function tableLetters({ styles }: Pick<DocumentLook, 'styles'>): TableLetters {
  const both = (density: TableBlock['density']): Letters => {
    const of = (part: 'Head' | 'Text') => {
      const { font, size } = styleOf({ styles }, tableStyle(part, density));
      return (typefaceWidth(font) * size) / TABLE_SIZES[density].letters;
    };
    return { head: of('Head'), text: of('Text') };
  };
  return { normal: both('normal'), dense: both('dense'), finest: both('finest') };
}

/** Room for a drawn symbol before its word, in ems. */
const SYMBOL = 1.4;
/** A hair more than the text is wide, in ems, as where the columns were fitted. */
const HAIR = 0.15;

/** Of widths that are parts of 100. */
const ROUNDING = 1e-6;

/**
 * Widths of a table's columns, as parts of 100, on a page whose text is `room` points wide: as the layout has fitted them, but where
 * a word or a figure would break in other letters or on a narrower page its column gets room from those that have some to spare.
 */
export function widthsFor(block: TableBlock, room: number, letters: Letters): readonly number[] {
  const needs = leastWidths(block, letters).map((points) => (100 * points) / room);
  const lacking = block.widths.map((width, index) => Math.max(0, (needs[index] ?? 0) - width));
  const spare = block.widths.map((width, index) => Math.max(0, width - (needs[index] ?? 0)));
  const wanted = sum(lacking);
  const moved = Math.min(wanted, sum(spare));
  // What the layout has fitted exactly stays as it is.
  if (moved < ROUNDING) return block.widths;
  return block.widths.map(
    (width, index) => width + ((lacking[index] ?? 0) / wanted) * moved - ((spare[index] ?? 0) / sum(spare)) * moved,
  );
}

/** Widths of the columns of a report's tables, on the pages and in the letters of a look. */
export function tableWidths(look: DocumentLook): (table: TableBlock) => readonly number[] {
  const letters = tableLetters(look);
  return (table) => widthsFor(table, textRoom(look.pages[table.page]), letters[table.density]);
}

/** What each column needs for its widest word and figure, in points. */
function leastWidths({ headerRows, rows, density, widths }: TableBlock, { head, text }: Letters): number[] {
  const size = TABLE_SIZES[density];
  const least = widths.map(() => 0);
  const take = (cells: readonly (readonly TableCell[])[], scale: number) => {
    for (const { cell, column } of placedCells(cells, widths.length).flat()) {
      if (cell.columnSpan > 1) continue;
      const points = (wordWidth(cell) * scale + HAIR) * size.letters + 2 * size.padding;
      least[column] = Math.max(least[column] ?? 0, points);
    }
  };
  take(headerRows, head);
  take(
    rows.map(({ cells }) => cells),
    text,
  );
  return least;
}

/** The widest that stays on one line in a cell, in ems: a figure whole, a word of a text. */
function wordWidth({ content, align }: TableCell): number {
  switch (content.type) {
    case 'plain':
      return Math.max(
        0,
        ...content.text
          .split('\n')
          .flatMap(align === 'end' ? unbreakableFigure : unbreakable)
          .map(textWidth),
      );
    case 'symbol':
      return content.value === null ? 0 : SYMBOL + (content.withWord ? textWidth(content.value.word) : 0);
    case 'rich':
      return 0;
  }
}

/** A figure does not break at its blanks; a heading over figures, or a text that stands among them, does. */
function unbreakableFigure(line: string): string[] {
  return /^[^\p{L}]*$/u.test(line) ? [line] : unbreakable(line);
}
