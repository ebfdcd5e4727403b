/*
 * Cells as text, the way Excel puts them on the clipboard: tabs between cells, a line break after each row. A cell that holds a
 * tab or a line break, or begins with a quotation mark, stands within quotation marks, where each of its own is doubled.
 */

/** Cells as text. One row alone has no line break after it, so that a single cell can be pasted into a sentence. */
export function writeTabbed(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(quoted).join('\t'));
  return lines.length === 1 ? (lines[0] ?? '') : lines.map((line) => `${line}\n`).join('');
}

/** The cells of a text; line breaks within cells become `\n`. */
export function parseTabbed(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  const normal = text.replace(/\r\n?/g, '\n');
  for (;;) {
    const { value, end } = cellAt(normal, at);
    rows.at(-1)?.push(value);
    if (end >= normal.length) return rows;
    at = end + 1;
    if (normal[end] === '\n') {
      if (at === normal.length) return rows;
      rows.push([]);
    }
  }
}

function quoted(cell: string): string {
  return /[\t\n\r]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The cell that begins at a place, and where it ends: at a tab, a line break or the end. */
function cellAt(text: string, start: number): { value: string; end: number } {
  const within = text[start] === '"' ? quotedAt(text, start + 1) : null;
  if (within !== null) return within;
  let end = start;
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n') end += 1;
  return { value: text.slice(start, end), end };
}

/** Null when the quotation mark before it is only a sign in a text: nothing closes it at the end of a cell. */
function quotedAt(text: string, start: number): { value: string; end: number } | null {
  let value = '';
  for (let at = start; ; ) {
    const mark = text.indexOf('"', at);
    if (mark < 0) return null;
    value += text.slice(at, mark);
    const next = text[mark + 1];
    if (next === undefined || next === '\t' || next === '\n') return { value, end: mark + 1 };
    if (next !== '"') return null;
    value += '"';
    at = mark + 2;
  }
}
