import type { Contour, OutlinePoint } from './glyph.ts';
import type { Typeface } from './typeface.ts';

/** Places are written to so many parts of a pixel. */
const PARTS = 100;

/** Draws words with a typeface; heights, widths and places are in pixels. */
export interface Pen {
  readonly widthOf: (words: string, height: number) => number;
  /** From the middle of the letters' height down to the line that they stand on. */
  readonly lineUnderMiddle: (height: number) => number;
  /** The data of an SVG path: the words from a place on, letter after letter as running text has them, neither moved together nor joined. */
  readonly path: (words: string, height: number, left: number, line: number) => string;
}

/** A letter in one height: where it begins from the pen's place, and the path from there in steps; parts of a pixel. */
interface Letter {
  readonly x: number;
  readonly y: number;
  readonly steps: string;
}

/** A pen of a typeface, which works out each letter once in each height. */
export function penOf({ unitsPerEm, ascent, descent, glyphOf, advanceOf, contoursOf }: Typeface): Pen {
  const letters = new Map<string, Letter | null>();
  const letterOf = (glyph: number, height: number) => {
    const key = `${glyph} ${height}`;
    const known = letters.get(key);
    if (known !== undefined) return known;
    const letter = letterFrom(contoursOf(glyph), (height * PARTS) / unitsPerEm);
    letters.set(key, letter);
    return letter;
  };
  const advance = (glyph: number, height: number) => (advanceOf(glyph) * height) / unitsPerEm;
  return {
    widthOf: (words, height) => Array.from(words, glyphOf).reduce((sum, glyph) => sum + advance(glyph, height), 0),
    lineUnderMiddle: (height) => ((ascent + descent) * height) / unitsPerEm / 2,
    path: (words, height, left, line) => {
      let path = '';
      let at = left;
      for (const glyph of Array.from(words, glyphOf)) {
        const letter = letterOf(glyph, height);
        if (letter !== null) path += `M${place(at * PARTS + letter.x)} ${place(line * PARTS + letter.y)}${letter.steps}`;
        at += advance(glyph, height);
      }
      return path;
    },
  };
}

/** Null for a space, which has no shape. */
function letterFrom(contours: readonly Contour[], scale: number): Letter | null {
  const inParts = contours.map((contour) =>
    contour.map(({ x, y, isOn }): OutlinePoint => ({ x: Math.round(x * scale), y: Math.round(-y * scale), isOn })),
  );
  let steps = '';
  let first: OutlinePoint | null = null;
  let from = { x: 0, y: 0 };
  for (const [start, ...rest] of inParts.map(fromItsStart)) {
    // A point by itself is a place that accents are put at.
    if (start === undefined || rest.length === 0) continue;
    if (first === null) first = start;
    else steps += `m${step(start, from)}`;
    let at: OutlinePoint = start;
    let bend: OutlinePoint | null = null;
    for (const point of [...rest, start]) {
      if (!point.isOn) bend = point;
      else {
        steps += bend === null ? `l${step(point, at)}` : `q${step(bend, at)} ${step(point, at)}`;
        [at, bend] = [point, null];
      }
    }
    steps += 'z';
    from = start;
  }
  return first === null ? null : { x: first.x, y: first.y, steps };
}

/** A contour that begins on the curve, with the points that are on it between two bends, which a typeface leaves out. */
function fromItsStart(contour: Contour): Contour {
  const whole = contour.flatMap((point, index) => {
    const before = contour.at(index - 1) ?? point;
    const between = { x: Math.round((before.x + point.x) / 2), y: Math.round((before.y + point.y) / 2), isOn: true };
    return before.isOn || point.isOn ? [point] : [between, point];
  });
  const start = whole.findIndex(({ isOn }) => isOn);
  return [...whole.slice(start), ...whole.slice(0, start)];
}

const step = (to: OutlinePoint, from: { readonly x: number; readonly y: number }) =>
  `${place(to.x - from.x)} ${place(to.y - from.y)}`;
const place = (parts: number) => Math.round(parts) / PARTS;
