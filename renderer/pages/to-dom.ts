import type { HtmlNode } from '../../shared/report/html/element.ts';
import { chartPlace } from './charts.ts';
import { parsedSvg } from './parsed-svg.ts';

const drawings = new Map<string, Node>();

/** A tree as elements. Styles are set as properties: the content security policy takes none in markup. */
export function toDom(node: HtmlNode): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  if ('svg' in node) return drawing(node.svg);
  if ('chart' in node) return chartPlace(node.chart);
  const element = document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes)) {
    if (name === 'style') element.style.cssText = value;
    else element.setAttribute(name, value);
  }
  for (const child of node.children) element.append(toDom(child));
  return element;
}

/** The few symbols of a report are read once. */
function drawing(svg: string): Node {
  const known = drawings.get(svg) ?? parsedSvg(svg);
  drawings.set(svg, known);
  return known.cloneNode(true);
}
