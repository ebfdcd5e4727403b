import type { Command } from '../../api/commands.ts';
import { MOST_CHANGES, SHORT_TEXT_LIMIT } from '../../model/limits.ts';
import { t } from '../../text/messages/index.ts';
import type { CellSource } from '../cell-about.ts';
import { type ComputedTable, computeTable, type Place } from '../compute/compute.ts';
import { digitsOf, Exact } from '../compute/exact.ts';
import { rulesOf } from '../compute/rules.ts';
import { DECIMAL_PATTERN } from '../decimal-pattern.ts';
import type { FilledCells, TableColumn, TableDefinition } from '../definition.ts';
import { inUnit, isAmount, type MoneyUnit } from '../money-unit.ts';
import type { Block } from './find-block.ts';
import { previewNotes } from './preview-notes.ts';
import { cellAt, cellName, type Sheet, type SheetCell, wordsOf } from './sheet.ts';
import { cellRemark } from './traits.ts';

/** What bringing in one cell comes to. */
export interface CellDifference {
  readonly place: Place;
  /** The cell of the file, "B12". */
  readonly from: string;
  /** What is entered in the table before and after; null for nothing. */
  readonly before: string | null;
  readonly after: string | null;
  /** What a formula gives there before, where nothing is entered, as many decimals as are printed; null for no formula or no figure. */
  readonly computed: string | null;
  /**
   * `computed`: the file has what the formula gives, so nothing is stored; `left`: the file is blank and what stands there stays;
   * `refused`: the file has an error of a spreadsheet or something that does not fit, and what stands there stays.
   */
  readonly kind: 'new' | 'changed' | 'same' | 'computed' | 'left' | 'refused';
  /** What a person should know of it, in a sentence; null for nothing. */
  readonly note: string | null;
}

/** All that bringing in a block would change, before anything is changed. */
export interface ImportPreview {
  readonly cells: readonly CellDifference[];
  /** Labels and headings of the file that have no place in the table, and rows of the table that the file does not have. */
  readonly notes: readonly string[];
}

export interface PreviewOptions {
  /** The unit that the file tells amounts in, and that of the table; where either is not known they are taken as they stand. */
  readonly units: { readonly from: MoneyUnit | null; readonly to: MoneyUnit | null };
}

/** The differences, cell by cell, between what stands in a table and a block of a sheet. */
export function previewImport(
  sheet: Sheet,
  block: Block,
  definition: TableDefinition,
  entered: FilledCells,
  { units }: PreviewOptions,
): ImportPreview {
  const now = computeTable(definition, entered);
  const read = readCells(sheet, block, definition, now, entered, units);
  const computed = now.withEntered(withFigures(definition, entered, read));
  return {
    cells: read.map((cell) => asComputed(cell, computed)),
    notes: previewNotes(sheet, block, definition, units),
  };
}

/** Where figures are brought in from: the file's own name, without folders, and the sheet. */
export interface ImportedFrom {
  readonly file: string;
  readonly sheet: string;
}

/**
 * What carries out a preview, as one step, each cell with where it came from; null when nothing would change. What was pasted came
 * from no file, and has no source.
 */
export function importCommand(
  { cells }: ImportPreview,
  occasion: string,
  table: string,
  source: ImportedFrom | null,
): Command | null {
  const commands = cells.filter(isChange).map(({ place, from, after }) => ({
    type: 'cell.set' as const,
    occasion,
    table,
    ...place,
    value: after,
    source: source === null ? null : sourceOf(source, from, after),
  }));
  return commands.length === 0 ? null : { type: 'many', commands, words: 'file' };
}

/** Why a preview cannot be carried out, and what can be done; null when it can. */
export function importRefusal({ cells }: ImportPreview): string | null {
  const count = cells.filter(isChange).length;
  return count > MOST_CHANGES
    ? t('figures:import.tooMany', { number: count.toLocaleString('sv'), most: MOST_CHANGES.toLocaleString('sv') })
    : null;
}

/** Whether carrying out the preview changes what stands in the cell. */
export function isChange({ kind }: CellDifference): boolean {
  return kind === 'new' || kind === 'changed';
}

function sourceOf({ file, sheet }: ImportedFrom, cell: string, figure: string | null): CellSource {
  return { name: null, file, sheet: sheet === '' ? null : sheet, cell, figure };
}

function readCells(
  sheet: Sheet,
  { rows, columns }: Block,
  definition: TableDefinition,
  table: ComputedTable,
  entered: FilledCells,
  units: PreviewOptions['units'],
): CellDifference[] {
  const kinds = new Map(definition.rows.map(({ id, kind }) => [id, kind]));
  return rows.flatMap(({ at: atRow, row }) =>
    columns.flatMap(({ at: atColumn, column }): CellDifference[] => {
      const own = definition.columns.find(({ id }) => id === column);
      const holds = row === null ? undefined : kinds.get(row);
      if (row === null || own === undefined || holds === 'group' || holds === 'blank') return [];
      const cell = cellAt(sheet, atRow, atColumn);
      const place = { row, column: own.id };
      const before = entered[row]?.[own.id] ?? null;
      const change = changeOf(before, valueFor(cell, own, units));
      const note = change.note ?? cellRemark(sheet, atRow, atColumn);
      return [
        {
          place,
          from: cellName(atRow, atColumn),
          before,
          ...change,
          computed: before === null ? computedAt(table, place) : null,
          note,
        },
      ];
    }),
  );
}

