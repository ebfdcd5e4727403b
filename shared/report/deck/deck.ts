import type { ChartData } from '../../charts/data.ts';
import type { LocalDate } from '../../model/primitives.ts';
import type { ScaleValue } from '../../model/scale.ts';
import type { TableBlock, TableRowBlock } from '../document.ts';
import type { Room } from './room.ts';

/**
 * A report as slides, between the layout that fills them and the writer that makes the file. Everything has its place: what does not
 * fit on a slide stands on the next.
 */
export interface Deck {
  readonly language: 'sv-SE';
  readonly title: string;
  readonly organisation: string;
  readonly date: LocalDate;
  readonly room: Room;
  readonly slides: readonly Slide[];
}

export interface Slide {
  /** `cover` and `divider` begin the deck and its parts. */
  readonly kind: 'cover' | 'divider' | 'body';
  /** Never the same as another slide's. */
  readonly title: string;
  /** Statuses of what the title names. */
  readonly statuses: readonly ScaleValue[];
  /** From the top down. */
  readonly content: readonly PlacedContent[];
  /** What is said to the slide: comments and texts in full; empty for nothing. */
  readonly notes: string;
}

/** `top` is counted from the top of the room for content; lengths are in points. */
export type PlacedContent = SlideContent & { readonly top: number; readonly height: number };

export type SlideContent = SlidePoints | SlideTable | SlideChart;

export interface SlidePoints {
  readonly type: 'points';
  readonly letters: number;
  readonly points: readonly Point[];
}

/** A line with a mark before it: a status where it has one. A heading stands over the points that follow. */
export interface Point {
  readonly text: string;
  readonly statuses: readonly ScaleValue[];
  readonly isHeading: boolean;
}

/** A table with rows of known heights, in points. */
export interface SlideTable {
  readonly type: 'table';
  readonly description: string;
  readonly caption: string | null;
  readonly letters: number;
  readonly widths: TableBlock['widths'];
  readonly headerRows: TableBlock['headerRows'];
  readonly rows: readonly SlideRow[];
  readonly headerHeights: readonly number[];
}

export interface SlideRow extends TableRowBlock {
  readonly height: number;
}

export interface SlideChart {
  readonly type: 'chart';
  readonly caption: string;
  readonly description: string;
  readonly data: ChartData;
  /** Of a chart that goes on from one slide to the next: where the axes of all of them begin and end. */
  readonly axis?: { readonly from: number; readonly to: number };
}
