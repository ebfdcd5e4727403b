import type { TableColumn, TableDefinition, TableRow } from '../definition.ts';
import { plainLabel } from './labels.ts';
import { cellAt, type Sheet, wordsOf } from './sheet.ts';

/** Labels and headings that a person has pointed out: plain label -> row or column, null for none. Remembered with the table. */
export interface Pointed {
  readonly rows: Readonly<Record<string, string | null>>;
  readonly columns: Readonly<Record<string, string | null>>;
}

export interface MappedRow {
  /** From 0. */
  readonly at: number;
  readonly label: string;
  readonly row: string | null;
}

export interface MappedColumn {
  /** From 0. */
  readonly at: number;
  readonly heading: string;
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

const NOTHING: Pointed = { rows: {}, columns: {} };

/** As far above the first row as headings are looked for. */
const HEADING_ROWS = 6;

/**
 * The block of a sheet that holds a table: the column where most of its row labels stand, the rows from the first to the last of
 * them, and the columns by the headings above. Null when no label of the table stands in the sheet.
 */
export function findBlock(sheet: Sheet, definition: TableDefinition, pointed: Pointed = NOTHING): Block | null {
  const labels = labelColumn(sheet, definition, pointed);
  if (labels === null) return null;
  const rows = mapRows(sheet, labels, definition, pointed);
  const first = rows.find(({ row }) => row !== null)?.at;
  const last = rows.findLast(({ row }) => row !== null)?.at;
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

function labelColumn(sheet: Sheet, definition: TableDefinition, pointed: Pointed): number | null {
  const known = new Set([...definition.rows.flatMap(labelsOf), ...Object.keys(pointed.rows)]);
  const found = new Map<number, Set<string>>();
  for (const row of sheet.rows) {
    row.forEach((cell, column) => {
      const label = plainLabel(wordsOf(cell));
      if (label !== '' && known.has(label)) found.set(column, (found.get(column) ?? new Set()).add(label));
    });
  }
  const [best] = [...found].toSorted(([a, one], [b, other]) => other.size - one.size || a - b);
  return best?.[0] ?? null;
}

function labelsOf({ label, aliases = [] }: TableRow): string[] {
  return [label, ...aliases].map(plainLabel).filter((plain) => plain !== '');
}

/** Two rows with one label are taken in the order they stand. */
function mapRows(sheet: Sheet, labels: number, { rows }: TableDefinition, pointed: Pointed): MappedRow[] {
  const known = new Map<string, string[]>();
  for (const row of rows) for (const label of labelsOf(row)) known.set(label, [...(known.get(label) ?? []), row.id]);
  const taken = new Set<string>();
  return sheet.rows.flatMap((_, at): MappedRow[] => {
    const label = wordsOf(cellAt(sheet, at, labels)).trim();
    const plain = plainLabel(label);
    if (plain === '') return [];
    const chosen = Object.hasOwn(pointed.rows, plain) ? pointed.rows[plain] : undefined;
    const row = chosen === undefined ? known.get(plain)?.find((id) => !taken.has(id)) : chosen;
    if (row !== undefined && row !== null) taken.add(row);
    return [{ at, label, row: row ?? null }];
  });
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
  const width = Math.max(0, ...body.map((row) => row.length));
  const filled = Array.from({ length: width }, (_, column) => column).filter(
    (column) =>
      column > labels &&
      (body.some((row) => row[column] !== undefined && row[column].type !== 'blank') || headingAt(sheet, extent, column) !== ''),
  );
  const free = new Map(definition.columns.map((column) => [column.id, column]));
  const mapped = filled.map((at): MappedColumn => {
    const heading = headingAt(sheet, extent, at);
    const plain = plainLabel(heading);
    const chosen = Object.hasOwn(pointed.columns, plain) ? pointed.columns[plain] : undefined;
    const column = chosen === undefined ? [...free.values()].find((one) => headingsOf(one).includes(plain))?.id : chosen;
    if (column !== undefined && column !== null) free.delete(column);
    return { at, heading, column: column ?? null, guessed: false };
  });
  return mapped.some(({ column }) => column !== null) ? mapped : guessed(mapped, definition);
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