function computedAt({ isComputed, figureAt }: ComputedTable, { row, column }: Place): string | null {
  if (!isComputed(row, column)) return null;
  const { value, decimals } = figureAt(row, column);
  return typeof value === 'string' ? null : digitsOf(value, decimals);
}

interface Value {
  readonly value: string | null;
  readonly note: string | null;
  readonly refused: boolean;
}

/** What a cell of the file becomes in a column. */
function valueFor(cell: SheetCell, column: TableColumn, units: PreviewOptions['units']): Value {
  const taken = (value: string | null, note: string | null = null): Value => ({ value, note, refused: false });
  if (cell.type === 'error') return { value: null, note: t('figures:import.error', { text: cell.text }), refused: true };
  if (cell.type === 'blank') return taken(null);
  if (cell.type === 'number' && column.type === 'number') return numberFor(cell.digits, column, units);
  const words = wordsOf(cell);
  if (words.length > SHORT_TEXT_LIMIT) return { value: null, note: t('figures:import.longText'), refused: true };
  const fault = faultOf(cell, column);
  if (fault !== null) return { value: null, note: t(`figures:import.${fault}`, { text: words }), refused: true };
  return taken(words, column.type === 'number' ? t('figures:import.words', { text: words }) : null);
}

/** Why words cannot stand in a column: what a spreadsheet has made a day of is no figure, and no other words are a day. */
function faultOf({ type }: SheetCell, column: TableColumn): 'date' | 'noDate' | null {
  if (column.type === 'number') return type === 'date' ? 'date' : null;
  return column.type === 'date' && type !== 'date' ? 'noDate' : null;
}

function numberFor(digits: string, column: TableColumn, units: PreviewOptions['units']): Value {
  const { from, to } = units;
  const value = from === null || to === null || !isAmount(column) ? digits : inUnit(digits, from, to);
  return DECIMAL_PATTERN.test(value)
    ? { value, note: null, refused: false }
    : { value: null, note: t('figures:import.tooLong', { text: digits }), refused: true };
}

function changeOf(before: string | null, { value, note, refused }: Value): Pick<CellDifference, 'after' | 'kind' | 'note'> {
  if (refused) return { after: before, kind: 'refused', note };
  if (value === null) return { after: before, kind: before === null ? 'same' : 'left', note };
  if (before === null) return { after: value, kind: 'new', note };
  return isSame(before, value) ? { after: before, kind: 'same', note } : { after: value, kind: 'changed', note };
}

function isSame(before: string, after: string): boolean {
  const areDecimals = DECIMAL_PATTERN.test(before) && DECIMAL_PATTERN.test(after);
  return before === after || (areDecimals && new Exact(before).eq(after));
}

/** The table's figures after the import, its computed cells left to their formulas. */
function withFigures(definition: TableDefinition, entered: FilledCells, read: readonly CellDifference[]): FilledCells {
  const formulas = formulaCells(definition);
  const rows = new Map(Object.entries(entered).map(([row, cells]) => [row, new Map(Object.entries(cells))]));
  for (const { place, after } of read) {
    const row = rows.get(place.row) ?? new Map<string, string>();
    rows.set(place.row, row);
    if (formulas.has(`${place.row} ${place.column}`)) row.delete(place.column);
    else if (after !== null) row.set(place.column, after);
  }
  return Object.fromEntries([...rows].map(([row, cells]) => [row, Object.fromEntries(cells)]));
}

/** The cells that a formula is for, by "row column": an id holds no blank. */
function formulaCells({ rows, columns }: TableDefinition): ReadonlySet<string> {
  return new Set(
    rows.flatMap((row) => columns.filter((column) => rulesOf(row, column).length > 0).map((column) => `${row.id} ${column.id}`)),
  );
}

/** A figure that is new to a computed cell, and is what its formula gives when it is printed, need not be stored. */
function asComputed(cell: CellDifference, computed: ComputedTable): CellDifference {
  const { place, before, after, kind } = cell;
  if (kind !== 'new' || after === null) return cell;
  const own = computedAt(computed, place);
  if (own === null || !DECIMAL_PATTERN.test(after)) return cell;
  const isPrintedAlike = own === digitsOf(new Exact(after), computed.figureAt(place.row, place.column).decimals);
  return isPrintedAlike
    ? { ...cell, after: before, kind: 'computed' }
    : { ...cell, note: t('figures:import.otherwise', { computed: own.replace('.', ',') }) };
}
