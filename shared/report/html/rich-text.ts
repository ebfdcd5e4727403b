import { figureColumns } from '../../text/figure-columns.ts';
import { boundWords, inlineText } from '../../text/plain-text.ts';
import type {
  Footnote,
  Inline,
  List,
  ListItem,
  Paragraph,
  Reference,
  RichBlock,
  RichTable,
  RichText,
  TextRun,
} from '../../text/rich-text.ts';
import type { TableBlock } from '../document.ts';
import { staysWithList } from '../lead-in.ts';
import { type ReportTarget, referenceWords } from '../references.ts';
import { richTableBlock } from '../rich-table-block.ts';
import { rowPlaces } from '../table-breaks.ts';
import { type HtmlElement, type HtmlNode, h } from './element.ts';

/** What a text needs to know of where it stands. */
export interface TextPlace {
  /** Level in HTML of the heading that the text stands under, 1 to 6. */
  readonly under: number;
  readonly noteNumber: (note: Footnote) => number;
  /** How a mark leads to its note: `linked` where all notes stand at the end of one page. */
  readonly notes: 'plain' | 'linked';
  /** What a reference leads to. */
  readonly targetOf: (reference: Reference) => ReportTarget | null;
  /** Widths of a table's columns, as parts of 100. */
  readonly widthsOf: (table: TableBlock) => readonly number[];
  /** Whether elements say where what they show is kept (`data-from`), and can be reached with the keyboard. */
  readonly hasOrigins: boolean;
}

const DEEPEST = 6;

/** A heading of HTML one or more levels below another; there are six. */
export function headingTag(under: number, below: number): string {
  return `h${Math.min(DEEPEST, under + below)}`;
}

export function textNodes(text: RichText, place: TextPlace): HtmlElement[] {
  return text.content.map((block, index) => {
    const element = textBlock(block, place);
    return leadsIn(block, text.content[index + 1])
      ? { ...element, attributes: { ...element.attributes, 'data-keep': '' } }
      : element;
  });
}

function leadsIn(block: RichBlock, next: RichBlock | undefined): boolean {
  const isBeforeList = next?.type === 'bulletList' || next?.type === 'orderedList';
  return isBeforeList && block.type === 'paragraph' && staysWithList(inlineText(block.content));
}

function textBlock(block: RichBlock | ListItem, place: TextPlace): HtmlElement {
  switch (block.type) {
    case 'paragraph':
      return h('p', {}, inlines(block.content, place));
    case 'heading':
      return h(
        headingTag(place.under, block.attrs.level),
        { class: `subheading subheading-${block.attrs.level}` },
        inlines(block.content, place),
      );
    case 'bulletList':
      return h('ul', {}, listItems(block, place));
    case 'orderedList':
      return h('ol', {}, listItems(block, place));
    case 'listItem':
      return h(
        'li',
        {},
        block.content.map((child) => textBlock(child, place)),
      );
    case 'table':
      return textTable(block, place);
  }
}

function listItems({ content }: List, place: TextPlace): HtmlElement[] {
  return content.map((item) => textBlock(item, place));
}

/** With its columns as wide as in Word. */
function textTable(table: RichTable, place: TextPlace): HtmlElement {
  const block = richTableBlock(table);
  const places = rowPlaces(block);
  const figures = figureColumns(table);
  const [heading, ...rows] = table.content;
  const row = (tag: 'th' | 'td', cells: readonly { readonly content: readonly Paragraph[] }[], isKept: boolean) =>
    h(
      'tr',
      { 'data-keep': isKept ? '' : null },
      cells.map(({ content }, column) =>
        h(
          tag,
          { ...(tag === 'th' ? { scope: 'col' } : {}), 'data-align': figures[column] === true ? 'end' : 'start' },
          content.map((paragraph) => textBlock(paragraph, place)),
        ),
      ),
    );
  return h('table', { 'data-look': 'figures', 'data-density': block.density }, [
    columnGroup(place.widthsOf(block)),
    h('thead', {}, [row('th', heading.content, false)]),
    h(
      'tbody',
      {},
      rows.map(({ content }, index) => row('td', content, places[index]?.keepNext === true)),
    ),
  ]);
}

export function columnGroup(widths: readonly number[]): HtmlElement {
  return h(
    'colgroup',
    {},
    widths.map((width) => h('col', { style: `width: ${width.toFixed(3)}%` })),
  );
}

/** An empty paragraph keeps its line. */
function inlines(content: readonly Inline[] | undefined, place: TextPlace): HtmlNode[] {
  return content === undefined || content.length === 0 ? [h('br')] : content.map((inline) => inlineNode(inline, place));
}

function inlineNode(inline: Inline, { noteNumber, notes, targetOf }: TextPlace): HtmlNode {
  switch (inline.type) {
    case 'reference': {
      const target = targetOf(inline);
      const words = [referenceWords(target)];
      return target === null
        ? h('span', { class: 'reference' }, words)
        : h('a', { class: 'reference', href: `#${target.anchor}` }, words);
    }
    case 'bound':
      return h('span', { class: 'bound' }, [boundWords(inline)]);
    case 'hardBreak':
      return h('br');
    case 'text':
      return runNode(inline);
    case 'footnote': {
      const number = noteNumber(inline);
      if (notes === 'plain') return h('sup', { class: 'mark', 'data-note': number }, [`${number}`]);
      return h('sup', { class: 'mark' }, [h('a', { href: `#not-${number}`, id: `notmark-${number}` }, [`${number}`])]);
    }
  }
}

const TAGS = { bold: 'strong', italic: 'em', link: 'a' } as const;

export function runNode({ text, marks = [] }: TextRun): HtmlNode {
  return marks.reduce<HtmlNode>(
    (inner, mark) => h(TAGS[mark.type], mark.type === 'link' ? { href: mark.attrs.href } : {}, [inner]),
    text,
  );
}
