import { computeTable } from '../compute/compute.ts';
import { DECIMAL_PATTERN } from '../decimal-pattern.ts';
import { withMarks } from '../footnotes.ts';
import type { ExportedTable } from './table-sheet.ts';

const MARK = '\uFEFF';
const LINE = '\r\n';
/** What makes a spreadsheet take a text for a formula; also the full-width signs, which some programs read alike. */
const FORMULA = /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/**
 * Tables as values separated by semicolons, as Excel in Swedish reads them: UTF-8 with its mark, decimal comma. A text that a
 * spreadsheet would carry out as a formula has an apostrophe before it; a number never has. Of several tables each has its title
 * above it and a blank line after it.
 */
export function tablesCsv(tables: readonly ExportedTable[]): string {
  const blocks = tables.map((table) => {
    const lines = linesOf(table);
    return tables.length === 1 ? lines : [[table.definition.title], ...lines];
  });
  return `${MARK}${blocks.map((lines) => lines.map((values) => `${values.map(written).join(';')}${LINE}`).join('')).join(LINE)}`;
}

function linesOf({ definition: given, entered }: ExportedTable): string[][] {
  const { definition } = withMarks(given);
  const { cells } = computeTable(definition, entered);
  const corner = definition.corner.filter((line) => line !== '').join(' ');
  return [
    [corner, ...definition.columns.map(({ group, heading }) => [group, heading].filter(Boolean).join(' '))],
    ...definition.rows.map(({ id, label }) => [label, ...definition.columns.map((column) => cells[id]?.[column.id] ?? '')]),
  ];
}

/** One value as it stands in the file. */
function written(value: string): string {
  if (DECIMAL_PATTERN.test(value)) return value.replace('.', ',');
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[;"\r\n\t]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
