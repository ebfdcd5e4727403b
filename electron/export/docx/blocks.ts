import {
  BookmarkEnd,
  BookmarkStart,
  BuilderElement,
  createIndent,
  createSpacing,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  ParagraphProperties,
  Tab,
  type Table,
  TextRun,
} from 'docx';
import { assertNever } from '../../../shared/model/assert-never.ts';
import type { ScaleValue } from '../../../shared/model/scale.ts';
import { tableCaption } from '../../../shared/report/caption.ts';
import type { HeadingBlock, ItemHeadingBlock, ItemLineBlock, LegendBlock, ReportBlock } from '../../../shared/report/document.ts';
import { lineIndent } from '../../../shared/report/item-line.ts';
import { meaningBeyondWord } from '../../../shared/report/legend-words.ts';
import { symbolSize } from '../../../shared/report/look/document-look.ts';
import { BEFORE_CHAPTER } from '../../../shared/report/look/own-styles.ts';
import { t } from '../../../shared/text/messages/index.ts';
import type { CellTools } from './cell.ts';
import { chartBlocks, type DrawnCharts } from './chart.ts';
import type { Bookmark, Bookmarks } from './contents.ts';
import { HEADINGS } from './numbering.ts';
import type { Outline } from './outline.ts';
import { twips } from './page.ts';
import { type Anchored, anchored } from './references.ts';
import { bodyText, type Room, roomAround } from './rich-text.ts';
import { itemHeadingStyle } from './styles/headings.ts';
import { tableBlocks } from './table.ts';
import { titleBlocks } from './title.ts';

export interface BlockTools extends CellTools {
  readonly bookmarks: Bookmarks;
  readonly outline: Outline;
  readonly charts: DrawnCharts;
  /** Numbers the pictures of the document, which no two share. */
  readonly nextPicture: () => number;
}

/** Room under a table, in points: a table has none of its own, so what follows it makes the room. */
const AFTER_TABLE = 10;
/** Room above a table without a caption, in points, made by what stands before it; a heading of the first level has more. */
const BEFORE_TABLE = 8;
/** A symbol and the room after it, in points. */
const SYMBOL_STEP = 16;

/** The body of the document, or of an appended part, whose headings are numbered by themselves: `part` tells them apart. */
export function bodyBlocks(blocks: readonly ReportBlock[], tools: BlockTools, part: number): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const room = {
      before: blocks[index - 1]?.type === 'table' ? AFTER_TABLE : null,
      after: next?.type === 'table' && tableCaption(next) === null ? BEFORE_TABLE : null,
    };
    return tools.remarks.about(block.from, wordBlocks(block, room, tools, part));
  });
}

function wordBlocks(block: ReportBlock, room: Room, tools: BlockTools, part: number): (Paragraph | Table)[] {
  switch (block.type) {
    case 'title':
      return titleBlocks(block);
    case 'heading':
      return [
        tools.remarks.aboutChapter(
          block.id,
          heading(block, room, [tools.bookmarks.get(block), tools.anchors.get(block.anchor ?? '')], tools.outline, part),
        ),
      ];
    case 'part':
      // Its cover and contents list begin a section: index.ts.
      return [];
    case 'item-heading':
      return [itemHeading(block, room, tools)];
    case 'item-line':
      return [itemLine(block, room)];
    case 'label':
      return [
        new Paragraph({
          style: 'Label',
          text: block.text,
          ...roomAround(room),
        }),
      ];
    case 'text':
      return bodyText(
        block.text,
        { ...room, keepNext: block.holdsNext === true, outline: (level) => tools.outline.inText(block, level) },
        tools,
      );
    case 'legend':
      return legend(block, room, tools);
    case 'table':
      return tableBlocks(block, tools);
    case 'chart':
      return chartBlocks(block, tools.charts, tools.nextPicture(), tools.anchors);
    default:
      return assertNever(block);
  }
}

