import type { ChartData } from '../../charts/data.ts';

/**
 * A report in the words of HTML, between the document and what shows it: text for a file (`markup.ts`), elements for the window
 * and for print (renderer/pages). Whatever is shown is made from the same tree.
 */
export type HtmlNode = string | HtmlElement | HtmlDrawing | HtmlChart;

export interface HtmlElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
}

/** A finished drawing: an `<svg>` element as text, of the program's own making. */
export interface HtmlDrawing {
  readonly svg: string;
}

/** A chart, drawn by whoever shows it. */
export interface HtmlChart {
  readonly chart: ChartData;
}

type Attributes = Readonly<Record<string, string | number | null>>;

/** An element; attributes that are null are left out. */
export function h(tag: string, attributes: Attributes = {}, children: readonly HtmlNode[] = []): HtmlElement {
  return {
    tag,
    attributes: Object.fromEntries(
      Object.entries(attributes).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])),
    ),
    children,
  };
}
