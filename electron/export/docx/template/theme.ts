import { allOf, childOf, elementsOf, type XmlElement } from '../../xml-tree.ts';
import type { TemplatePackage } from './open.ts';

/** Reads fonts and colours that may be named by the template's theme; null where nothing is said. */
export interface ThemeValues {
  readonly font: (fonts: XmlElement['attributes']) => string | null;
  /** Six hexadecimal digits. */
  readonly colour: (colour: XmlElement['attributes']) => string | null;
}

/** The names of a theme's colours in a document, and in the theme itself. */
const THEME_NAMES: Readonly<Record<string, string>> = {
  text1: 'dk1',
  text2: 'dk2',
  background1: 'lt1',
  background2: 'lt2',
  dark1: 'dk1',
  dark2: 'dk2',
  light1: 'lt1',
  light2: 'lt2',
  hyperlink: 'hlink',
  followedHyperlink: 'folHlink',
};

export function themeOf(template: TemplatePackage): ThemeValues {
  const theme = template.part('theme')?.xml;
  const fonts = (theme === undefined ? undefined : allOf(theme, 'a:fontScheme')[0]) ?? undefined;
  const typeface = (kind: 'a:majorFont' | 'a:minorFont') => childOf(fonts, kind, 'a:latin')?.attributes.typeface ?? null;
  const colours = new Map(
    (theme === undefined ? [] : allOf(theme, 'a:clrScheme')).flatMap(elementsOf).map(({ name, children }) => {
      const value = children.find((child) => typeof child !== 'string')?.attributes;
      return [name.replace('a:', ''), value?.lastClr ?? value?.val ?? null];
    }),
  );
  return {
    font: (attributes) => {
      const named = attributes['w:asciiTheme'];
      if (named === undefined) return attributes['w:ascii'] ?? null;
      return typeface(named.startsWith('major') ? 'a:majorFont' : 'a:minorFont') ?? attributes['w:ascii'] ?? null;
    },
    // Word writes the colour that a theme's name and shade come to beside them.
    colour: (attributes) => {
      const named = attributes['w:themeColor'];
      const written = hex(attributes['w:val']);
      return written ?? (named === undefined ? null : hex(colours.get(THEME_NAMES[named] ?? named)));
    },
  };
}

function hex(value: string | null | undefined): string | null {
  return typeof value === 'string' && /^[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : null;
}
