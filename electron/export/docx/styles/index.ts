import type { IStylesOptions } from 'docx';
import { COLOURS } from '../colours.ts';
import { BODY_POINTS, halfPoints, type Pages } from '../page.ts';
import { bodyStyles } from './body.ts';
import { frameStyles } from './frame.ts';
import { builtInHeadings, itemHeadings, unnumberedHeadings } from './headings.ts';
import { spacing } from './spacing.ts';
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
        run: {
          font: 'Calibri',
          size: halfPoints(BODY_POINTS),
          kern: KERNED_FROM,
          color: COLOURS.text,
          language: { value: 'sv-SE' },
        },
        paragraph: { ...NO_LONE_LINES, spacing: spacing({}) },
      },
      ...builtInHeadings(),
      title: {
        run: { size: halfPoints(34), bold: true, color: COLOURS.accent },
        paragraph: { spacing: spacing({ before: 12, after: 10, line: 1 }) },
      },
      caption: {
        run: { size: halfPoints(10), bold: true, italics: false, color: COLOURS.text },
        paragraph: { keepNext: true, spacing: spacing({ before: 12, after: 4, line: 1 }) },
      },
      hyperlink: { run: { color: COLOURS.accent, underline: { type: 'single' } } },
      footnoteText: { run: { size: halfPoints(9) }, paragraph: { spacing: spacing({ after: 2, line: 1 }) } },
    },
    paragraphStyles: [...bodyStyles(), ...unnumberedHeadings(), ...itemHeadings(), ...tableStyles(), ...frameStyles(pages)],
  };
}
