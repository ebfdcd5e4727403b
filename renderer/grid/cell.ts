import type { ScaleValue } from '../../shared/model/scale.ts';

/** What one cell of a tree grid shows and how it is edited. */
export type Cell =
  | { readonly kind: 'none' }
  /** A text that is not edited here. */
  | { readonly kind: 'fixed'; readonly text: string }
  /** Says what the row is; never edited here. `word` introduces it in a quieter tone. */
  | { readonly kind: 'name'; readonly text: string; readonly word: string | null }
  /** A short text. One that is `long` is edited in the side panel. */
  | {
      readonly kind: 'text';
      readonly value: string | null;
      readonly long: boolean;
      readonly missing: boolean;
      /** What stands in the field when it is edited, when that is not what is shown. */
      readonly typed?: string | null;
    }
  | {
      readonly kind: 'choice';
      readonly choices: readonly ScaleValue[];
      readonly value: ScaleValue | null;
      readonly missing: boolean;
    }
  | { readonly kind: 'tick'; readonly value: boolean };

/** A value that an edit gives a cell. */
export type CellChange = { readonly text: string | null } | { readonly choice: string | null } | { readonly tick: boolean };

export interface GridColumn<Row> {
  readonly id: string;
  readonly heading: string;
  /** At least this wide, in pixels. */
  readonly width: number;
  /** Its part of the room that is left. */
  readonly grow: number;
  /** Stays when the rest is scrolled, this far from the edge, in pixels. */
  readonly stays?: number;
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
