import { type Contour, glyphContours } from './glyph.ts';

/** A typeface as what is drawn from it needs to be known. All measures are in units of the typeface, `unitsPerEm` to the letters' height. */
export interface Typeface {
  readonly unitsPerEm: number;
  /** Above and (less than 0) below the line that the letters stand on. */
  readonly ascent: number;
  readonly descent: number;
  /** The number of the shape of a character; 0, which is an empty box, for one that the typeface lacks. */
  readonly glyphOf: (character: string) => number;
  /** From the beginning of a glyph to the beginning of the next. */
  readonly advanceOf: (glyph: number) => number;
  readonly contoursOf: (glyph: number) => readonly Contour[];
}

/**
 * Reads a typeface with TrueType outlines (OpenType 1.9; ISO/IEC 14496-22). Throws where the file has no map of Unicode's first plane
 * (`cmap`, format 4), which every typeface for Windows has.
 */
export function readTypeface(file: Buffer): Typeface {
  const tables = new Map(
    Array.from({ length: file.readUInt16BE(4) }, (_, index) => {
      const at = 12 + index * 16;
      const start = file.readUInt32BE(at + 8);
      return [file.toString('latin1', at, at + 4), file.subarray(start, start + file.readUInt32BE(at + 12))] as const;
    }),
  );
  const table = (name: string) => {
    const found = tables.get(name);
    if (found === undefined) throw new Error(`the typeface has no table ${name}`);
    return found;
  };
  const [head, hhea, hmtx, glyf] = [table('head'), table('hhea'), table('hmtx'), table('glyf')];
  const lastAdvance = hhea.readUInt16BE(34) - 1;
  const places = glyphPlaces(table('loca'), head.readInt16BE(50) === 1);
  const glyphs = charactersOf(table('cmap'));
  return {
    unitsPerEm: head.readUInt16BE(18),
    ascent: hhea.readInt16BE(4),
    descent: hhea.readInt16BE(6),
    glyphOf: (character) => glyphs.get(character.codePointAt(0) ?? 0) ?? 0,
    advanceOf: (glyph) => hmtx.readUInt16BE(Math.min(glyph, lastAdvance) * 4),
    contoursOf: (glyph) => glyphContours((number) => glyf.subarray(places[number], places[number + 1]), glyph),
  };
}

/** Where each glyph begins among all, and where the last ends; bytes. */
function glyphPlaces(loca: Buffer, isLong: boolean): readonly number[] {
  return isLong
    ? Array.from({ length: loca.length / 4 }, (_, index) => loca.readUInt32BE(index * 4))
    : Array.from({ length: loca.length / 2 }, (_, index) => loca.readUInt16BE(index * 2) * 2);
}

/** The glyph of each code point. */
function charactersOf(cmap: Buffer): ReadonlyMap<number, number> {
  const map = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.subarray(cmap.readUInt32BE(8 + index * 8))).find(
    (one) => one.readUInt16BE(0) === 4,
  );
  if (map === undefined) throw new Error('the typeface has no map of characters that can be read');
  const double = map.readUInt16BE(6);
  const [ends, starts, steps, offsets] = [14, 16 + double, 16 + 2 * double, 16 + 3 * double];
  const glyphs = new Map<number, number>();
  for (let at = 0; at < double; at += 2) {
    const [first, last] = [map.readUInt16BE(starts + at), map.readUInt16BE(ends + at)];
    const [step, offset] = [map.readUInt16BE(steps + at), map.readUInt16BE(offsets + at)];
    // The last of the ranges is no character: it ends the list.
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const found = offset === 0 ? code : map.readUInt16BE(offsets + at + offset + (code - first) * 2);
      glyphs.set(code, found === 0 ? 0 : (found + step) & 0xffff);
    }
  }
  return glyphs;
}
