import { HATCHING } from '../../../shared/charts/option/look.ts';

/** A bar or a mark of the legend that is filled with a pattern: always an upright rectangle. */
const FILLED =
  /<path d="M(?<x>[-\d.]+) (?<y>[-\d.]+)l(?<w>[-\d.]+) 0l0 (?<h>[-\d.]+)l[-\d.]+ 0Z"(?<moved> transform="[^"]*")? fill="url\(#(?<id>[^)]+)\)"[^>]*>/g;
const PATTERN =
  /<pattern [^>]*?(?:patternTransform="rotate\((?<turn>[-\d.]+)\)" )?id="(?<id>[^"]+)">.*?fill="(?<color>[^"]+)".*?<\/pattern>/gs;

interface Hatching {
  readonly color: string;
  /** Radians. */
  readonly turn: number;
}

/**
 * A chart's SVG with its hatchings as lines of their own: a pattern is drawn by some versions of Word and not by others, a line by all.
 * Throws where something is filled with a pattern in another way than charts do.
 */
export function withDrawnHatching(svg: string): string {
  const hatchings = new Map(
    [...svg.matchAll(PATTERN)].map(({ groups = {} }): [string, Hatching] => [
      groups.id ?? '',
      { color: groups.color ?? '', turn: (Number(groups.turn ?? 0) * Math.PI) / 180 },
    ]),
  );
  const drawn = svg.replace(PATTERN, '').replace(FILLED, (...match) => {
    const groups: Readonly<Record<string, string | undefined>> = match.at(-1);
    const hatching = hatchings.get(groups.id ?? '');
    if (hatching === undefined) throw new Error(`a chart has no pattern ${groups.id}`);
    const [x = 0, y = 0, w = 0, h = 0] = [groups.x, groups.y, groups.w, groups.h].map(Number);
    const lines = hatched(
      { left: Math.min(x, x + w), right: Math.max(x, x + w), top: Math.min(y, y + h), bottom: Math.max(y, y + h) },
      hatching.turn,
    );
    return `<path d="${lines}"${groups.moved ?? ''} fill="none" stroke="${hatching.color}" stroke-width="${HATCHING.line}">`;
  });
  if (drawn.includes('fill="url(#')) throw new Error('a chart is filled with a pattern that is not drawn as lines');
  return drawn;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The parallel lines inside a rectangle, as the data of a path. */
function hatched(box: Box, turn: number): string {
  const [along, across] = [
    { x: Math.cos(turn), y: Math.sin(turn) },
    { x: -Math.sin(turn), y: Math.cos(turn) },
  ] as const;
  const corners = [box.left, box.right].flatMap((x) => [box.top, box.bottom].map((y) => x * across.x + y * across.y));
  const first = Math.ceil(Math.min(...corners) / HATCHING.step);
  const last = Math.floor(Math.max(...corners) / HATCHING.step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const from = (first + index) * HATCHING.step;
    const ends = inside(box, { x: across.x * from, y: across.y * from }, along);
    return ends === null ? '' : `M${ends[0]}L${ends[1]}`;
  }).join('');
}

/** Where a line through a point goes into the rectangle and out of it; null when it does not. */
function inside({ left, right, top, bottom }: Box, at: Point, { x, y }: Point): readonly [string, string] | null {
  const [x0, x1] = between(left, right, at.x, x);
  const [y0, y1] = between(top, bottom, at.y, y);
  const [from, to] = [Math.max(x0, y0), Math.min(x1, y1)];
  if (from >= to) return null;
  const point = (way: number) => `${(at.x + x * way).toFixed(2)} ${(at.y + y * way).toFixed(2)}`;
  return [point(from), point(to)];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far along its way a line is between two walls. */
function between(low: number, high: number, at: number, way: number): readonly [number, number] {
  if (Math.abs(way) < 1e-9) return at > low && at < high ? [-Infinity, Infinity] : [Infinity, -Infinity];
  const ends = [(low - at) / way, (high - at) / way];
  return [Math.min(...ends), Math.max(...ends)];
}
