import type { ScaleValue } from '../model/scale.ts';
import type { RichText } from '../text/rich-text.ts';

/** Why a text cannot stand in a cell. */
export type CellProblem =
  | 'not-editable'
  | 'outside'
  | 'unknown-word'
  | 'not-a-number'
  | 'not-a-date'
  | 'not-item-numbers'
  | 'empty'
  | 'line-break'
  | 'too-long'
  | 'too-many';

/** One of the things a cell can be set to: a status with its symbol, or only a word. */
export type CellChoice = Pick<ScaleValue, 'id' | 'word'> & Partial<Pick<ScaleValue, 'symbol' | 'tone'>>;

/** A text that is edited. */
export interface TextCell {
  readonly value: string | null;
  /** What stands in the field when it is edited, and is copied, when that is not what is shown. */
  readonly typed?: string | null;
  /** The whole of a text of which only the words are shown: with its lists, notes and marks. */
  readonly rich?: RichText | null;
  /** What keeps a text from standing here; without it any short text does. A blank text is the empty one. */
  readonly check?: (text: string) => CellProblem | null;
  /** The most signs it takes, when that is not what a short text takes. */
  readonly most?: number;
  /** What a person types stays as typed even when the check objects: only a paste is held up. */
  readonly asTyped?: true;
}

/** What one cell of a grid shows and how it is edited. */
export type Cell =
  | { readonly kind: 'none' }
  /** A text that is not edited here. */
  | { readonly kind: 'fixed'; readonly text: string; readonly mark?: Pick<ScaleValue, 'symbol' | 'tone'> }
  /**
   * Says what the row is; edited when it has an `edit`. `word` introduces it in a quieter tone. `toLookAt` is why a person should look at
   * the row; it has a quiet mark.
   */
  | {
      readonly kind: 'name';
      readonly text: string;
      readonly word: string | null;
      readonly edit?: TextCell;
      readonly toLookAt?: string;
    }
  /**
   * A text. One that is `long` is edited in the side panel, though a typed sign replaces it where it stands; one that is `elsewhere` is
   * written nowhere but there. `hint` stands in an empty one.
   */
  | ({
      readonly kind: 'text';
      readonly long: boolean;
      readonly missing: boolean;
      readonly elsewhere?: true;
      readonly hint?: string;
    } & TextCell)
  | {
      readonly kind: 'choice';
      readonly choices: readonly CellChoice[];
      readonly value: CellChoice | null;
      readonly missing: boolean;
      /** One of them is always chosen. */
      readonly required?: true;
    }
  | { readonly kind: 'tick'; readonly value: boolean };

export const NO_CELL: Cell = { kind: 'none' };

/** A value that an edit gives a cell. */
export type CellChange =
  | { readonly text: string | null }
  | { readonly rich: RichText | null }
  | { readonly choice: string | null }
  | { readonly tick: boolean };

export interface GridColumn<Row> {
  readonly id: string;
  readonly heading: string;
  /** At least this wide, in pixels. */
  readonly width: number;
  /** Its part of the room that is left. */
  readonly grow: number;
  /** Stays when the rest is scrolled. */
  readonly stays?: true;
  /** Not shown until a person asks for it. */
  readonly hidden?: boolean;
  /** The cell's heading in this row, when rows of different kinds share the column; read out by screen readers. */
  readonly label?: (row: Row) => string;
  readonly cell: (row: Row) => Cell;
}

/** What the grid needs to know of a row besides its cells. */
export interface GridNode {
  readonly id: string;
  readonly parent: string | null;
  /** `section` and `group` rows stand out a little. */
  readonly weight: 'section' | 'group' | 'item';
}

/** The text that is edited in a cell; null when none is. */
export function editOf(cell: Cell): TextCell | null {
  if (cell.kind === 'name') return cell.edit ?? null;
  return cell.kind === 'text' && cell.elsewhere === undefined ? cell : null;
}

/** The change that gives a text back as it stands, with all its formatting. */
export function asItStands({ value, typed, rich }: TextCell): CellChange {
  return rich === undefined ? { text: typed === undefined ? value : typed } : { rich };
}
