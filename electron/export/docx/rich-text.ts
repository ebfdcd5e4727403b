import { FootnoteReferenceRun, type IParagraphOptions, Paragraph, type Table, TextRun, type XmlComponent } from 'docx';
import type { TableBlock, TableCell } from '../../../shared/report/document.ts';
import { staysWithList } from '../../../shared/report/lead-in.ts';
import { LIST_ROOM, PARAGRAPH_ROOM, tableStyle } from '../../../shared/report/look/own-styles.ts';
import { boundWords, inlineText } from '../../../shared/text/plain-text.ts';
import type { Inline, List, ListItem, RichBlock, RichTable, RichText, TextRun as Words } from '../../../shared/text/rich-text.ts';
import { ALIGNMENT } from './alignment.ts';
import { COLOURS } from './colours.ts';
import type { LinkTo } from './links.ts';
import { BULLETS, LIST_LEVELS, listIndent, NUMBERS } from './numbering.ts';
import { type Pages, TABLE_SIZES, twips } from './page.ts';
import type { ReferTo } from './references.ts';
import { listStyle, subheadingStyle } from './styles/body.ts';

/** What a text is written with: things that are numbered through the whole document, and tables. */
export interface TextTools {
  readonly nextList: NextList;
  readonly linkTo: LinkTo;
  readonly referTo: ReferTo;
  readonly pages: Pages;
  /** Writes a table in a text; `room` is how wide it may be, in twips. */
  readonly writeTable: (table: RichTable, room: number) => Table;
}

/** Where a text stands: in the running text, or in a cell of a table. */
interface TextPlace extends Room {
  readonly paragraph: string;
  readonly subheading: (level: 1 | 2) => string;
  /** Level in the document's outline of a heading in the text; null for none. */
  readonly outline: (level: 1 | 2) => number | null;
  /** Style of a paragraph in a list; in a table the paragraph's own, with the mark set directly. */
  readonly list: (list: List['type'], level: number) => string;
  /** Width of the text, in twips. */
  readonly width: number;
  readonly align: TableCell['align'];
  /** Held on the same page as what follows. */
  readonly keepNext: boolean;
}

export interface Room {
  /** Room before the first paragraph, in points, when it follows something that leaves none. */
  readonly before: number | null;
  /** Room after the last paragraph, in points, when what follows makes none. */
  readonly after: number | null;
}

/** Room instead of the style's own, where there is any. */
export function roomAround({ before, after }: Room): Pick<IParagraphOptions, 'spacing'> {
  if (before === null && after === null) return {};
  return {
    spacing: { ...(before === null ? {} : { before: twips(before) }), ...(after === null ? {} : { after: twips(after) }) },
  };
}

const NO_ROOM: Room = { before: null, after: null };
/** Room between a text and a table in it, in points. */
const BEFORE_TABLE = 6;
const AFTER_TABLE = 8;

/** What of a place in the running text differs from text to text. */
type BodyPlace = Room & Pick<TextPlace, 'keepNext' | 'outline'>;

/** The running text; `before` when it follows a table, `after` when a table follows it. */
function bodyPlace({ before, after, keepNext, outline }: BodyPlace, pages: Pages): TextPlace {
  return {
    paragraph: 'Normal',
    subheading: subheadingStyle,
    outline,
    list: listStyle,
    width: pages.portrait.text,
    align: 'start',
    keepNext,
    before,
    after,
  };
}

/** A cell of a table, and how its paragraphs look. */
export interface CellPlace extends Pick<TextPlace, 'align' | 'keepNext'> {
  readonly style: string;
  readonly density: TableBlock['density'];
  /** Of the whole cell, in twips. */
  readonly width: number;
}

