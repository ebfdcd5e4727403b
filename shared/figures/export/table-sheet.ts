import type { TableBlock, TableCell } from '../../report/document.ts';
import { figureTable } from '../../report/layout/figure-table.ts';
import { type ComputedTable, computeTable } from '../compute/compute.ts';
import { Exact } from '../compute/exact.ts';
import { rulesOf } from '../compute/rules.ts';
import { DECIMAL_PATTERN } from '../decimal-pattern.ts';
import type { FilledCells, NumberStyle, TableColumn, TableDefinition, TableRow } from '../definition.ts';
import type { Area } from '../import/sheet.ts';
import { cellFormula, type FormulaTerm } from './cell-formula.ts';
import { numberFormat } from './number-format.ts';
import {
  type CellContent,
  type CellLook,
  linesIn,
  type SheetModel,
  type SheetModelCell,
  type SheetModelRow,
} from './sheet-model.ts';

/** A table of a year with what is entered in it on an occasion. */
export interface ExportedTable {
  readonly definition: TableDefinition;
  readonly entered: FilledCells;
}

const PLAIN: CellLook = { bold: false, align: 'start', line: 'none', wrap: false };
/** Title, caption and unit, and a blank row stand above the headings. */
const ABOVE = 3;
/** As many digits as a spreadsheet keeps. */
const DIGITS = 15;

/**
 * A table as a sheet of a workbook: what is entered as exact numbers, what is computed as formulas, in the printed style. `name` is
 * the sheet's.
 */
export function tableSheet(
  { definition, entered }: ExportedTable,
  numberStyles: readonly NumberStyle[],
  name: string,
): SheetModel {
  const computed = computeTable(definition, entered);
  const styles = new Map(numberStyles.map((style) => [style.id, style]));
  const printed = figureTable({ cells: new Map([[definition.id, computed.cells]]), numberStyles: styles }, definition);
  const top = ABOVE + printed.headerRows.length;
  const widths = widthsOf(definition, printed);
  const headings = headingRows(printed, widths);
  const placeOf = placesOf(definition, computed, top);
  const body = definition.rows.map(
    (row): SheetModelRow => ({
      cells: [
        { type: 'text', text: printedLabel(printed, definition, row), look: { ...lookOf(row), wrap: true } },
        ...definition.columns.map((column): SheetModelCell => {
          const look: CellLook = {
            ...lookOf(row),
            align: column.type === 'number' ? 'end' : 'start',
            wrap: column.type !== 'number',
          };
          const style = styles.get(column.numberStyle ?? definition.numberStyle);
          return { ...contentOf({ row, column, computed, style, placeOf }), look };
        }),
      ],
      lines: null,
    }),
  );
  const notes = printed.notes.map((text): SheetModelRow => ({ cells: [{ type: 'text', text, look: PLAIN }], lines: null }));
  const about = [printed.caption === definition.title ? null : printed.caption, printed.unit].filter(Boolean).join(', ');
  return {
    name,
    widths,
    rows: [
      { cells: [{ type: 'text', text: definition.title, look: { ...PLAIN, bold: true } }], lines: null },
      { cells: about === '' ? [] : [{ type: 'text', text: about, look: PLAIN }], lines: null },
      { cells: [], lines: null },
      ...headings.rows,
      ...body,
      ...(notes.length === 0 ? [] : [{ cells: [], lines: null }, ...notes]),
    ],
    merged: headings.merged,
    still: { rows: top, columns: 1 },
  };
}

interface CellContext {
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly computed: ComputedTable;
  readonly style: NumberStyle | undefined;
  readonly placeOf: (row: string, column: string) => FormulaTerm | undefined;
}

function contentOf({ row, column, computed, style, placeOf }: CellContext): CellContent {
  const { value, decimals } = computed.figureAt(row.id, column.id);
  const figure = typeof value === 'string' ? null : value;
  const format = style === undefined ? 'General' : numberFormat(figure, decimals, row, column, style);
  if (computed.isComputed(row.id, column.id)) {
    const [rule] = rulesOf(row, column);
    const isInRing = computed.cycles.some((ring) => ring.some((cell) => cell.row === row.id && cell.column === column.id));
    const termAt = (id: string) => (rule?.along === 'row' ? placeOf(row.id, id) : placeOf(id, column.id));
    const formula = rule === undefined || isInRing ? null : cellFormula(rule, termAt);
    const digits = figure === null ? null : figure.toSignificantDigits(DIGITS).toFixed();
    if (formula !== null) return { type: 'formula', formula, digits, format };
    return digits === null ? { type: 'blank' } : { type: 'number', digits, format };
  }
  const text = computed.cells[row.id]?.[column.id];
  if (text === undefined) return { type: 'blank' };
  if (column.type === 'number' && DECIMAL_PATTERN.test(text))
    return { type: 'number', digits: new Exact(text).toFixed(), format };
  return column.type === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(text) ? { type: 'date', date: text } : { type: 'text', text };
}

