import { allOf, childOf, elementsOf } from '../../xml-tree.ts';
import type { SlidePart } from './open.ts';

/** How wide the letters of usual typefaces are beside Calibri's, on average in Swedish text, rather too wide. */
const WIDER: Readonly<Record<string, number>> = {
  calibri: 1,
  'calibri light': 1,
  carlito: 1,
  'aptos narrow': 1,
  candara: 1.04,
  garamond: 1,
  'times new roman': 1.03,
  'liberation serif': 1.03,
  cambria: 1.07,
  aptos: 1.1,
  arial: 1.13,
  helvetica: 1.13,
  'liberation sans': 1.13,
  'segoe ui': 1.14,
  tahoma: 1.14,
  'open sans': 1.2,
  georgia: 1.16,
  verdana: 1.38,
};
const UNKNOWN = 1.16;

/** The typefaces that a theme names; null where it names none. */
export function fontsOf({ xml }: SlidePart): { readonly heading: string | null; readonly body: string | null } {
  const scheme = allOf(xml, 'a:fontScheme')[0];
  const face = (kind: 'a:majorFont' | 'a:minorFont') => childOf(scheme, kind, 'a:latin')?.attributes.typeface || null;
  return { heading: face('a:majorFont'), body: face('a:minorFont') };
}

/** How wide the letters of a typeface are beside those that slides are measured in. */
export function stretchOf(font: string | null): number {
  return font === null ? 1 : (WIDER[font.toLowerCase()] ?? UNKNOWN);
}

/** The colours of a theme by their names ("dk1", "accent1"), six hexadecimal digits each. */
export function coloursOf({ xml }: SlidePart): ReadonlyMap<string, string> {
  const all = allOf(xml, 'a:clrScheme').flatMap(elementsOf);
  return new Map(
    all.flatMap((colour) => {
      const value = elementsOf(colour)[0]?.attributes;
      const hex = value?.lastClr ?? value?.val ?? '';
      return /^[0-9a-f]{6}$/i.test(hex) ? [[colour.name.replace('a:', ''), hex.toUpperCase()] as const] : [];
    }),
  );
}
