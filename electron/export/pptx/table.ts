import { COLOURS } from '../../../shared/report/colours.ts';
import { cellText } from '../../../shared/report/deck/cell-text.ts';
import type { SlideTable } from '../../../shared/report/deck/deck.ts';
import { CAPTION_HEIGHT, CELL, type Room } from '../../../shared/report/deck/room.ts';
import type { TableCell, TableRowBlock } from '../../../shared/report/document.ts';
import { addCaption } from './caption.ts';
import { inches } from './inches.ts';
import type { PptxCell, PptxCellLook, PptxSlide } from './library.ts';
import { symbolPicture } from './symbol.ts';

const ALIGN = { start: 'left', center: 'center', end: 'right' } as const;
const LINE = { type: 'solid', pt: 0.5, color: COLOURS.thin } as const;
const RULE = { type: 'solid', pt: 1, color: COLOURS.rule } as const;
const NONE = { type: 'none' } as const;

/** PowerPoint's own table, with its statuses as pictures in their cells: rows have known heights, so that each has its place. */
export function addTable(slide: PptxSlide, table: SlideTable, room: Room): void {
  const { caption, letters, widths, headerRows, headerHeights, rows } = table;
  const columns = widths.map((width) => (width / 100) * room.width);
  const top = room.top + (caption === null ? 0 : CAPTION_HEIGHT);
  if (caption !== null) {
    addCaption(slide, caption, room);
  }
  slide.addTable(
    [
      ...headerRows.map((cells, index) =>
        cells.map((cell) => headerCell(cell, letters, index === headerRows.length - 1 || cell.rowSpan > 1)),
      ),
      ...rows.map(({ cells, kind }) => cells.map((cell) => bodyCell(cell, letters, kind))),
    ],
    {
      x: inches(room.left),
      y: inches(top),
      w: inches(room.width),
      colW: columns.map(inches),
      rowH: [...headerHeights, ...rows.map(({ height }) => height)].map(inches),
      fontSize: letters,
      autoPage: false,
    },
  );
  addSymbols(slide, table, columns, { ...room, top });
}

function headerCell(cell: TableCell, letters: number, isLast: boolean): PptxCell {
  return tableCell(cell, letters, {
    bold: true,
    color: COLOURS.accent,
    fill: { color: COLOURS.headTint },
    valign: 'bottom',
    border: [NONE, NONE, isLast ? RULE : LINE, NONE],
  });
}

function bodyCell(cell: TableCell, letters: number, kind: TableRowBlock['kind']): PptxCell {
  const isSum = kind === 'subtotal' || kind === 'total';
  return tableCell(cell, letters, {
    bold: isSum || kind === 'group',
    color: COLOURS.text,
    ...(kind === 'group' ? { fill: { color: COLOURS.groupTint } } : {}),
    valign: 'top',
    border: [isSum ? RULE : NONE, NONE, kind === 'total' ? RULE : LINE, NONE],
  });
}

function tableCell(cell: TableCell, letters: number, look: PptxCellLook): PptxCell {
  const hasSymbol = cell.content.type === 'symbol' && cell.content.value !== null;
  return {
    text: cellText(cell),
    options: {
      ...look,
      lang: 'sv-SE',
      align: hasSymbol ? 'left' : ALIGN[cell.align],
      margin: [CELL.above, CELL.side, CELL.above, CELL.side + (hasSymbol ? 1.5 * letters : 0)],
      ...(cell.columnSpan > 1 ? { colspan: cell.columnSpan } : {}),
      ...(cell.rowSpan > 1 ? { rowspan: cell.rowSpan } : {}),
    },
  };
}

/** Symbols stand first in their cells; heading rows have theirs at the bottom. */
function addSymbols(
  slide: PptxSlide,
  table: SlideTable,
  columns: readonly number[],
  from: Pick<Room, 'left' | 'top' | 'paper'>,
): void {
  const { headerRows, headerHeights, rows, letters } = table;
  let { top } = from;
  const all = [
    ...headerRows.map((cells, index) => ({ cells, height: headerHeights[index] ?? 0, isHeading: true })),
    ...rows.map(({ cells, height }) => ({ cells, height, isHeading: false })),
  ];
  const spanned = headerRows.length > 1 ? (headerRows[0]?.filter(({ rowSpan }) => rowSpan > 1).length ?? 0) : 0;
  all.forEach(({ cells, height, isHeading }, row) => {
    // What stands over both heading rows is not named again in the second.
    let column = isHeading && row > 0 ? spanned : 0;
    for (const { content, columnSpan } of cells) {
      if (content.type === 'symbol' && content.value !== null) {
        const left = columns.slice(0, column).reduce((sum, width) => sum + width, 0);
        slide.addImage({
          data: symbolPicture(content.value, from.paper),
          altText: content.value.word,
          x: inches(from.left + left + CELL.side),
          y: inches(isHeading ? top + height - CELL.above - 1.11 * letters : top + CELL.above + 0.11 * letters),
          w: inches(letters),
          h: inches(letters),
        });
      }
      column += columnSpan;
    }
    top += height;
  });
}
