/** A point of an outline, in units of the typeface, upwards; one that is not on the curve bends it (quadratic Bézier). */
export interface OutlinePoint {
  readonly x: number;
  readonly y: number;
  readonly isOn: boolean;
}

/** A closed line. */
export type Contour = readonly OutlinePoint[];

/** Of a point (OpenType, glyf): on the curve, a step in one byte, the flag again, a step forwards in one byte or none at all. */
const POINT = { on: 1, shortX: 2, shortY: 4, repeat: 8, sameX: 16, sameY: 32 } as const;
/** Of a part of a compound glyph: steps in two bytes, steps and not points, and what makes it larger or turns it. */
const PART = { words: 1, steps: 2, scale: 8, more: 32, twoScales: 64, matrix: 128 } as const;

/** The outlines of a glyph; `dataOf` gives the bytes of a glyph, none for one without a shape. Throws at a part that is turned or made larger. */
export function glyphContours(dataOf: (glyph: number) => Buffer, glyph: number): readonly Contour[] {
  const data = dataOf(glyph);
  if (data.length === 0) return [];
  const count = data.readInt16BE(0);
  return count < 0 ? compound(dataOf, data) : simple(data, count);
}

/** A letter with its accent, most often. */
function compound(dataOf: (glyph: number) => Buffer, data: Buffer): readonly Contour[] {
  const contours: Contour[] = [];
  let at = 10;
  let flags: number = PART.more;
  while ((flags & PART.more) !== 0) {
    flags = data.readUInt16BE(at);
    if ((flags & PART.steps) === 0 || (flags & (PART.scale | PART.twoScales | PART.matrix)) !== 0) {
      throw new Error('a glyph has a part that is turned, made larger or tied to a point');
    }
    const isWide = (flags & PART.words) !== 0;
    const [right, up] = isWide
      ? [data.readInt16BE(at + 4), data.readInt16BE(at + 6)]
      : [data.readInt8(at + 4), data.readInt8(at + 5)];
    const moved = glyphContours(dataOf, data.readUInt16BE(at + 2)).map((contour) =>
      contour.map(({ x, y, isOn }) => ({ x: x + right, y: y + up, isOn })),
    );
    contours.push(...moved);
    at += isWide ? 8 : 6;
  }
  return contours;
}

function simple(data: Buffer, count: number): readonly Contour[] {
  const ends = Array.from({ length: count }, (_, index) => data.readUInt16BE(10 + index * 2));
  const points = (ends.at(-1) ?? -1) + 1;
  const instructions = 10 + count * 2;
  let at = instructions + 2 + data.readUInt16BE(instructions);
  const flags: number[] = [];
  while (flags.length < points) {
    const flag = data.readUInt8(at);
    at += 1;
    flags.push(flag);
    if ((flag & POINT.repeat) !== 0) {
      for (let again = data.readUInt8(at); again > 0; again -= 1) flags.push(flag);
      at += 1;
    }
  }
  const steps = (short: number, same: number) => {
    let value = 0;
    return flags.map((flag) => {
      if ((flag & short) !== 0) {
        value += (flag & same) === 0 ? -data.readUInt8(at) : data.readUInt8(at);
        at += 1;
      } else if ((flag & same) === 0) {
        value += data.readInt16BE(at);
        at += 2;
      }
      return value;
    });
  };
  const across = steps(POINT.shortX, POINT.sameX);
  const upwards = steps(POINT.shortY, POINT.sameY);
  const all = flags.map((flag, index) => ({ x: across[index] ?? 0, y: upwards[index] ?? 0, isOn: (flag & POINT.on) !== 0 }));
  return ends.map((end, index) => all.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end + 1));
}
