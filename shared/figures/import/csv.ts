import { readValue } from './read-value.ts';
import { MOST_CELLS, MOST_COLUMNS, MOST_ROWS, type Sheet, type SheetCell } from './sheet.ts';

const SEPARATORS = ['\t', ';', ',', '|'] as const;
type Separator = (typeof SEPARATORS)[number];

/** So many characters of a text tell what separates its values. */
const SAMPLE = 20_000;

/**
 * Values separated by tabs, semicolons, commas or bars as a sheet: what is pasted from Excel, and files that systems write. A value in
 * double quotes may hold separators, line breaks and doubled quotes (RFC 4180). Null for a text larger than a sheet can be.
 */
export function sheetFromText(text: string, name: string): Sheet | null {
  const rows: SheetCell[][] = [];
  let held = 0;
  for (const values of records(text, separatorOf(text.slice(0, SAMPLE)))) {
    held += values.length;
    if (rows.length === MOST_ROWS || values.length > MOST_COLUMNS || held > MOST_CELLS) return null;
    rows.push(values.map(readValue));
  }
  return { name, rows };
}

/** The cells of a paste as a sheet. */
export function sheetFromCells(cells: readonly (readonly string[])[], name: string): Sheet {
  return { name, rows: cells.map((values) => values.map(readValue)) };
}

/** The one that divides most lines into the same number of values, what stands in quotes aside. */
function separatorOf(sample: string): Separator {
  const lines = sample.replace(/"(?:[^"]|"")*"/gu, 'q').split(/\r\n|[\r\n]/u);
  const alike = SEPARATORS.map((separator) => {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const { length } = line.split(separator);
      if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    }
    return Math.max(0, ...counts.values());
  });
  return SEPARATORS[alike.indexOf(Math.max(...alike))] ?? '\t';
}

function* records(text: string, separator: Separator): Generator<string[]> {
  let values: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [value, end] = text[at] === '"' ? quoted(text, at) : [null, at];
    const stop = nextOf(text, end, separator);
    // What stands after a closing quote belongs to the value, as programs that read such files take it.
    values.push(value === null ? text.slice(at, stop) : `${value}${text.slice(end, stop)}`);
    at = stop + 1;
    if (text[stop] === separator) {
      if (at === text.length) values.push('');
      // A line that never ends is no row: what is read of it is enough to say so.
      if (values.length <= MOST_COLUMNS) continue;
    }
    if (text[stop] === '\r' && text[at] === '\n') at += 1;
    yield values;
    values = [];
  }
  if (values.length > 0) yield values;
}

/** A value in quotes and the place after its closing quote; one that is never closed ends with the text. */
function quoted(text: string, start: number): [string, number] {
  let value = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return [value + text.slice(at), text.length];
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') return [value, quote + 1];
    value += '"';
    at = quote + 2;
  }
}

function nextOf(text: string, from: number, separator: Separator): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

/**
 * The bytes of a text file as text: as their mark says, else UTF-8 where they are that, else Windows-1252, which Excel in Sweden
 * writes.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    // The decoder's only answer to bytes that are not UTF-8.
    if (error instanceof TypeError) return new TextDecoder('windows-1252').decode(bytes);
    throw error;
  }
}
