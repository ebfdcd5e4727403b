import type { TableColumn, TableDefinition, TableRow } from '../definition.ts';
import { labelKeys, plainLabel } from './labels.ts';
import { NOTHING_POINTED, type Pointed } from './pointed.ts';
import { BLANK, cellAt, type Sheet, wordsOf } from './sheet.ts';

export interface MappedRow {
  /** From 0. */
  readonly at: number;
  readonly label: string;
  /** What it is pointed out by. */
  readonly key: string;
  readonly row: string | null;
}

export interface MappedColumn {
  /** From 0. */
  readonly at: number;
  readonly heading: string;
  readonly key: string;
  readonly column: string | null;
  /** By its place among the columns, since its heading names none. */
  readonly guessed: boolean;
}

/** Where in a sheet a table stands, and what there is what. */
export interface Block {
  readonly labels: number;
  readonly rows: readonly MappedRow[];
  readonly columns: readonly MappedColumn[];
  /** What stands above and in the corner: where a unit may be told. */
  readonly above: string;
}

/** As far above the first row as headings are looked for. */
const HEADING_ROWS = 6;

/**
 * The block of a sheet that holds a table: the column where most of its row labels stand, the rows from the first to the last of
 * them, and the columns by the headings above. Null when no label of the table stands in the sheet. Of a sheet that a person has
 * cut to a block (`isCut`), all rows with a label are taken, so that they can be pointed out when none of them is known.
 */
export function findBlock(
  sheet: Sheet,
  definition: TableDefinition,
  pointed: Pointed = NOTHING_POINTED,
  isCut = false,
): Block | null {
  const labels = labelColumn(sheet, definition, pointed) ?? (isCut ? firstWords(sheet) : null);
  if (labels === null) return null;
  const rows = mapRows(sheet, labels, definition, pointed);
  const known = rows.filter(({ row }) => row !== null);
  const first = (known[0] ?? (isCut ? rows.find(({ at }) => hasFigures(sheet, at, labels)) : undefined))?.at;
  const last = isCut ? rows.at(-1)?.at : lastAlike(rows, known);
  if (first === undefined || last === undefined) return null;
  const inside = rows.filter(({ at }) => at >= first && at <= last);
  const top = headingTop(sheet, first);
  const columns = mapColumns(sheet, { labels, top, first, last }, definition, pointed);
  const above = sheet.rows
    .slice(top, first)
    .flatMap((row) => row.map(wordsOf))
    .join(' ');
  return { labels, rows: inside, columns, above };
}

/** The last row that is known, and those right after it whose labels stand above them already: a person is to be told of them. */
function lastAlike(rows: readonly MappedRow[], known: readonly MappedRow[]): number | undefined {
  const labels = new Set(known.map(({ label }) => plainLabel(label)));
  return rows.reduce(
    (last, { at, label }) => (last !== undefined && at === last + 1 && labels.has(plainLabel(label)) ? at : last),
    known.at(-1)?.at,
  );
}

function labelColumn(sheet: Sheet, definition: TableDefinition, pointed: Pointed): number | null {
  const known = new Set([...definition.rows.flatMap(labelsOf), ...Object.keys(pointed.rows)]);
  const found = new Map<number, Set<string>>();
  // A sheet has far more figures than labels; hardly any table has figures for labels.
  const hasNumbers = [...known].some((label) => /^-?\d+$/u.test(label));
  for (const row of sheet.rows) {
    row.forEach((cell, column) => {
      if (cell.type === 'blank' || (cell.type === 'number' && !hasNumbers)) return;
      const label = plainLabel(wordsOf(cell));
      if (label !== '' && known.has(label)) found.set(column, (found.get(column) ?? new Set()).add(label));
    });
  }
  const [best] = [...found].toSorted(([a, one], [b, other]) => other.size - one.size || a - b);
  return best?.[0] ?? null;
}

/** The first column with words in it. */
function firstWords({ rows }: Sheet): number | null {
  const columns = rows.map((row) => row.findIndex(({ type }) => type === 'text')).filter((column) => column >= 0);
  return columns.length === 0 ? null : columns.reduce((one, other) => Math.min(one, other));
}

function hasFigures({ rows }: Sheet, row: number, labels: number): boolean {
  return rows[row]?.some(({ type }, column) => column > labels && type === 'number') === true;
}

function labelsOf({ label, aliases = [] }: TableRow): string[] {
  return [label, ...aliases].map(plainLabel).filter((plain) => plain !== '');
}

