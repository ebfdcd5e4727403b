import { BorderStyle, type IParagraphStyleOptions } from 'docx';
import { HEADER_POINTS } from '../../../../shared/report/layout/running-header.ts';
import { COLOURS } from '../colours.ts';
import { halfPoints, type Pages, twips } from '../page.ts';
import { CHAPTER_SIZE } from './headings.ts';
import { spacing } from './spacing.ts';

/** What stands around the report itself: cover, contents list, running header. */
export function frameStyles(pages: Pages): IParagraphStyleOptions[] {
  return [...coverStyles(), runningHeaderStyle(), ...contentsStyles(pages), sectionEndStyle()];
}

/** An empty line that takes next to no room. */
function sectionEndStyle(): IParagraphStyleOptions {
  return {
    id: 'SectionEnd',
    name: 'Avsnittsslut',
    basedOn: 'Normal',
    run: { size: halfPoints(1) },
    paragraph: { spacing: spacing({ line: 1 }) },
  };
}

function coverStyles(): IParagraphStyleOptions[] {
  return [
    {
      id: 'CoverRegion',
      name: 'Omslag region',
      basedOn: 'Normal',
      run: { size: halfPoints(12), color: COLOURS.quiet },
      paragraph: { spacing: spacing({}) },
    },
    {
      id: 'CoverOrganisation',
      name: 'Omslag organisation',
      basedOn: 'Normal',
      run: { size: halfPoints(16), bold: true, color: COLOURS.accent },
      paragraph: {
        spacing: spacing({}),
        border: { bottom: { style: BorderStyle.SINGLE, size: 24, color: COLOURS.accent, space: 10 } },
      },
    },
    {
      id: 'CoverDetail',
      name: 'Omslag uppgifter',
      basedOn: 'Normal',
      run: { size: halfPoints(13), color: COLOURS.quiet },
      paragraph: { spacing: spacing({ after: 3 }) },
    },
  ];
}

function runningHeaderStyle(): IParagraphStyleOptions {
  return {
    id: 'Header',
    name: 'header',
    basedOn: 'Normal',
    run: { size: halfPoints(HEADER_POINTS), color: COLOURS.quiet },
    paragraph: {
      spacing: spacing({ line: 1 }),
      border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: COLOURS.thin, space: 4 } },
    },
  };
}

/** Where the text of a contents entry starts, and the room for its number before that, in points. */
const CONTENTS = { 1: { text: 24, number: 24 }, 2: { text: 54, number: 30 }, 3: { text: 70, number: 16 } } as const;

/**
 * Entries of the contents list. No dots lead to the page numbers, which in a template's look are not there until the list is updated; no
 * room is kept free to the right of the words, since LibreOffice shows nothing of a tab stop in it.
 */
function contentsStyles(pages: Pages): IParagraphStyleOptions[] {
  const entry = (level: 1 | 2 | 3): IParagraphStyleOptions => ({
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    run: { bold: level === 1 },
    paragraph: {
      indent: { left: twips(CONTENTS[level].text), hanging: twips(CONTENTS[level].number) },
      leftTabStop: twips(CONTENTS[level].text),
      rightTabStop: pages.portrait.text,
      spacing: spacing({ before: level === 1 ? 5 : 0, after: 1, line: 1 }),
      keepNext: level === 1,
    },
  });
  return [
    {
      id: 'TOCHeading',
      name: 'TOC Heading',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: halfPoints(CHAPTER_SIZE), bold: true, color: COLOURS.accent },
      paragraph: { keepNext: true, spacing: spacing({ after: 8, line: 1.05 }) },
    },
    entry(1),
    entry(2),
    entry(3),
  ];
}
