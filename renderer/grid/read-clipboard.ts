import { parseTabbed } from '../../shared/grid/tabbed-text.ts';

/** A table as wide or as long as this is no mistake of ours; a cell cannot reach further. */
const MOST_SPAN = 1_000;

/** The cells of what has been copied anywhere: of a table in Word, Excel or on a page, else of tabbed text. */
export function readClipboard(data: DataTransfer): string[][] {
  const table = onlyTable(data.getData('text/html'));
  return table === null ? parseTabbed(data.getData('text/plain')) : cellsOfTable(table);
}

/** The table, when there is nothing else: a text with a table in it is pasted as text. The document is inert: nothing in it runs. */
function onlyTable(html: string): HTMLTableElement | null {
  if (html === '') return null;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const [table, another] = body.querySelectorAll('table');
  if (table === undefined || another !== undefined) return null;
  const length = (of: Element) => (of.textContent ?? '').replace(/\s+/g, '').length;
  for (const style of body.querySelectorAll('style')) style.remove();
  return length(body) === length(table) ? table : null;
}

function cellsOfTable(table: HTMLTableElement): string[][] {
  const cells: string[][] = [...table.rows].map(() => []);
  [...table.rows].forEach((row, at) => {
    let column = 0;
    for (const cell of row.cells) {
      while (cells[at]?.[column] !== undefined) column += 1;
      const [down, across] = [cell.rowSpan, cell.colSpan].map((span) => Math.min(Math.max(1, span), MOST_SPAN));
      for (const line of cells.slice(at, at + (down ?? 1))) {
        for (let over = 0; over < (across ?? 1); over += 1) line[column + over] = '';
      }
      const own = cells[at];
      if (own !== undefined) own[column] = textOfCell(cell);
    }
  });
  return cells.map((line) => Array.from(line, (text) => text ?? ''));
}

/** The words of a cell, with a line for each paragraph and each break. */
function textOfCell(cell: Element): string {
  const lines = [''];
  const add = (node: Node) => {
    if (node instanceof Text) {
      lines.push(`${lines.pop()}${node.data.replace(/\s+/g, ' ')}`);
      return;
    }
    if (node instanceof HTMLBRElement) lines.push('');
    const isBlock = node instanceof HTMLElement && /^(P|DIV|LI|H[1-6])$/.test(node.tagName);
    if (isBlock && lines.at(-1)?.trim() !== '') lines.push('');
    node.childNodes.forEach(add);
    if (isBlock && lines.at(-1)?.trim() !== '') lines.push('');
  };
  cell.childNodes.forEach(add);
  return lines
    .map((line) => line.trim())
    .join('\n')
    .trim();
}