/** Two rows with one label are taken in the order they stand. */
function mapRows(sheet: Sheet, labels: number, { rows }: TableDefinition, pointed: Pointed): MappedRow[] {
  const known = new Map<string, string[]>();
  for (const row of rows) for (const label of labelsOf(row)) known.set(label, [...(known.get(label) ?? []), row.id]);
  const keyOf = labelKeys();
  const found = sheet.rows.flatMap((_, at) => {
    const label = wordsOf(cellAt(sheet, at, labels)).trim();
    const plain = plainLabel(label);
    return plain === '' ? [] : [{ at, label, plain, key: keyOf(plain) }];
  });
  const taken = new Set(found.map(({ key }) => pointedAt(pointed.rows, key)));
  return found.map(({ plain, ...one }): MappedRow => {
    const chosen = pointedAt(pointed.rows, one.key);
    const row = chosen === undefined ? known.get(plain)?.find((id) => !taken.has(id)) : chosen;
    taken.add(row);
    return { ...one, row: row ?? null };
  });
}

function pointedAt(pointed: Pointed['rows'], key: string): string | null | undefined {
  return Object.hasOwn(pointed, key) ? pointed[key] : undefined;
}

/** The rows above the first one, up to a row that is blank. */
function headingTop(sheet: Sheet, first: number): number {
  let top = first;
  while (top > 0 && first - top < HEADING_ROWS && sheet.rows[top - 1]?.some((cell) => wordsOf(cell) !== '')) top -= 1;
  return top;
}

interface Extent {
  readonly labels: number;
  readonly top: number;
  readonly first: number;
  readonly last: number;
}

function mapColumns(sheet: Sheet, extent: Extent, definition: TableDefinition, pointed: Pointed): MappedColumn[] {
  const { labels, first, last } = extent;
  const body = sheet.rows.slice(first, last + 1);
  const width = body.reduce((most, row) => Math.max(most, row.length), 0);
  const filled = Array.from({ length: width }, (_, column) => column).filter(
    (column) =>
      column > labels &&
      (body.some((row) => row[column] !== undefined && row[column].type !== 'blank') || headingAt(sheet, extent, column) !== ''),
  );
  const keyOf = labelKeys();
  const found = filled.map((at) => {
    const heading = headingAt(sheet, extent, at);
    const plain = plainLabel(heading);
    return { at, heading, plain, key: keyOf(plain) };
  });
  const taken = new Set(found.map(({ key }) => pointedAt(pointed.columns, key)));
  const mapped = found.map(({ plain, ...one }): MappedColumn => {
    const chosen = pointedAt(pointed.columns, one.key);
    const isIt = (column: TableColumn) => !taken.has(column.id) && headingsOf(column).includes(plain);
    const column = chosen === undefined ? definition.columns.find(isIt)?.id : chosen;
    taken.add(column);
    return { ...one, column: column ?? null, guessed: false };
  });
  const isKnown = mapped.some(({ key, column }) => column !== null || pointedAt(pointed.columns, key) !== undefined);
  return isKnown ? mapped : guessed(mapped, definition);
}

/** The words above a column; those of a group stand above its first column only, and go for those after it. */
function headingAt(sheet: Sheet, { labels, top, first }: Extent, column: number): string {
  const words: string[] = [];
  for (let row = top; row < first; row += 1) {
    const isGroup = row < first - 1;
    let at = column;
    while (isGroup && at > labels + 1 && wordsOf(cellAt(sheet, row, at)) === '') at -= 1;
    const word = wordsOf(cellAt(sheet, row, at)).trim();
    if (word !== '') words.push(word);
  }
  return words.join(' ');
}

function headingsOf({ group, heading, aliases = [] }: TableColumn): string[] {
  return [group === null ? heading : `${group} ${heading}`, ...aliases].map(plainLabel).filter((plain) => plain !== '');
}

/** Without headings the columns are taken in their order, when there are as many as the table has, or has to be filled in. */
function guessed(mapped: readonly MappedColumn[], { columns }: TableDefinition): MappedColumn[] {
  const inputs = columns.filter(({ formula }) => formula === undefined);
  const fitting = [columns, inputs].find(({ length }) => length === mapped.length);
  return mapped.map((one, index) => ({ ...one, column: fitting?.[index]?.id ?? null, guessed: fitting !== undefined }));
}

/** Whether what was pasted is a block of the table with its labels: most rows are named by one, and some column is known. */
export function isTableBlock(sheet: Sheet, definition: TableDefinition): boolean {
  const block = findBlock(sheet, definition);
  if (block === null) return false;
  const labelled = sheet.rows.filter((row) => wordsOf(row[block.labels] ?? BLANK) !== '').length;
  const placed = block.rows.filter(({ row }) => row !== null).length;
  return placed * 2 >= labelled && block.columns.some(({ column }) => column !== null);
}
