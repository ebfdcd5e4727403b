import type { IParagraphOptions } from 'docx';
import type { HeadingBlock, ReportBlock } from '../../../shared/report/document.ts';
import { ITEM_LEVELS, levelsUnder } from '../../../shared/report/heading-levels.ts';
import { type StyleRole, styleFor } from '../../../shared/report/word-template.ts';
import { headingStyle } from './styles/headings.ts';
import type { Look } from './template/apply.ts';

const LISTED = [1, 2, 3] as const;
/** Word's own headings, which its contents list knows by name in every language. */
const WORDS_OWN = /^heading \d$/i;
/** Below what a contents list has. */
const UNLISTED = LISTED.length + 1;

/** A paragraph that is not numbered, whatever its style says. */
export const NO_NUMBER: IParagraphOptions = { numbering: false, indent: { left: 0, firstLine: 0 } };

/** The levels of headings in a document, without steps left out. */
export interface Outline {
  /**
   * The contents list goes by levels, since a template has styles of its own for headings, which it would not know by name: then what it
   * is not to have stands below the levels that it has, with steps left out.
   */
  readonly byLevel: boolean;
  /** How the heading of a chapter looks. */
  readonly ofChapter: (heading: HeadingBlock) => IParagraphOptions;
  /** The level of an item's heading, or of one inside a text of so many levels; null where a text's is none. */
  readonly ofItem: (heading: ReportBlock & { readonly type: 'item-heading' }) => number;
  readonly inText: (text: ReportBlock, level: 1 | 2) => number | null;
}

export function documentOutline(blocks: readonly ReportBlock[], look: Look | null): Outline {
  const theirs = (role: StyleRole) => (look === null ? null : styleFor(role, look.offers.styles, look.choices));
  const byLevel = LISTED.some(
    (level) => theirs(`Heading${level}Unnumbered`) !== null || !WORDS_OWN.test(theirs(`Heading${level}`) ?? 'heading 1'),
  );
  const levels = levelsUnder(blocks);
  // Without the title, which Word has outside the outline.
  const above = new Map(blocks.map((block, index) => [block, (levels[index] ?? 1) - 1]));
  const levelUnder = (block: ReportBlock) => above.get(block) ?? 0;
  return {
    byLevel,
    ofChapter: ({ level, number }) =>
      number === null && !byLevel
        ? { style: headingStyle(level, true), ...NO_NUMBER }
        : { style: headingStyle(level, number !== null) },
    ofItem: (heading) => Math.max(levelUnder(heading) + ITEM_LEVELS[heading.role], byLevel ? UNLISTED : 1),
    inText: (text, level) => (byLevel ? null : levelUnder(text) + level),
  };
}
