import type { ChartData } from '../charts/data.ts';
import type { LocalDate } from '../model/primitives.ts';
import type { ScaleValue } from '../model/scale.ts';
import type { RichText } from '../text/rich-text.ts';
import type { Origin } from './origin.ts';
import type { ReportTarget } from './references.ts';
import type { Remark } from './remarks.ts';

/**
 * A report as a tree, between the layout that fills it and the writers that print it (HTML preview, Word). Everything in
 * it is final: numbers are formatted, headings are numbered, statuses are chosen. A writer adds only looks.
 */
export interface ReportDocument {
  readonly language: 'sv-SE';
  /** "Verksamhetsberättelse 2024" */
  readonly title: string;
  /** What the document describes the state at; also its date in a file's properties, so that a file depends on it alone. */
  readonly date: LocalDate;
  readonly cover: Cover;
  /** What stands before the blocks; a document with neither has its title as its first block. */
  readonly front: Front;
  readonly header: RunningHeader;
  /** What is printed across every page of a document that is not finished: "Utkast". */
  readonly draft: string | null;
  readonly blocks: readonly ReportBlock[];
  /** What its texts can refer to, as each is called in it. */
  readonly targets: readonly ReportTarget[];
  /** What authors say to whoever puts the document together. */
  readonly remarks: readonly Remark[];
}

export type Front = 'cover-and-contents' | 'cover' | 'none';

/** The running header's parts: board, document and the pattern of the page's number, which the writer counts. */
export interface RunningHeader {
  readonly organisation: string;
  readonly document: string;
  /** "{sida}({sidor})" */
  readonly page: string;
}

export interface Cover {
  readonly region: string | null;
  readonly organisation: string;
  readonly title: string;
  /** "Avser 1 januari – 31 december 2024" */
  readonly period: string | null;
  readonly diaryNumber: string | null;
}

/**
 * `from`: where it is kept, for the preview to lead there; no writer of a file looks at it. `anchor`: what the references of texts lead
 * to it by.
 */
export type ReportBlock = { readonly from?: Origin; readonly anchor?: string } & (
  | TitleBlock
  | HeadingBlock
  | PartBlock
  | ItemHeadingBlock
  | ItemLineBlock
  | LabelBlock
  | TextBlock
  | LegendBlock
  | TableBlock
  | ChartBlock
);

/** The title of a document without a cover, over its first chapter. */
export interface TitleBlock {
  readonly type: 'title';
  readonly text: string;
  /** Whose it is, its time and its number at the office, as far as they are known and not said by the heading right below. */
  readonly details: readonly string[];
}

/** A chapter heading; it stands in the contents list. `number` is null for an unnumbered one. */
export interface HeadingBlock {
  readonly type: 'heading';
  readonly id: string;
  readonly level: 1 | 2 | 3 | 4;
  readonly number: string | null;
  readonly text: string;
  readonly newPage: boolean;
  /** Which way the pages are turned that the chapter stands on. */
  readonly page: 'portrait' | 'landscape';
}

/**
 * Here a document inside the document begins: it has a running header, and may have a cover and a contents list of its own, which
 * has the headings up to the next part; the contents list of the document has the part's title instead. Its headings are numbered
 * from 1, and the pages go on. The heading of its first chapter follows.
 */
export interface PartBlock {
  readonly type: 'part';
  readonly id: string;
  readonly title: string;
  readonly cover: Cover | null;
  readonly contents: boolean;
  readonly header: RunningHeader;
}

/** The heading of a plan item, with its statuses as symbols. Not in the contents list. */
export interface ItemHeadingBlock {
  readonly type: 'item-heading';
  readonly role: 'goal' | 'strategy' | 'assignment' | 'group' | 'area' | 'risk';
  readonly text: string;
  readonly symbols: readonly ScaleValue[];
  /** How many items of the plan it stands under. */
  readonly depth?: number;
}

/** An assignment that a plan gives with nothing more said of it: "Nr 8." and what is to be done. */
export interface ItemLineBlock {
  readonly type: 'item-line';
  /** Null for one without a number. */
  readonly label: string | null;
  readonly text: string;
}

export interface TextBlock {
  readonly type: 'text';
  readonly text: RichText;
  /** Stays on the page of the table below it, which it says something of. */
  readonly holdsNext?: true;
}

/** A short word that introduces what follows: "Kommentar". */
export interface LabelBlock {
  readonly type: 'label';
  readonly text: string;
}

export interface LegendBlock {
  readonly type: 'legend';
  readonly heading: string;
  readonly values: readonly ScaleValue[];
}

export interface TableBlock {
  readonly type: 'table';
  /** `plan`: cells may stand beside several rows, and every cell has its lines. */
  readonly look: 'figures' | 'indicators' | 'summary' | 'control' | 'plan';
  /** `dense`, `finest`: smaller letters and tighter columns, for a table that is wide. */
  readonly density: 'normal' | 'dense' | 'finest';
  /** Which way the page is turned that the table stands on; a table that is too wide for a standing page gets a lying one. */
  readonly page: 'portrait' | 'landscape';
  /** Read out by screen readers and kept as the table's description. */
  readonly description: string;
  /** Never null for a table that follows directly on another: something must stand between them. */
  readonly caption: string | null;
  /** Of a table of figures: its id. */
  readonly table?: string;
  /** Its place among the captioned tables, where captions are numbered. */
  readonly number?: number;
  /** It goes on from the table before it. */
  readonly continues?: true;
  /** "mnkr"; printed in the caption. */
  readonly unit: string | null;
  /** Relative widths, one per column; their sum is 100. */
  readonly widths: readonly number[];
  readonly headerRows: readonly (readonly TableCell[])[];
  readonly rows: readonly TableRowBlock[];
  readonly notes: readonly string[];
  /** Stays on the page of the text below it, so that this never stands alone on a page of its own. */
  readonly holdsNext?: true;
}

/** A chart of the figures of a table; a writer draws it. */
export interface ChartBlock {
  readonly type: 'chart';
  readonly id?: string;
  /** Its place among the charts, where captions are numbered. */
  readonly number?: number;
  readonly caption: string;
  /** What it shows, in words: its alternative text. */
  readonly description: string;
  readonly data: ChartData;
}

export interface TableRowBlock {
  /** `comment`: one cell over all columns that may break over pages. */
  readonly kind: 'item' | 'group' | 'subtotal' | 'total' | 'comment';
  readonly cells: readonly TableCell[];
  readonly from?: Origin;
}

export interface TableCell {
  readonly content: CellContent;
  readonly align: 'start' | 'center' | 'end';
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** Where it is kept, when that is another place than its row's. */
  readonly from?: Origin;
}

export type CellContent =
  | { readonly type: 'plain'; readonly text: string }
  /** A status; null where none has been set. */
  | { readonly type: 'symbol'; readonly value: ScaleValue | null; readonly withWord: boolean }
  /** A labelled text inside a cell: "Kommentar" and what it says. */
  | {
      readonly type: 'rich';
      readonly label: string | null;
      readonly text: RichText | null;
      readonly lines: readonly AnswerLine[];
    };

/** "Har åtgärden bidragit till önskad effekt? Ja." */
export interface AnswerLine {
  readonly question: string;
  readonly answer: string;
}
