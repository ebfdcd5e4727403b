import {
  type CellLook,
  linesIn,
  type SheetModel,
  type SheetModelCell,
  type SheetModelRow,
} from '../figures/export/sheet-model.ts';
import { sheetNames } from '../figures/export/sheet-names.ts';
import { t } from '../text/messages/index.ts';
import { cellWords } from './cell-words.ts';
import type { ItemHeadingBlock, ReportBlock, ReportDocument, TableBlock, TableCell } from './document.ts';
import { lineWords } from './item-line.ts';
import { headingWords } from './versions/pieces.ts';

/** A table of the report with the chapter and the item that it stands under. */
interface Placed {
  readonly table: TableBlock;
  readonly under: string;
}

const PLAIN: CellLook = { bold: false, align: 'start', line: 'none', wrap: true };
/** Its name, where it stands, and a blank row stand above a table. */
const ABOVE = 3;
/** Width of a sheet's columns together, in characters. */
const WIDE = 130;
const NARROWEST = 8;
/** A row can be no higher. */
const MOST_LINES = 30;
/** A printed figure: groups of thousands, decimals after a mark of either kind, a minus of either kind, a per cent sign. */
const FIGURE = /^([-\u2212\u2013]?)(\d{1,3}(?:[ \u00a0\u202f]\d{3})*|\d+)(?:[,.](\d+))?([ \u00a0]?%)?$/u;
/** Widths of the columns of the list of sheets, and of that of goals and assignments, in characters. */
const CONTENTS = [45, 85];
const LISTED = [45, 85, 25];

/**
 * A report as sheets of a workbook: first a list of its sheets, then its goals, strategies and assignments with their statuses where it
 * has any, and each table on a sheet of its own, figures as figures.
 */
export function reportSheets({ title, blocks }: ReportDocument): SheetModel[] {
  const tables = placedTables(blocks);
  const items = listedItems(blocks);
  const about = [
    ...(items.length === 0 ? [] : [t('report:itemsSheet')]),
    ...tables.map(({ table, under }) =>
      table.caption === null || table.caption === under ? under : `${under}: ${table.caption}`,
    ),
  ];
  const titles = [
    ...(items.length === 0 ? [] : [t('report:itemsSheet')]),
    ...tables.map(({ table, under }) => table.caption ?? under),
  ];
  const [first = '', ...names] = sheetNames([t('report:contents'), ...titles]);
  const list: SheetModel = {
    name: first,
    widths: CONTENTS,
    rows: [
      row([text(title, { bold: true })]),
      row([]),
      headings('sheet', 'tableOf'),
      ...about.map((words, at) => listed([names[at] ?? '', words], CONTENTS)),
    ],
    merged: [],
    still: { rows: 3, columns: 1 },
  };
  const lists = items.length === 0 ? [] : [itemsSheet(items, names[0] ?? '')];
  return [list, ...lists, ...tables.map((placed, at) => sheetOf(placed, names[at + lists.length] ?? ''))];
}

function headings(...keys: readonly ('sheet' | 'tableOf' | 'itemUnder' | 'item' | 'itemStatus')[]): SheetModelRow {
  return row(keys.map((key) => text(t(`report:${key}`), { bold: true, line: 'below' })));
}

/** A heading over assignments says nothing of a table that comes after them: the goal that both stand under does. */
function isOfTables(block: ItemHeadingBlock, above: ItemHeadingBlock | null): boolean {
  return block.role !== 'group' || above === null || (block.depth ?? 0) <= (above.depth ?? 0);
}

function placedTables(blocks: readonly ReportBlock[]): Placed[] {
  let under = '';
  let item: ItemHeadingBlock | null = null;
  return blocks.flatMap((block) => {
    if (block.type === 'heading') {
      under = headingWords(block);
      item = null;
    }
    if (block.type === 'item-heading' && isOfTables(block, item)) {
      under = block.text;
      item = block;
    }
    return block.type === 'table' ? [{ table: block, under }] : [];
  });
}

/** A goal, a strategy or an assignment, with the heading that it stands under. */
interface Listed {
  readonly under: string;
  readonly words: string;
  readonly statuses: string;
}

const LISTED_ROLES: readonly ItemHeadingBlock['role'][] = ['goal', 'strategy', 'assignment'];

function listedItems(blocks: readonly ReportBlock[]): Listed[] {
  let under = '';
  return blocks.flatMap((block): Listed[] => {
    if (block.type === 'heading') under = headingWords(block);
    if (block.type === 'item-heading' && block.role === 'group') under = block.text;
    if (block.type === 'item-line') return [{ under, words: lineWords(block), statuses: '' }];
    if (block.type !== 'item-heading' || !LISTED_ROLES.includes(block.role)) return [];
    return [{ under, words: block.text, statuses: block.symbols.map(({ word }) => word).join(', ') }];
  });
}

function itemsSheet(items: readonly Listed[], name: string): SheetModel {
  return {
    name,
    widths: LISTED,
    rows: [
      row([text(name, { bold: true })]),
      row([]),
      headings('itemUnder', 'item', 'itemStatus'),
      ...items.map(({ under, words, statuses }) => listed([under, words, statuses], LISTED)),
    ],
    merged: [],
    still: { rows: 3, columns: 1 },
    isList: true,
  };
}

