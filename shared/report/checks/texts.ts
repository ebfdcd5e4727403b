import { t } from '../../text/messages/index.ts';
import type { Inline, ListItem, RichBlock, RichText, TextRun } from '../../text/rich-text.ts';
import type { Found } from './finding.ts';

/** A whole paragraph in bold with no more letters than this is meant as a heading. */
const LONGEST_HEADING = 80;
/** Words of a link that say nothing of where it leads. */
const EMPTY_WORDS = new Set(['här', 'klicka här', 'länk', 'länken', 'läs mer', 'mer', 'se här']);

/** What in a text a screen reader cannot make sense of. `inTable`: the text stands in a cell. */
export function textFindings(text: RichText, inTable: boolean): Found[] {
  const headings = headingFindings(text.content);
  const paragraphs = text.content.flatMap((block) => blockFindings(block));
  const tables = inTable && text.content.some(({ type }) => type === 'table');
  return [...headings, ...paragraphs, ...(tables ? [found('table-in-table', t('report:check.tableInTable'))] : [])];
}

function headingFindings(blocks: readonly RichBlock[]): Found[] {
  let above = 0;
  return blocks.flatMap((block) => {
    if (block.type !== 'heading') return [];
    const words = wordsOf(block.content);
    const isSkipped = block.attrs.level > above + 1;
    above = block.attrs.level;
    if (words === '') return [found('heading-empty', t('report:check.subheadingEmpty'))];
    return isSkipped ? [found('heading-skipped', t('report:check.subheadingSkipped', { words }))] : [];
  });
}

function blockFindings(block: RichBlock | ListItem): Found[] {
  switch (block.type) {
    case 'paragraph':
      return [...boldFinding(block.content), ...linkFindings(block.content)];
    case 'heading':
      return linkFindings(block.content);
    case 'bulletList':
    case 'orderedList':
    case 'listItem':
      // A point in bold is a point, no heading.
      return block.content.flatMap((child) => (child.type === 'paragraph' ? linkFindings(child.content) : blockFindings(child)));
    case 'table':
      return block.content.flatMap((row) =>
        row.content.flatMap((cell) => cell.content.flatMap((child) => linkFindings(child.content))),
      );
  }
}

function boldFinding(content: readonly Inline[] | undefined): Found[] {
  const words = wordsOf(content);
  const runs = (content ?? []).filter((inline) => inline.type === 'text');
  const isBold = runs.length > 0 && runs.every((run) => run.text.trim() === '' || has(run, 'bold'));
  if (!isBold || words === '' || words.length > LONGEST_HEADING || /[.:!?…]$/u.test(words)) return [];
  return [found('looks-like-heading', t('report:check.looksLikeHeading', { words }))];
}

function linkFindings(content: readonly Inline[] | undefined): Found[] {
  return (content ?? []).flatMap((inline) => {
    const isUnclear =
      inline.type === 'text' &&
      has(inline, 'link') &&
      EMPTY_WORDS.has(
        inline.text
          .trim()
          .toLocaleLowerCase('sv')
          .replace(/[\s.…]+$/u, ''),
      );
    return isUnclear ? [found('link-words', t('report:check.linkWords', { words: inline.text.trim() }))] : [];
  });
}

function has({ marks = [] }: TextRun, type: NonNullable<TextRun['marks']>[number]['type']): boolean {
  return marks.some((mark) => mark.type === type);
}

function wordsOf(content: readonly Inline[] | undefined): string {
  return (content ?? [])
    .map((inline) => (inline.type === 'text' ? inline.text : ' '))
    .join('')
    .trim();
}

function found(about: Found['about'], sentence: string): Found {
  return { about, sentence };
}
