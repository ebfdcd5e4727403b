import { contrastWithWhite } from '../../../../shared/report/contrast.ts';
import type { Theme } from '../../../../shared/report/palette.ts';
import { allOf, childOf } from '../../xml-tree.ts';
import type { SlidePackage } from './open.ts';
import { coloursOf } from './theme-values.ts';

/** What is drawn on black is drawn for a dark background; the middle of the scale is nearer to it. */
const DARK = 4.5;

/** What the slides of a template stand on, by the colour that its master has for the background. */
export function paperOf({ master, theme }: SlidePackage): Theme {
  const background = childOf(master.xml, 'p:cSld', 'p:bg');
  const said = background === undefined ? undefined : (allOf(background, 'a:schemeClr')[0] ?? allOf(background, 'a:srgbClr')[0]);
  const named = said?.attributes.val ?? 'bg1';
  const hex =
    said?.name === 'a:srgbClr' ? named : coloursOf(theme).get(childOf(master.xml, 'p:clrMap')?.attributes[named] ?? named);
  return hex !== undefined && contrastWithWhite(hex) >= DARK ? 'dark' : 'light';
}

/** The names of a theme's colours for text and for what it stands on. */
export type ThemeText = 'tx1' | 'bg1';

/** The theme's text, unless it cannot be told from a background that the master has a colour of its own for. */
export function textOn(paper: Theme, { master, theme }: SlidePackage): ThemeText {
  const map = childOf(master.xml, 'p:clrMap')?.attributes ?? {};
  const isDark = (name: ThemeText) => contrastWithWhite(coloursOf(theme).get(map[name] ?? name) ?? '000000') >= DARK;
  return isDark('tx1') === (paper === 'dark') && isDark('bg1') !== isDark('tx1') ? 'bg1' : 'tx1';
}