function cellPlace({ style, density, width, align, keepNext }: CellPlace): TextPlace {
  return {
    paragraph: style,
    subheading: (level) => tableStyle(level === 1 ? 'Subheading' : 'Subheading2', density),
    // A cell is read in its table, not by its headings.
    outline: () => null,
    list: () => style,
    width: width - 2 * twips(TABLE_SIZES[density].padding),
    align,
    keepNext,
    ...NO_ROOM,
  };
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

/** A text in the report's body. Paragraphs without a word are left out: room is made by spacing, never by empty lines. */
export function bodyText(text: RichText, given: BodyPlace, tools: TextTools): (Paragraph | Table)[] {
  const place = bodyPlace(given, tools.pages);
  return written(partsOf(text, place, tools.nextList), place, tools);
}

/**
 * A text in a cell under its label. The label is the first line of the text's own first paragraph, where it starts with
 * one: no program leaves a single line of a paragraph at the foot of a page, while LibreOffice parts paragraphs that are to be
 * kept together when they stand in a cell.
 */
export function labelledText(
  label: string | null,
  text: RichText | null,
  cell: CellPlace,
  tools: TextTools,
): (Paragraph | Table)[] {
  const place = cellPlace(cell);
  const parts = text === null ? [] : partsOf(text, place, tools.nextList);
  if (label === null) return written(parts, place, tools);
  const [first] = parts;
  const startsPlain = first?.type === 'paragraph' && first.style === place.paragraph && first.list === null;
  const words = new TextRun({ text: label, bold: true, color: COLOURS.quiet });
  return startsPlain
    ? written(parts, place, tools, [words, new TextRun({ break: 1 })])
    : [new LabelParagraph({ style: tableStyle('Label', cell.density), text: label }), ...written(parts, place, tools)];
}

/** A label that stands above its text in the same row. */
export class LabelParagraph extends Paragraph {}

type Part = ParagraphPart | RichTable;

interface ParagraphPart {
  readonly type: 'paragraph';
  readonly style: string;
  readonly content: readonly Inline[];
  /** Of a heading: its level in the document's outline. */
  readonly outline?: number | null;
  /** Null outside lists; `marked` is false for the second and later paragraphs of one list item. */
  readonly list: {
    readonly reference: string;
    /** Counted from 0; the numbering has no more than `LIST_LEVELS`, the indent goes on below them. */
    readonly level: number;
    readonly instance: number;
    readonly marked: boolean;
  } | null;
}

function partsOf(text: RichText, place: TextPlace, nextList: NextList): Part[] {
  return text.content.flatMap((block) => blockParts(block, place, nextList)).filter(hasWords);
}

function blockParts(block: RichBlock, place: TextPlace, nextList: NextList): Part[] {
  switch (block.type) {
    case 'paragraph':
      return [{ type: 'paragraph', style: place.paragraph, content: block.content ?? [], list: null }];
    case 'heading':
      return [
        {
          type: 'paragraph',
          style: place.subheading(block.attrs.level),
          outline: place.outline(block.attrs.level),
          content: block.content ?? [],
          list: null,
        },
      ];
    case 'bulletList':
    case 'orderedList':
      return listParts(block, 0, place, nextList);
    case 'table':
      return [block];
  }
}

function listParts(list: List, level: number, place: TextPlace, nextList: NextList): ParagraphPart[] {
  const isNumbered = list.type === 'orderedList';
  const instance = isNumbered ? nextList() : 0;
  const reference = isNumbered ? NUMBERS : BULLETS;
  return list.content.flatMap((item: ListItem) => {
    let marked = true;
    return item.content.flatMap((child): ParagraphPart[] => {
      if (child.type !== 'paragraph') return listParts(child, level + 1, place, nextList);
      const part: ParagraphPart = {
        type: 'paragraph',
        style: place.list(list.type, level),
        content: child.content ?? [],
        list: { reference, level, instance, marked },
      };
      marked = false;
      return [part];
    });
  });
}

function hasWords(part: Part): boolean {
  if (part.type === 'table') return true;
  return part.content.some(
    (inline) =>
      inline.type === 'footnote' ||
      inline.type === 'reference' ||
      inline.type === 'bound' ||
      (inline.type === 'text' && inline.text.trim() !== ''),
  );
}

/** `lead` stands before the words of the first paragraph. A table has no room of its own: what stands beside it makes the room. */
function written(
  parts: readonly Part[],
  place: TextPlace,
  tools: TextTools,
  lead: readonly TextRun[] = [],
): (Paragraph | Table)[] {
  return parts.flatMap((part, index) => {
    const before = parts[index - 1];
    const next = parts[index + 1];
    if (part.type === 'table') {
      const table = tools.writeTable(part, place.width);
      return next?.type === 'paragraph' ? [table] : [table, afterTable()];
    }
    const room: Room = {
      before: before === undefined ? place.before : before.type === 'table' ? AFTER_TABLE : null,
      after: next === undefined ? place.after : next.type === 'table' ? BEFORE_TABLE : roomByList(part, next, place),
    };
    const leadsIn = part.list === null && isListed(next) && staysWithList(inlineText(part.content));
    return [paragraph(part, room, leadsIn ? { ...place, keepNext: true } : place, tools, index === 0 ? lead : [])];
  });
}

/** A list stands close to what leads in to it and apart from what follows; in a table all stand as close. Null for the style's own. */
function roomByList(part: ParagraphPart, next: ParagraphPart, { list, paragraph: style }: TextPlace): number | null {
  if (list('bulletList', 0) === style || isListed(part) === isListed(next)) return null;
  return isListed(part) ? PARAGRAPH_ROOM : LIST_ROOM;
}

function isListed(part: Part | undefined): boolean {
  return part?.type === 'paragraph' && part.list !== null;
}

/** Two tables would become one without something between them, and a cell that ends with a table is one that Word does not open. */
function afterTable(): Paragraph {
  return new Paragraph({ style: 'SectionEnd', spacing: { after: twips(AFTER_TABLE) } });
}

function paragraph(
  { style, content, outline = null, list }: ParagraphPart,
  room: Room,
  { align, keepNext }: TextPlace,
  tools: TextTools,
  lead: readonly TextRun[],
): Paragraph {
  return new FilledParagraph(
    {
      style,
      ...(align === 'start' ? {} : { alignment: ALIGNMENT[align] }),
      ...(keepNext ? { keepNext } : {}),
      ...(outline === null ? {} : { outlineLevel: outline - 1 }),
      ...roomAround(room),
      ...(list === null ? {} : listProperties(list)),
    },
    [...lead, ...content.flatMap((inline) => inlineRuns(inline, tools))],
  );
}

/** The library's own paragraph takes a link only when it gives the link a number by chance. */
class FilledParagraph extends Paragraph {
  constructor(options: IParagraphOptions, children: readonly XmlComponent[]) {
    super(options);
    this.root.push(...children);
  }
}

function listProperties({ reference, level, instance, marked }: NonNullable<ParagraphPart['list']>) {
  if (!marked) return { numbering: false as const, indent: { left: listIndent(level).left, firstLine: 0 } };
  return {
    numbering: { reference, level: Math.min(level, LIST_LEVELS - 1), instance },
    ...(level < LIST_LEVELS ? {} : { indent: listIndent(level) }),
  };
}

function inlineRuns(inline: Inline, { linkTo, referTo }: Pick<TextTools, 'linkTo' | 'referTo'>): XmlComponent[] {
  switch (inline.type) {
    case 'reference':
      return referTo(inline);
    case 'bound':
      return [new TextRun(boundWords(inline))];
    case 'hardBreak':
      return [new TextRun({ break: 1 })];
    case 'text':
      return [wordsRun(inline, linkTo)];
    case 'footnote': {
      const note = new FilledParagraph({ style: 'FootnoteText' }, [
        new TextRun(' '),
        ...inline.content.map((words) => wordsRun(words, linkTo)),
      ]);
      return [new FootnoteReferenceRun({ children: [note] })];
    }
  }
}

function wordsRun({ text, marks = [] }: Words, linkTo: LinkTo): XmlComponent {
  const link = marks.find((mark) => mark.type === 'link');
  const run = new TextRun({
    text,
    ...(link === undefined ? {} : { style: 'Hyperlink' }),
    ...(marks.some((mark) => mark.type === 'bold') ? { bold: true } : {}),
    ...(marks.some((mark) => mark.type === 'italic') ? { italics: true } : {}),
  });
  return link === undefined ? run : linkTo(link.attrs.href, [run]);
}
