import type { SymbolName, Tone } from '../model/scale.ts';
import { PALETTE, type Shade, type Theme } from './palette.ts';

/**
 * Draws a status symbol: the one source for the screen, Word and slides. The shape alone tells the statuses of a scale
 * apart; the tone only adds to it.
 *
 * @returns an `<svg>` element as a string, viewBox 0 0 16 16, without width and height
 */
export function symbolSvg(name: SymbolName, tone: Tone, theme: Theme): string {
  const shape = SHAPES[name](PALETTE[theme][tone]);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${shape}</svg>`;
}

const SHAPES: Readonly<Record<SymbolName, (shade: Shade) => string>> = {
  circle: (shade) => `<circle cx="8" cy="8" r="6.4" ${filled(shade)}/>`,
  triangle: (shade) => `<path d="M8 1.9 14.9 14H1.1Z" ${filled(shade)}/>`,
  square: (shade) => `<rect x="2.1" y="2.1" width="11.8" height="11.8" ${filled(shade)}/>`,
  'arrow-up': (shade) => arrow(shade, -45),
  'arrow-right': (shade) => arrow(shade, 0),
  'arrow-down': (shade) => arrow(shade, 45),
  'disc-full': (shade) => `${ring(shade)}<circle cx="8" cy="8" r="6" fill="${shade.ink}"/>`,
  'disc-half': (shade) => `${ring(shade)}<path d="M8 2A6 6 0 0 0 8 14Z" fill="${shade.ink}"/>`,
  'disc-empty': (shade) => ring(shade),
  dash: (shade) => `<path d="M3.5 8h9" ${line(shade, 2)}/>`,
  quarter: (shade) => `${ring(shade)}<path d="M8 8V2A6 6 0 0 1 14 8Z" fill="${shade.ink}"/>`,
  check: (shade) => `<path d="M2.6 8.6 6.3 12.4 13.4 4" ${line(shade, 2.4)}/>`,
  cross: (shade) => `<path d="M3.4 3.4l9.2 9.2M12.6 3.4l-9.2 9.2" ${line(shade, 2.4)}/>`,
};

function filled(shade: Shade): string {
  return `fill="${shade.fill}" stroke="${shade.ink}" stroke-width="1.2" stroke-linejoin="round"`;
}

function line(shade: Shade, width: number): string {
  return `fill="none" stroke="${shade.ink}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`;
}

function ring(shade: Shade): string {
  return `<circle cx="8" cy="8" r="6" ${line(shade, 1.6)}/>`;
}

function arrow(shade: Shade, degrees: number): string {
  return `<path d="M2 8H13.4M8.9 3.3 13.6 8 8.9 12.7" transform="rotate(${degrees} 8 8)" ${line(shade, 2.2)}/>`;
}