function sheetOf({ table, under }: Placed, name: string): SheetModel {
  const columns = table.widths.length;
  const widths = table.widths.map((width) => Math.max(NARROWEST, Math.round((width / 100) * WIDE)));
  const title = [table.caption ?? under, table.unit === null ? '' : `(${table.unit})`].filter(Boolean).join(' ');
  const taken = new Set<string>();
  const merged: SheetModel['merged'][number][] = [];
  const placed = (cells: readonly TableCell[], at: number, look: Partial<CellLook>): SheetModelRow => {
    const places: SheetModelCell[] = [];
    const starts: number[] = [];
    let column = 0;
    for (const cell of cells) {
      while (taken.has(`${at} ${column}`)) {
        places[column] = blank();
        column += 1;
      }
      places[column] = cellOf(cell, look);
      starts.push(column);
      for (let down = 0; down < cell.rowSpan; down += 1) {
        for (let across = 0; across < cell.columnSpan; across += 1) taken.add(`${at + down} ${column + across}`);
      }
      for (let across = 1; across < cell.columnSpan; across += 1) places[column + across] = blank();
      if (cell.columnSpan > 1 || cell.rowSpan > 1) {
        merged.push({ top: at, left: column, bottom: at + cell.rowSpan - 1, right: column + cell.columnSpan - 1 });
      }
      column += cell.columnSpan;
    }
    for (; column < columns; column += 1) places[column] = blank();
    return row(places, linesOf(cells, starts, widths));
  };
  const top = ABOVE + table.headerRows.length;
  const across = (words: string, at: number, look: Partial<CellLook> = {}): SheetModelRow => {
    if (columns > 1 && words !== '') merged.push({ top: at, left: 0, bottom: at, right: columns - 1 });
    const whole = widths.reduce((sum, width) => sum + width, 0);
    return row([text(words, look), ...widths.slice(1).map(blank)], Math.min(MOST_LINES, linesIn(words, whole)));
  };
  return {
    name,
    widths,
    rows: [
      across(title, 0, { bold: true }),
      across(table.caption === null || table.caption === under ? '' : under, 1),
      row([]),
      ...table.headerRows.map((cells, at) =>
        placed(cells, ABOVE + at, { bold: true, line: at === table.headerRows.length - 1 ? 'below' : 'none' }),
      ),
      ...table.rows.map(({ kind, cells }, at) =>
        placed(cells, top + at, {
          bold: kind !== 'item' && kind !== 'comment',
          line: kind === 'total' || kind === 'subtotal' ? 'above' : 'none',
        }),
      ),
      ...table.notes.map((note, at) => across(note, top + table.rows.length + at)),
    ],
    merged,
    still: { rows: top, columns: 1 },
  };
}

/** Lines of text in a row of a table: a spreadsheet makes no room for what stands over several columns, and some make none at all. */
function linesOf(cells: readonly TableCell[], starts: readonly number[], widths: readonly number[]): number {
  const lines = cells.map(({ content, columnSpan, rowSpan }, at) => {
    const from = starts[at] ?? 0;
    const width = widths.slice(from, from + columnSpan).reduce((sum, one) => sum + one, 0);
    return Math.ceil(linesIn(cellWords(content), width) / rowSpan);
  });
  return Math.min(MOST_LINES, Math.max(1, ...lines));
}

function cellOf({ content, align }: TableCell, look: Partial<CellLook>): SheetModelCell {
  const words = cellWords(content);
  const figure = content.type === 'plain' ? FIGURE.exec(words) : null;
  if (figure === null || align === 'start') return text(words, { ...look, align });
  const [, minus = '', whole = '', decimals = '', percent] = figure;
  const digits = `${minus === '' ? '' : '-'}${whole.replace(/\D/gu, '')}${decimals === '' ? '' : `.${decimals}`}`;
  const printed = `#,##0${decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`}${percent === undefined ? '' : '"\u00a0%"'}`;
  // A spreadsheet's own minus is a hyphen.
  const format = minus === '' || minus === '-' ? printed : `${printed};"${minus}"${printed}`;
  return { type: 'number', digits, format, look: { ...PLAIN, ...look, align } };
}

function text(words: string, look: Partial<CellLook> = {}): SheetModelCell {
  // A blank that holds a line together keeps words from being found in a spreadsheet.
  return words === '' ? blank() : { type: 'text', text: words.replace(/[\u00a0\u202f]/gu, ' '), look: { ...PLAIN, ...look } };
}

function blank(): SheetModelCell {
  return { type: 'blank', look: PLAIN };
}

function row(cells: readonly SheetModelCell[], lines: number | null = null): SheetModelRow {
  return { cells, lines };
}

/** Words in columns of these widths, with room for their lines. */
function listed(words: readonly string[], widths: readonly number[]): SheetModelRow {
  return row(
    words.map((one) => text(one)),
    Math.max(...words.map((one, at) => linesIn(one, widths[at] ?? WIDE))),
  );
}
