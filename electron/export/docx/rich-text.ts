import { Paragraph, TextRun } from 'docx';
import type { TableBlock } from '../../../shared/report/document.ts';
import type { Inline, List, ListItem, RichBlock, RichText } from '../../../shared/text/rich-text.ts';
import { COLOURS } from './colours.ts';
import { BULLETS, LIST_LEVELS, listIndent, NUMBERS } from './numbering.ts';
import { twips } from './page.ts';
import { listStyle } from './styles/body.ts';
import { tableStyle } from './styles/table.ts';

/** Where a text stands: in the running text, or in a cell of a table. */
export interface TextPlace {
  readonly paragraph: string;
  readonly subheading: string;
  /** Style of a paragraph in a list; in a table the paragraph's own, with the mark set directly. */
  readonly list: (list: List['type'], level: number) => string;
  /** Room before the first paragraph, in points, when it follows something that leaves none. */
  readonly before: number | null;
  /** Room after the last paragraph, in points, when what follows makes none. */
  readonly after: number | null;
}

export type Room = Pick<TextPlace, 'before' | 'after'>;

const NO_ROOM: Room = { before: null, after: null };

/** The running text; `before` when it follows a table, `after` when a table follows it. */
export function bodyPlace({ before, after }: Room): TextPlace {
  return {
    paragraph: 'Normal',
    subheading: 'Subheading',
    list: listStyle,
    before,
    after,
  };
}

function cellPlace(density: TableBlock['density']): TextPlace {
  const paragraph = tableStyle('Text', density);
  return { paragraph, subheading: tableStyle('Subheading', density), list: () => paragraph, ...NO_ROOM };
}

/** Numbers the numbered lists of one document, so that each starts at 1. */
export type NextList = () => number;

export function listCounter(): NextList {
  let lists = 0;
  return () => {
    lists += 1;
    return lists;
  };
}

/** A text as Word paragraphs. Paragraphs without a word are left out: room is made by spacing, never by empty lines. */
export function richParagraphs(text: RichText, place: TextPlace, nextList: NextList): Paragraph[] {
  return partsOf(text, place, nextList).map((parts, index, all) =>
    paragraph(parts, { before: index === 0 ? place.before : null, after: index === all.length - 1 ? place.after : null }),
  );
}

/**
 * A text in a cell under its label. The label is the first line of the text's own first paragraph, where it starts with
 * one: no program leaves a single line of a paragraph at the foot of a page, while LibreOffice parts paragraphs that are to be
 * kept together when they stand in a cell.
 */
export function labelledParagraphs(
  label: string | null,
  text: RichText | null,
  density: TableBlock['density'],
  nextList: NextList,
): Paragraph[] {
  const place = cellPlace(density);
  const parts = text === null ? [] : partsOf(text, place, nextList);
  const startsPlain = parts[0]?.style === place.paragraph && parts[0].list === null;
  const lead =
    label !== null && startsPlain
      ? [new TextRun({ text: label, bold: true, color: COLOURS.quiet }), new TextRun({ break: 1 })]
      : [];
  const above = label !== null && !startsPlain ? [new Paragraph({ style: tableStyle('Label', density), text: label })] : [];
  return [...above, ...parts.map((part, index) => paragraph(part, NO_ROOM, index === 0 ? lead : []))];
}

function partsOf(text: RichText, place: TextPlace, nextList: NextList): ParagraphParts[] {
  return text.content.flatMap((block) => blockParagraphs(block, place, nextList)).filter(hasWords);
}

function blockParagraphs(block: RichBlock, place: TextPlace, nextList: NextList): ParagraphParts[] {
  switch (block.type) {
    case 'paragraph':
      return [{ style: place.paragraph, content: block.content ?? [], list: null }];
    case 'heading':
      return [{ style: place.subheading, content: block.content ?? [], list: null }];
    case 'bulletList':
    case 'orderedList':
      return listParagraphs(block, 0, place, nextList);
  }
}

interface ParagraphParts {
  readonly style: string;
  readonly content: readonly Inline[];
  /** Null outside lists; `marked` is false for the second and later paragraphs of one list item. */
  readonly list: {
    readonly reference: string;
    /** Counted from 0; the numbering has no more than `LIST_LEVELS`, the indent goes on below them. */
    readonly level: number;
    readonly instance: number;
    readonly marked: boolean;
  } | null;
}

function listParagraphs(list: List, level: number, place: TextPlace, nextList: NextList): ParagraphParts[] {
  const isNumbered = list.type === 'orderedList';
  const instance = isNumbered ? nextList() : 0;
  const reference = isNumbered ? NUMBERS : BULLETS;
  return list.content.flatMap((item: ListItem) => {
    let marked = true;
    return item.content.flatMap((child): ParagraphParts[] => {
      if (child.type !== 'paragraph') return listParagraphs(child, level + 1, place, nextList);
      const parts: ParagraphParts = {
        style: place.list(list.type, level),
        content: child.content ?? [],
        list: { reference, level, instance, marked },
      };
      marked = false;
      return [parts];
    });
  });
}

function paragraph({ style, content, list }: ParagraphParts, { before, after }: Room, lead: readonly TextRun[] = []): Paragraph {
  return new Paragraph({
    style,
    children: [...lead, ...content.flatMap(inlineRuns)],
    ...(before === null && after === null ? {} : { spacing: spacingOf(before, after) }),
    ...(list === null ? {} : listProperties(list)),
  });
}

function listProperties({ reference, level, instance, marked }: NonNullable<ParagraphParts['list']>) {
  if (!marked) return { numbering: false as const, indent: { left: listIndent(level).left, firstLine: 0 } };
  return {
    numbering: { reference, level: Math.min(level, LIST_LEVELS - 1), instance },
    ...(level < LIST_LEVELS ? {} : { indent: listIndent(level) }),
  };
}

function spacingOf(before: number | null, after: number | null) {
  return { ...(before === null ? {} : { before: twips(before) }), ...(after === null ? {} : { after: twips(after) }) };
}

function hasWords({ content }: ParagraphParts): boolean {
  return content.some((inline) => inline.type === 'text' && inline.text.trim() !== '');
}

function inlineRuns(inline: Inline): TextRun[] {
  if (inline.type === 'hardBreak') return [new TextRun({ break: 1 })];
  const marks = inline.marks ?? [];
  return [
    new TextRun({
      text: inline.text,
      ...(marks.some((mark) => mark.type === 'bold') ? { bold: true } : {}),
      ...(marks.some((mark) => mark.type === 'italic') ? { italics: true } : {}),
    }),
  ];
}
