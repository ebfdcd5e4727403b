import { SERIES_TONES } from '../../../../shared/charts/palette.ts';
import { COLOURS } from '../../../../shared/report/colours.ts';
import type { ThemeText } from './paper.ts';

/**
 * The program's own colours in those of a theme. Text is the theme's text, which it has chosen against its background; tints let the
 * background through, so that they fit a dark one too.
 */
function named(text: ThemeText): Readonly<Record<string, { readonly colour: string; readonly change?: string }>> {
  return {
    [COLOURS.text]: { colour: text },
    [COLOURS.quiet]: { colour: text },
    [COLOURS.accent]: { colour: text },
    [COLOURS.rule]: { colour: 'accent1' },
    [COLOURS.thin]: {
      colour: text,
      change: text === 'tx1' ? '<a:lumMod val="25000"/><a:lumOff val="75000"/>' : '<a:lumMod val="65000"/>',
    },
    [COLOURS.headTint]: { colour: 'accent1', change: '<a:alpha val="20000"/>' },
    [COLOURS.groupTint]: { colour: 'accent1', change: '<a:alpha val="10000"/>' },
  };
}
const ACCENTS = 6;
const SERIES = new Map(
  SERIES_TONES.light.map((tone, index) => [tone.replace('#', '').toUpperCase(), `accent${(index % ACCENTS) + 1}`]),
);
/** The end of a run's look that has a colour, and no typeface. */
const RUN_LOOK = /(<\/a:solidFill>)<\/a:rPr>/g;
const COLOUR = /<a:srgbClr val="([0-9A-Fa-f]{6})"(?:\/>|>(.*?)<\/a:srgbClr>)/g;

/** XML of a slide, where each of the program's colours has become one of the theme's, and all text is in its typeface, also in tables. */
export function inTheme(xml: string, text: ThemeText): string {
  const own = named(text);
  return recoloured(xml, (hex) => own[hex]).replace(RUN_LOOK, '$1<a:latin typeface="+mn-lt"/></a:rPr>');
}

/** The same of a chart, whose series have the theme's accents in their order. */
export function chartInTheme(xml: string, text: ThemeText): string {
  const own = named(text);
  return recoloured(xml, (hex) => {
    const accent = SERIES.get(hex);
    return accent === undefined ? own[hex] : { colour: accent };
  });
}

function recoloured(xml: string, colourOf: (hex: string) => ReturnType<typeof named>[string] | undefined): string {
  return xml.replace(COLOUR, (whole, hex: string, own: string | undefined) => {
    const found = colourOf(hex.toUpperCase());
    if (found === undefined) return whole;
    return `<a:schemeClr val="${found.colour}">${found.change ?? own ?? ''}</a:schemeClr>`;
  });
}
