import type { IParagraphStyleOptions } from 'docx';
import type { HeadingBlock, ItemHeadingBlock } from '../../../../shared/report/document.ts';
import { COLOURS } from '../colours.ts';
import { HEADINGS } from '../numbering.ts';
import { halfPoints, twips } from '../page.ts';
import { spacing } from './spacing.ts';

type Level = HeadingBlock['level'];

/** `indent`: how far a numbered heading's text stands from the margin; room for "3", "3.10", "3.10.2", "3.10.2.4". All in points. */
const CHAPTERS = {
  1: { size: 20, before: 0, after: 10, indent: 32 },
  2: { size: 14, before: 18, after: 6, indent: 36 },
  3: { size: 12, before: 12, after: 4, indent: 44 },
  4: { size: 11, before: 10, after: 3, indent: 54 },
} as const;

export const CHAPTER_SIZE = CHAPTERS[1].size;

/** The style of a chapter heading: Word's own when it is numbered, one that is based on it when it is not. */
export function headingStyle(level: Level, isNumbered: boolean): string {
  return `Heading${level}${isNumbered ? '' : 'Unnumbered'}`;
}

/** Word's own heading styles, bound to the levels of the numbering. */
export function builtInHeadings() {
  return { heading1: chapter(1), heading2: chapter(2), heading3: chapter(3), heading4: chapter(4) };
}

function chapter(level: Level) {
  const { size, before, after, indent } = CHAPTERS[level];
  return {
    run: { size: halfPoints(size), bold: true, color: COLOURS.accent },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: spacing({ before, after, line: 1.05 }),
      outlineLevel: level - 1,
      numbering: { reference: HEADINGS, level: level - 1 },
      indent: { left: twips(indent), hanging: twips(indent) },
    },
  };
}

/** An unnumbered chapter looks like a numbered one, is in the outline and the contents, and leaves the numbering alone. */
export function unnumberedHeadings(): IParagraphStyleOptions[] {
  return ([1, 2, 3, 4] as const).map((level) => ({
    id: headingStyle(level, false),
    name: `Rubrik ${level} onumrerad`,
    basedOn: headingStyle(level, true),
    next: 'Normal',
    quickFormat: true,
    paragraph: { numbering: false, outlineLevel: level - 1, indent: { left: 0, firstLine: 0 } },
  }));
}

interface ItemStyle {
  readonly id: string;
  readonly name: string;
  /** Points. */
  readonly size: number;
  /** Points. */
  readonly before: number;
  /** Level in the outline, below the chapters' first three, so that the contents list leaves it out. */
  readonly outline: 4 | 5;
  readonly colour: string;
}

const ITEMS: Readonly<Record<ItemHeadingBlock['role'], ItemStyle>> = {
  strategy: { id: 'StrategyHeading', name: 'Strategirubrik', size: 12, before: 16, outline: 4, colour: COLOURS.accent },
  goal: { id: 'GoalHeading', name: 'Målrubrik', size: 12, before: 16, outline: 4, colour: COLOURS.accent },
  group: { id: 'ReceiverHeading', name: 'Mottagarrubrik', size: 12, before: 16, outline: 4, colour: COLOURS.accent },
  assignment: { id: 'AssignmentHeading', name: 'Uppdragsrubrik', size: 11, before: 12, outline: 5, colour: COLOURS.text },
  area: { id: 'AreaHeading', name: 'Områdesrubrik', size: 13, before: 18, outline: 4, colour: COLOURS.accent },
  risk: { id: 'RiskHeading', name: 'Riskrubrik', size: 11, before: 12, outline: 5, colour: COLOURS.text },
};

export function itemHeadingStyle(role: ItemHeadingBlock['role']): string {
  return ITEMS[role].id;
}

export function itemHeadings(): IParagraphStyleOptions[] {
  return Object.values(ITEMS).map(({ id, name, size, before, outline, colour }) => ({
    id,
    name,
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { size: halfPoints(size), bold: true, color: colour },
    paragraph: { keepNext: true, keepLines: true, outlineLevel: outline - 1, spacing: spacing({ before, after: 4, line: 1.05 }) },
  }));
}
