import type { ParagraphLook, StyleRules } from './style-rules.ts';

/** Headers and footers of a document's pages, as a template has them, with the document's own words filled in. */
export interface PageFrames {
  /** Whether a document's first page has its own, and even pages theirs. */
  readonly hasFirst: boolean;
  readonly hasEven: boolean;
  readonly header: FramesOf;
  readonly footer: FramesOf;
}

/** By the page that they are of; null where there is none. */
export type FramesOf = Readonly<Record<'default' | 'first' | 'even', readonly FrameBlock[] | null>>;

/** What stands in a header, a footer or on a cover: lines and tables. */
export type FrameBlock = FrameLine | FrameTable;

export interface FrameLine {
  readonly type: 'line';
  readonly look: ParagraphLook;
  readonly pieces: readonly FramePiece[];
}

export interface FrameTable {
  readonly type: 'table';
  /** Of the columns, in points; none where the file does not say. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly FrameCell[])[];
}

export interface FrameCell {
  readonly span: number;
  readonly blocks: readonly FrameBlock[];
}

/** A piece of a line. `field` is the name of what the document says: its title, its organisation. */
export type FramePiece =
  | { readonly type: 'text'; readonly text: string; readonly letters: StyleRules }
  | { readonly type: 'field'; readonly field: string; readonly letters: StyleRules }
  | { readonly type: 'page' | 'pages'; readonly letters: StyleRules }
  | { readonly type: 'tab' | 'break' }
  | FramePicture;

export interface FramePicture {
  readonly type: 'picture';
  /** A data address. */
  readonly address: string;
  readonly description: string;
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** From the paper's left and upper edge, in points; null where it stands in its line. */
  readonly at: { readonly left: number; readonly top: number } | null;
}
