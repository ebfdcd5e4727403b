import type { ReportBlock } from './document.ts';

/** Where in the program what is printed is kept; the preview leads there. */
export interface Origin {
  readonly view: 'items' | 'texts' | 'figures' | 'control' | 'boards';
  /** Of the item, section, table, action or board. */
  readonly id: string;
  /** Of a grid of the view. */
  readonly cell?: { readonly row: string; readonly column: string };
  /** Which text it is, where it is printed just as it is written: it can be written where it is printed. */
  readonly text?: 'section' | 'comment' | 'description';
}

/** Blocks that all come from one place. */
export function withOrigin(blocks: readonly ReportBlock[], from: Origin): ReportBlock[] {
  return blocks.map((block) => ({ ...block, from }));
}
