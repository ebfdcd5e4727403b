import type { SymbolName, Tone } from '../model/scale.ts';
import { PALETTE, type Shade, type Theme } from './palette.ts';

/** One element of a drawing: what it is and its attributes, as SVG names them. */
export interface SymbolShape {
  readonly tag: 'circle' | 'path' | 'rect';
  readonly attributes: Readonly<Record<string, string>>;
}

export const SYMBOL_BOX = '0 0 16 16';

/**
 * What a status symbol is drawn of, in the box above: the one source for the screen, Word and slides. The shape alone tells the statuses
 * of a scale apart; the tone only adds to it.
 */
export function symbolShapes(name: SymbolName, tone: Tone, theme: Theme): readonly SymbolShape[] {
  return SHAPES[name](PALETTE[theme][tone]);
}

/** The same as an `<svg>` element in a string, without width and height. */
export function symbolSvg(name: SymbolName, tone: Tone, theme: Theme): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${SYMBOL_BOX}">${symbolShapes(name, tone, theme).map(asText).join('')}</svg>`;
}

/** No attribute of a shape holds a sign that would have to be escaped. */
function asText({ tag, attributes }: SymbolShape): string {
  const written = Object.entries(attributes).map(([attribute, value]) => `${attribute}="${value}"`);
  return `<${tag} ${written.join(' ')}/>`;
}

const SHAPES: Readonly<Record<SymbolName, (shade: Shade) => readonly SymbolShape[]>> = {
  circle: (shade) => [circle('6.4', filled(shade))],
  triangle: (shade) => [path('M8 1.9 14.9 14H1.1Z', filled(shade))],
  square: (shade) => [{ tag: 'rect', attributes: { x: '2.1', y: '2.1', width: '11.8', height: '11.8', ...filled(shade) } }],
  'arrow-up': (shade) => [arrow(shade, -45)],
  'arrow-right': (shade) => [arrow(shade, 0)],
  'arrow-down': (shade) => [arrow(shade, 45)],
  'disc-full': (shade) => [ring(shade), circle('6', { fill: shade.ink })],
  'disc-half': (shade) => [ring(shade), path('M8 2A6 6 0 0 0 8 14Z', { fill: shade.ink })],
  'disc-empty': (shade) => [ring(shade)],
  dash: (shade) => [path('M3.5 8h9', line(shade, 2))],
  quarter: (shade) => [ring(shade), path('M8 8V2A6 6 0 0 1 14 8Z', { fill: shade.ink })],
  check: (shade) => [path('M2.6 8.6 6.3 12.4 13.4 4', line(shade, 2.4))],
  cross: (shade) => [path('M3.4 3.4l9.2 9.2M12.6 3.4l-9.2 9.2', line(shade, 2.4))],
};

type Attributes = SymbolShape['attributes'];

function circle(radius: string, more: Attributes): SymbolShape {
  return { tag: 'circle', attributes: { cx: '8', cy: '8', r: radius, ...more } };
}

function path(d: string, more: Attributes): SymbolShape {
  return { tag: 'path', attributes: { d, ...more } };
}

function filled(shade: Shade): Attributes {
  return { fill: shade.fill, stroke: shade.ink, 'stroke-width': '1.2', 'stroke-linejoin': 'round' };
}

function line(shade: Shade, width: number): Attributes {
  return {
    fill: 'none',
    stroke: shade.ink,
    'stroke-width': String(width),
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  };
}

function ring(shade: Shade): SymbolShape {
  return circle('6', line(shade, 1.6));
}

function arrow(shade: Shade, degrees: number): SymbolShape {
  return path('M2 8H13.4M8.9 3.3 13.6 8 8.9 12.7', { transform: `rotate(${degrees} 8 8)`, ...line(shade, 2.2) });
}
