import type { IParagraphStyleOptions } from 'docx';
import type { HeadingBlock, ItemHeadingBlock } from '../../../../shared/report/document.ts';
import { HEADINGS } from '../numbering.ts';
import { ownStyle } from './own.ts';

type Level = HeadingBlock['level'];

/** The style of a chapter heading: Word's own when it is numbered, one that is based on it when it is not. */
export function headingStyle(level: Level, isNumbered: boolean): string {
  return `Heading${level}${isNumbered ? '' : 'Unnumbered'}`;
}

/** Word's own heading styles, bound to the levels of the numbering. */
export function builtInHeadings() {
  return { heading1: chapter(1), heading2: chapter(2), heading3: chapter(3), heading4: chapter(4) };
}

function chapter(level: Level) {
  const { run = {}, paragraph = {} } = ownStyle(headingStyle(level, true), {
    paragraph: { keepLines: true, outlineLevel: level - 1, numbering: { reference: HEADINGS, level: level - 1 } },
  });
  return { run, paragraph };
}

/** An unnumbered chapter looks like a numbered one, is in the outline and the contents, and leaves the numbering alone. */
export function unnumberedHeadings(): IParagraphStyleOptions[] {
  return ([1, 2, 3, 4] as const).map((level) =>
    ownStyle(headingStyle(level, false), {
      next: 'Normal',
      quickFormat: true,
      paragraph: { numbering: false, outlineLevel: level - 1 },
    }),
  );
}

/** The style of an item's heading, and its level in the outline: below the chapters' first three, so that the contents list leaves it out. */
const ITEMS: Readonly<Record<ItemHeadingBlock['role'], { readonly id: string; readonly outline: 4 | 5 }>> = {
  strategy: { id: 'StrategyHeading', outline: 4 },
  goal: { id: 'GoalHeading', outline: 4 },
  group: { id: 'ReceiverHeading', outline: 4 },
  assignment: { id: 'AssignmentHeading', outline: 5 },
  area: { id: 'AreaHeading', outline: 4 },
  risk: { id: 'RiskHeading', outline: 5 },
};

export function itemHeadingStyle(role: ItemHeadingBlock['role']): string {
  return ITEMS[role].id;
}

export function itemHeadings(): IParagraphStyleOptions[] {
  return Object.values(ITEMS).map(({ id, outline }) =>
    ownStyle(id, { next: 'Normal', quickFormat: true, paragraph: { keepLines: true, outlineLevel: outline - 1 } }),
  );
}
