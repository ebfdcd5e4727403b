import type { IStylesOptions } from 'docx';
import { OWN_DEFAULTS } from '../../../../shared/report/look/own-styles.ts';
import { COLOURS } from '../colours.ts';
import type { Pages } from '../page.ts';
import { bodyStyles } from './body.ts';
import { frameStyles } from './frame.ts';
import { builtInHeadings, itemHeadings, unnumberedHeadings } from './headings.ts';
import { ownStyle, paragraphOf, runOf } from './own.ts';
import { tableStyles } from './table.ts';

/** At least two lines of a paragraph stand together on a page. The library writes it, but its type for styles leaves it out. */
const NO_LONE_LINES = { widowControl: true } as const;

/** Pairs of letters stand closer where the typeface says so, as in the preview; Word does it for letters of this size and larger, in half points. */
const KERNED_FROM = 2;

/** Every style of the document. Names of built-in styles are Word's own, which it shows in the person's language. */
export function documentStyles(pages: Pages): IStylesOptions {
  return {
    default: {
      document: {
        run: { ...runOf(OWN_DEFAULTS), kern: KERNED_FROM, language: { value: 'sv-SE' } },
        paragraph: { ...NO_LONE_LINES, ...paragraphOf(OWN_DEFAULTS) },
      },
      ...builtInHeadings(),
      title: builtIn('Title'),
      caption: builtIn('Caption'),
      hyperlink: { run: { color: COLOURS.accent, underline: { type: 'single' } } },
      footnoteText: builtIn('FootnoteText'),
    },
    paragraphStyles: [...bodyStyles(), ...unnumberedHeadings(), ...itemHeadings(), ...tableStyles(), ...frameStyles(pages)],
  };
}

function builtIn(id: string) {
  const { run = {}, paragraph = {} } = ownStyle(id);
  return { run, paragraph };
}