/** Where a cell stands in the sheet, for formulas. */
function placesOf({ rows, columns }: TableDefinition, computed: ComputedTable, top: number) {
  const rowAt = new Map(rows.map(({ id }, at) => [id, top + at]));
  const columnAt = new Map(columns.map(({ id }, at) => [id, 1 + at]));
  return (rowId: string, columnId: string): FormulaTerm | undefined => {
    const [row, column] = [rowAt.get(rowId), columnAt.get(columnId)];
    if (row === undefined || column === undefined) return undefined;
    const { value, decimals } = computed.figureAt(rowId, columnId);
    return { row, column, decimals, isText: value === 'text' };
  };
}

/** The label with its footnote mark, as it is printed. */
function printedLabel({ rows }: TableBlock, definition: TableDefinition, row: TableRow): string {
  return wordsOf(rows[definition.rows.indexOf(row)]?.cells[0]);
}

function wordsOf(cell: TableCell | undefined): string {
  return cell?.content.type === 'plain' ? cell.content.text : '';
}

function lookOf({ kind }: TableRow): CellLook {
  const bold = kind === 'group' || kind === 'subtotal' || kind === 'total';
  return { ...PLAIN, bold, line: kind === 'total' ? 'above' : 'none' };
}

/** The headings on their levels; one that covers several cells is merged. */
function headingRows({ headerRows }: TableBlock, widths: readonly number[]): { rows: SheetModelRow[]; merged: Area[] } {
  const count = headerRows.length;
  const grid = headerRows.map((): SheetModelCell[] => widths.map(() => ({ type: 'blank', look: { ...PLAIN, line: 'below' } })));
  const merged: Area[] = [];
  const taken = new Set<string>();
  const lines = headerRows.map(() => 1);
  headerRows.forEach((cells, level) => {
    let at = 0;
    for (const cell of cells) {
      while (taken.has(`${level} ${at}`)) at += 1;
      const { columnSpan, rowSpan, align } = cell;
      const area = { top: level, bottom: Math.min(level + rowSpan, count) - 1, left: at, right: at + columnSpan - 1 };
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) taken.add(`${row} ${column}`);
      }
      const text = wordsOf(cell);
      const look: CellLook = { bold: true, align, line: 'below', wrap: true };
      const own = grid[level];
      if (own !== undefined) own[at] = text === '' ? { type: 'blank', look } : { type: 'text', text, look };
      if (columnSpan * (area.bottom - area.top + 1) > 1) {
        merged.push({ ...area, top: ABOVE + area.top, bottom: ABOVE + area.bottom });
      }
      const room = widths.slice(area.left, area.right + 1).reduce((sum, width) => sum + width, 0);
      const needed = linesIn(text, room);
      lines[area.bottom] = Math.max(lines[area.bottom] ?? 1, needed - (area.bottom - area.top));
      at = area.right + 1;
    }
  });
  return { rows: grid.map((cells, level) => ({ cells, lines: lines[level] ?? 1 })), merged };
}

const NARROWEST = 10;
const WIDEST_LABEL = 48;
const WIDEST_TEXT = 60;

/** Labels and texts have room for what they say, up to a point; figures for all their digits, and headings for their longest word. */
function widthsOf({ columns, corner }: TableDefinition, { rows }: TableBlock): number[] {
  const longest = (texts: readonly string[]) => texts.reduce((most, text) => Math.max(most, text.length), 0);
  const whole = rows.filter(({ cells }) => cells.length > 1);
  const label = longest([...corner, ...rows.map(({ cells }) => wordsOf(cells[0]))]);
  return [
    Math.min(WIDEST_LABEL, Math.max(18, label + 2)),
    ...columns.map(({ type, heading }, at) => {
      const texts = longest(whole.map(({ cells }) => wordsOf(cells[at + 1])));
      const least = Math.max(NARROWEST, longest(heading.split(/[\s\u00ad]/u)) + 3);
      return Math.max(least, Math.min(type === 'number' ? texts + 2 : WIDEST_TEXT, texts + 2));
    }),
  ];
}
