import type { ChartData } from '../../charts/data.ts';
import type { HtmlNode } from './element.ts';

const VOID: ReadonlySet<string> = new Set(['br', 'col', 'img', 'meta']);
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What HTML does not allow in a document, whatever it is written as (WHATWG HTML, 13.2.3.5). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take away
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;

/** A tree as HTML text; `drawChart` gives a chart's `<svg>` element as text. */
export function markup(node: HtmlNode, drawChart: (data: ChartData) => string): string {
  if (typeof node === 'string') return escapedHtml(node);
  if ('svg' in node) return node.svg;
  if ('chart' in node) return drawChart(node.chart);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapedHtml(value)}"`)
    .join('');
  if (VOID.has(node.tag)) return `<${node.tag}${attributes}>`;
  return `<${node.tag}${attributes}>${node.children.map((child) => markup(child, drawChart)).join('')}</${node.tag}>`;
}

/** For text between tags and in quoted attributes. */
export function escapedHtml(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(FORBIDDEN, '')
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