function heading(
  block: HeadingBlock,
  { after }: Room,
  bookmarks: readonly (Bookmark | undefined)[],
  outline: Outline,
  part: number,
): Paragraph {
  const options = {
    ...outline.ofChapter(block),
    pageBreakBefore: block.newPage,
    ...(part === 0 || block.number === null
      ? {}
      : { numbering: { reference: HEADINGS, level: block.level - 1, instance: part } }),
    text: block.text,
  };
  return new HeadingParagraph(
    options,
    bookmarks.filter((bookmark) => bookmark !== undefined),
    { before: roomBefore(block), after: block.level === 1 ? null : after },
  );
}

/** Word keeps the room above a heading that begins a page, so there it has none; null for the style's own. */
function roomBefore({ level, newPage }: HeadingBlock): number | null {
  if (newPage) return 0;
  return level === 1 ? BEFORE_CHAPTER : null;
}

/** Symbols stand before the heading, in room of their own, so that a heading of several lines stays in line. */
function itemHeading(block: ItemHeadingBlock & Anchored, { after }: Room, tools: BlockTools): Paragraph {
  const symbols = block.symbols.flatMap((value): ParagraphChild[] => [
    tools.drawSymbol(value, symbolSize(tools.look)),
    new TextRun('\u00a0'),
  ]);
  const room = twips(SYMBOL_STEP * block.symbols.length);
  return new Paragraph({
    style: itemHeadingStyle(block.role),
    outlineLevel: tools.outline.ofItem(block) - 1,
    ...roomAround({ before: null, after }),
    ...(block.symbols.length > 0 ? { indent: { left: room, hanging: room }, tabStops: [{ type: 'left', position: room }] } : {}),
    children: [
      ...symbols,
      ...(symbols.length > 0 ? [new TextRun({ children: [new Tab()] })] : []),
      ...anchored([new TextRun(block.text)], tools.anchors.get(block.anchor ?? '')),
    ],
  });
}

/** The number stands before what is to be done, whose lines are in line. */
function itemLine({ label, text }: ItemLineBlock, room: Room): Paragraph {
  if (label === null) return new Paragraph({ style: 'Normal', ...roomAround(room), text });
  const indent = twips(lineIndent(label));
  return new Paragraph({
    style: 'Normal',
    ...roomAround(room),
    indent: { left: indent, hanging: indent },
    tabStops: [{ type: 'left', position: indent }],
    children: [new TextRun(label), new TextRun({ children: [new Tab()] }), new TextRun(text)],
  });
}

function legend({ heading: text, values }: LegendBlock, { after }: Room, tools: BlockTools): Paragraph[] {
  return [
    new Paragraph({ style: 'LegendHeading', text }),
    ...values.map(
      (value, index) =>
        new Paragraph({
          style: 'Legend',
          keepNext: index < values.length - 1,
          ...roomAround({ before: null, after: index === values.length - 1 ? after : null }),
          children: [
            tools.drawSymbol(value, symbolSize(tools.look)),
            new TextRun({ children: [new Tab()] }),
            new TextRun(legendText(value)),
          ],
        }),
    ),
  ];
}

function legendText(value: ScaleValue): string {
  const meaning = meaningBeyondWord(value);
  return meaning === null ? value.word : t('report:symbolMeaning', { word: value.word, meaning });
}

/**
 * A heading, which is never hyphenated, and which a link may lead to. The library's own bookmark takes its number from a count that
 * outlives the document.
 */
class HeadingParagraph extends Paragraph {
  /** The room around it and its indent stand after what else its properties are, as the standard has them. */
  constructor({ indent, ...options }: IParagraphOptions, bookmarks: readonly Bookmark[], room: Room) {
    super(options);
    const [properties, ...content] = this.root;
    if (properties instanceof ParagraphProperties) {
      properties.push(new BuilderElement({ name: 'w:suppressAutoHyphens' }));
      const { spacing } = roomAround(room);
      if (spacing !== undefined) properties.push(createSpacing(spacing));
      if (indent !== undefined) properties.push(createIndent(indent));
    }
    if (bookmarks.length === 0) return;
    this.root = [
      properties,
      ...bookmarks.map(({ name, id }) => new BookmarkStart(name, id)),
      ...content,
      ...bookmarks.map(({ id }) => new BookmarkEnd(id)),
    ];
  }
}
