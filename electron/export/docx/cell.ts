import {
  Paragraph,
  type ParagraphChild,
  ShadingType,
  SoftHyphen,
  type Table,
  TextRun,
  VerticalMergeType,
  WidthType,
  TableCell as WordCell,
} from 'docx';
import type { CellContent, TableBlock, TableCell, TableRowBlock } from '../../../shared/report/document.ts';
import { type DocumentLook, styleOf } from '../../../shared/report/look/document-look.ts';
import { tableStyle } from '../../../shared/report/look/own-styles.ts';
import type { TableLetters } from '../../../shared/report/look/table-letters.ts';
import { type PlacedCell, placedCells } from '../../../shared/report/placed-cells.ts';
import type { RowPlace } from '../../../shared/report/table-breaks.ts';
import { ALIGNMENT } from './alignment.ts';
import { COLOURS } from './colours.ts';
import { groupStarts } from './header-grid.ts';
import type { Anchors } from './references.ts';
import type { Remarks } from './remarks.ts';
import { type CellPlace, LabelParagraph, labelledText, type TextTools } from './rich-text.ts';
import { bodyLook, goingOn, headerLook, type Look, parted } from './row-look.ts';
import type { DrawSymbol } from './symbols.ts';

export interface CellTools extends TextTools {
  readonly drawSymbol: DrawSymbol;
  readonly anchors: Anchors;
  readonly remarks: Remarks;
  readonly look: DocumentLook;
  readonly letters: TableLetters;
}

type Merge = (typeof VerticalMergeType)[keyof typeof VerticalMergeType] | null;

const MERGE: Readonly<Record<PlacedCell['part'], Merge>> = {
  whole: null,
  first: VerticalMergeType.RESTART,
  continued: VerticalMergeType.CONTINUE,
};

/** Writes the rows of one table; `columns` are the widths of its columns in twips, `holdsFirst` that the first row is held to the next. */
export function cellWriter(block: TableBlock, columns: readonly number[], holdsFirst: boolean, tools: CellTools) {
  const heading = placedCells(block.headerRows, columns.length);
  const body = placedCells(
    block.rows.map(({ cells }) => cells),
    columns.length,
  );
  const starts = groupStarts(block.headerRows);
  const widthOf = (first: number, span: number): number =>
    columns.slice(first, first + span).reduce((total, width) => total + width, 0);
  return {
    header(index: number): WordCell[] {
      const isLast = index === block.headerRows.length - 1;
      return (heading[index] ?? []).map(({ cell, column, part }) => {
        const look = parted(headerLook(block, isLast || cell.rowSpan > 1, holdsFirst), starts.has(column));
        const width = widthOf(column, cell.columnSpan);
        const content = part === 'continued' ? [emptyParagraph(look)] : cellBlocks(cell, look, block, width, tools);
        return wordCell(content, cell.columnSpan, width, look, MERGE[part]);
      });
    },
    body(row: TableRowBlock, index: number, place: RowPlace): WordCell[] {
      return (body[index] ?? []).map(({ cell, column, part }) => {
        const look = parted(bodyLook(block, row, place, column), starts.has(column));
        const width = widthOf(column, cell.columnSpan);
        const content = part === 'continued' ? [emptyParagraph(look)] : cellBlocks(cell, look, block, width, tools);
        const said = tools.remarks.about(cell.from ?? row.from, content);
        return wordCell(said, cell.columnSpan, width, look, MERGE[part]);
      });
    },
    /** A comment with each of its paragraphs in a row of its own: programs divide one row in different places. */
    inParagraphs(row: TableRowBlock, place: RowPlace): WordCell[][] {
      return row.cells.flatMap((cell) => {
        const look = bodyLook(block, row, place, 0);
        const width = widthOf(0, cell.columnSpan);
        const written = tools.remarks.about(cell.from ?? row.from, cellBlocks(cell, look, block, width, tools));
        const pieces = endedByParagraphs(written);
        return pieces.map((piece, index) => [
          wordCell(piece, cell.columnSpan, width, index < pieces.length - 1 ? goingOn(look) : look, null),
        ]);
      });
    },
  };
}

