import { type IBorderOptions, VerticalAlignTable } from 'docx';
import type { TableBlock, TableRowBlock } from '../../../shared/report/document.ts';
import { tableStyle } from '../../../shared/report/look/own-styles.ts';
import type { RowPlace } from '../../../shared/report/table-breaks.ts';
import { NONE, RULE, THIN } from './borders.ts';
import { COLOURS } from './colours.ts';
import { twips } from './page.ts';

/** How the cells of one row look. */
export interface Look {
  readonly style: string;
  readonly bold: boolean;
  /** Held on the same page as the row below. */
  readonly keepNext: boolean;
  readonly tint: string | null;
  /** In twips. */
  readonly roomBelow: number;
  readonly borders: { readonly top?: IBorderOptions; readonly bottom?: IBorderOptions; readonly left?: IBorderOptions };
  readonly vertical: (typeof VerticalAlignTable)[keyof typeof VerticalAlignTable];
}

/** The column that says what the comment below a row is about; it stands out from the comment, where an indicator has one. */
const NAMING_COLUMN: Readonly<Record<TableBlock['look'], number | null>> = {
  figures: null,
  indicators: 0,
  summary: null,
  control: 1,
  plan: 0,
};
/** Room under a comment, before the next row's line, in points. */
const AFTER_COMMENT = 5;

export function headerLook({ density }: TableBlock, isLast: boolean, keepNext: boolean): Look {
  return {
    style: tableStyle('Head', density),
    bold: false,
    keepNext,
    tint: COLOURS.headTint,
    roomBelow: 0,
    borders: isLast ? { bottom: RULE } : {},
    vertical: VerticalAlignTable.BOTTOM,
  };
}

export function bodyLook({ density, look }: TableBlock, { kind, cells }: TableRowBlock, place: RowPlace, column: number): Look {
  const isSum = kind === 'total' || kind === 'subtotal';
  // What goes over all columns is asked, and names nothing.
  const isNaming = column === NAMING_COLUMN[look] && cells.length > 1;
  return {
    style: tableStyle('Text', density),
    bold: isSum || kind === 'group' || (kind === 'item' && isNaming && (look !== 'indicators' || place.joinsNext)),
    keepNext: place.keepNext,
    tint: kind === 'group' ? COLOURS.groupTint : null,
    roomBelow: kind === 'comment' ? twips(AFTER_COMMENT) : 0,
    borders: {
      ...(isSum ? { top: RULE } : {}),
      ...(kind === 'comment' ? { top: NONE } : {}),
      ...(place.joinsNext ? { bottom: NONE } : {}),
      ...(kind === 'total' ? { bottom: RULE } : {}),
    },
    vertical: VerticalAlignTable.TOP,
  };
}

/** The same with a thin line to the left, where a group of columns starts. */
export function parted(look: Look, isStart: boolean): Look {
  return isStart ? { ...look, borders: { ...look.borders, left: THIN } } : look;
}

/** The same in a row whose text goes on in the row below. */
export function goingOn(look: Look): Look {
  return { ...look, roomBelow: 0, borders: { ...look.borders, bottom: NONE } };
}
