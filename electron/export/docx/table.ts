import { BuilderElement, Paragraph, Table, TableLayoutType, TableProperties, TableRow, WidthType, type XmlComponent } from 'docx';
import { tableCaption } from '../../../shared/report/caption.ts';
import { commentBreaks } from '../../../shared/report/comment-breaks.ts';
import type { TableBlock } from '../../../shared/report/document.ts';
import { widthsFor } from '../../../shared/report/look/table-letters.ts';
import { rowPlaces } from '../../../shared/report/table-breaks.ts';
import { TABLE_BORDERS } from './borders.ts';
import { type CellTools, cellWriter } from './cell.ts';
import { TABLE_SIZES, twips } from './page.ts';
import { type Anchored, captionRuns } from './references.ts';

/** A table with its caption above and its notes below. */
export function tableBlocks(block: TableBlock, tools: CellTools): (Paragraph | Table)[] {
  return [
    ...captionOf(block, tools),
    tableOf(block, tools.pages[block.page].text, tools),
    ...block.notes.map(
      (note, index) =>
        new Paragraph({
          style: 'TableNote',
          text: note,
          ...(index < block.notes.length - 1 || block.holdsNext === true ? { keepNext: true } : {}),
        }),
    ),
  ];
}

function captionOf(block: TableBlock & Anchored, { anchors }: CellTools): Paragraph[] {
  const caption = tableCaption(block);
  return caption === null
    ? []
    : [new Paragraph({ style: 'Caption', keepNext: true, children: captionRuns(block, caption, anchors) })];
}

/** The table itself, `room` twips wide. */
export function tableOf(block: TableBlock, room: number, tools: CellTools): Table {
  const columnWidths = columnTwips(widthsFor(block, room / twips(1), tools.letters[block.density]), room);
  const places = rowPlaces(block);
  const writeRow = cellWriter(block, columnWidths, places[0]?.keepNext === true, tools);
  const padding = twips(TABLE_SIZES[block.density].padding);
  return new DescribedTable(block.description, {
    layout: TableLayoutType.FIXED,
    width: { size: room, type: WidthType.DXA },
    columnWidths,
    borders: TABLE_BORDERS,
    margins: { marginUnitType: WidthType.DXA, left: padding, right: padding, top: 0, bottom: 0 },
    tableLook: { firstRow: true, lastRow: false, firstColumn: true, lastColumn: false, noHBand: true, noVBand: true },
    rows: [
      ...block.headerRows.map(
        (_, index) => new TableRow({ tableHeader: true, cantSplit: true, children: writeRow.header(index) }),
      ),
      ...block.rows.flatMap((row, index) => {
        const place = places[index] ?? { keepNext: false, joinsNext: false };
        const breaks = commentBreaks(row, block);
        if (breaks === 'paragraphs') {
          return writeRow.inParagraphs(row, place).map((children) => new TableRow({ cantSplit: true, children }));
        }
        const children = writeRow.body(row, index, place);
        return [new TableRow({ ...(breaks === 'lines' ? {} : { cantSplit: true }), children })];
      }),
    ],
  });
}

/** Whole twips whose sum is exactly the width of the text. */
function columnTwips(widths: readonly number[], room: number): number[] {
  let used = 0;
  let wanted = 0;
  return widths.map((width) => {
    wanted += (width / 100) * room;
    const own = Math.round(wanted) - used;
    used += own;
    return own;
  });
}

/** A table that says what it holds, for screen readers: the library has no option for it. */
class DescribedTable extends Table {
  constructor(description: string, options: ConstructorParameters<typeof Table>[0]) {
    super(options);
    const properties: unknown = this.root.find((child: unknown) => child instanceof TableProperties);
    if (properties instanceof TableProperties) properties.addChildElement(tableDescription(description));
  }
}

/** `w:tblDescription` stands last among a table's properties (ISO 29500, CT_TblPr). */
function tableDescription(description: string): XmlComponent {
  return new BuilderElement<{ readonly val: string }>({
    name: 'w:tblDescription',
    attributes: { val: { key: 'w:val', value: description } },
  });
}
