import { channelsOf, contrastWithWhite } from '../../../../shared/report/contrast.ts';
import type { OfferedStyle } from '../../../../shared/report/word-template.ts';
import { COLOURS } from '../colours.ts';

/** The least contrast of text, WCAG 2.2 (1.4.3). */
const LEAST_CONTRAST = 4.5;

/**
 * The document's own colours in those of the template: what is accented takes the colour of its headings, where that can be read on
 * white, and tints are that colour with white. By hexadecimal digits.
 */
export function templateColours(heading: OfferedStyle | undefined): ReadonlyMap<string, string> {
  const own = heading?.colour ?? null;
  const accent = own !== null && contrastWithWhite(own) >= LEAST_CONTRAST ? own : COLOURS.text;
  return new Map([
    [COLOURS.accent, accent],
    [COLOURS.rule, mixed(accent, 0.5)],
    [COLOURS.headTint, mixed(accent, 0.9)],
    [COLOURS.groupTint, mixed(accent, 0.95)],
  ]);
}

/** XML where each of the document's own colours has become the template's. */
export function recoloured(xml: string, colours: ReadonlyMap<string, string>): string {
  return xml.replace(/(w:(?:val|fill|color)=")([0-9A-F]{6})"/g, (whole, start: string, colour: string) => {
    const other = colours.get(colour);
    return other === undefined ? whole : `${start}${other}"`;
  });
}

function mixed(hex: string, white: number): string {
  return channelsOf(hex)
    .map((value) => Math.round(value + (255 - value) * white))
    .map((value) => value.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}