/** A table, or the label of a list, with the paragraph below it; every other paragraph by itself. */
function endedByParagraphs(blocks: readonly (Paragraph | Table)[]): (Paragraph | Table)[][] {
  const pieces: (Paragraph | Table)[][] = [];
  let open: (Paragraph | Table)[] = [];
  for (const block of blocks) {
    open.push(block);
    if (!(block instanceof Paragraph) || block instanceof LabelParagraph) continue;
    pieces.push(open);
    open = [];
  }
  return open.length === 0 ? pieces : [...pieces, open];
}

/** Held as its row is: the first cell of a row says it for all of them in LibreOffice. */
function emptyParagraph({ style, keepNext }: Look): Paragraph {
  return new Paragraph({ style, ...(keepNext ? { keepNext } : {}) });
}

function wordCell(children: (Paragraph | Table)[], columnSpan: number, width: number, look: Look, merge: Merge): WordCell {
  return new WordCell({
    children,
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(merge === null ? {} : { verticalMerge: merge }),
    ...(look.roomBelow > 0 ? { margins: { marginUnitType: WidthType.DXA, bottom: look.roomBelow } } : {}),
    width: { size: width, type: WidthType.DXA },
    borders: look.borders,
    verticalAlign: look.vertical,
    ...(look.tint === null ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill: look.tint } }),
  });
}

function cellBlocks(
  { content, align }: TableCell,
  look: Look,
  { density }: TableBlock,
  width: number,
  tools: CellTools,
): (Paragraph | Table)[] {
  if (content.type === 'rich') {
    return richCell(content, { style: look.style, keepNext: look.keepNext, density, width, align }, tools);
  }
  return [
    new Paragraph({
      style: look.style,
      alignment: ALIGNMENT[align],
      ...(look.keepNext ? { keepNext: true } : {}),
      children: content.type === 'plain' ? textRuns(content.text, look.bold) : symbolRuns(content, density, tools),
    }),
  ];
}

function textRuns(text: string, bold: boolean): TextRun[] {
  const lines = text === '' ? [] : text.split('\n');
  return lines.map(
    (line, index) => new TextRun({ children: partedWords(line), ...(bold ? { bold } : {}), ...(index > 0 ? { break: 1 } : {}) }),
  );
}

/** Word shows the sign of a word that may be parted as a hyphen that is always there; its own is an element. */
function partedWords(line: string): (string | SoftHyphen)[] {
  return line.split('\u00ad').flatMap((part, index) => (index === 0 ? [part] : [new SoftHyphen(), part]));
}

function symbolRuns(
  { value, withWord }: Extract<CellContent, { type: 'symbol' }>,
  density: TableBlock['density'],
  { look, drawSymbol }: Pick<CellTools, 'look' | 'drawSymbol'>,
): ParagraphChild[] {
  if (value === null) return [];
  const symbol = drawSymbol(value, styleOf(look, tableStyle('Text', density)).size - 0.5);
  return withWord ? [symbol, new TextRun(`\u00a0${value.word}`)] : [symbol];
}

function richCell(
  { label, text, lines }: Extract<CellContent, { type: 'rich' }>,
  place: CellPlace,
  tools: CellTools,
): (Paragraph | Table)[] {
  const comment = labelledText(label, text, place, tools);
  const answers = lines.map(
    ({ question, answer }) =>
      new Paragraph({
        style: place.style,
        children: [new TextRun({ text: `${question} `, bold: true, color: COLOURS.quiet }), new TextRun(answer)],
      }),
  );
  const all = [...comment, ...answers];
  // A cell without a paragraph is a file that Word does not open.
  return all.length > 0 ? all : [new Paragraph({ style: place.style })];
}
