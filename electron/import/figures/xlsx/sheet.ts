import { BLANK, MOST_COLUMNS, MOST_ROWS, readArea, type SheetCell } from '../../../../shared/figures/import/sheet.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { FileFault } from '../file-fault.ts';
import { cellValue } from './cell-value.ts';
import type { NumberKind } from './styles.ts';
import { readXml } from './xml.ts';

/** So many cells of one sheet are held, blank ones between others counted. */
const MOST_CELLS = 4_000_000;

export interface SheetContext {
  readonly texts: readonly string[];
  readonly styles: readonly NumberKind[];
  readonly isFrom1904: boolean;
}

/** The cells of one sheet. A merged cell has its value where it begins; rows and columns that are hidden are read as others. */
export function readSheet(xml: string, { texts, styles, isFrom1904 }: SheetContext): SheetCell[][] {
  const rows: SheetCell[][] = [];
  let held = 0;
  let row = -1;
  let column = -1;
  let type = 'n';
  let kind: NumberKind = 'plain';
  let value: string | null = null;
  let inline = '';
  let hasFormula = false;
  let reading: 'value' | 'inline' | null = null;

  const put = (cell: SheetCell) => {
    if (cell === BLANK) return;
    if (row >= MOST_ROWS || column >= MOST_COLUMNS) throw new FileFault(t('figures:file.damaged'));
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    held += Math.max(0, column + 1 - cells.length);
    if (held > MOST_CELLS) throw new FileFault(t('figures:file.tooMuch'));
    while (cells.length < column) cells.push(BLANK);
    cells[column] = cell;
  };

  readXml(xml, {
    open: (name, attribute) => {
      switch (name) {
        case 'row':
          row = Math.max(row + 1, Number(attribute('r') ?? row + 2) - 1);
          column = -1;
          break;
        case 'c': {
          const place = readArea(attribute('r') ?? '');
          if (place !== null) row = Math.max(0, place.top);
          column = place === null ? column + 1 : place.left;
          type = attribute('t') ?? 'n';
          kind = styles[Number(attribute('s') ?? 0)] ?? 'plain';
          value = null;
          inline = '';
          hasFormula = false;
          break;
        }
        case 'f':
          hasFormula = true;
          break;
        case 'v':
          reading = 'value';
          value = '';
          break;
        case 't':
          reading = 'inline';
          break;
      }
    },
    close: (name) => {
      if (name === 'v' || name === 't') reading = null;
      if (name === 'c') put(cellValue({ type, value, inline, hasFormula, kind }, texts, isFrom1904));
    },
    text: (text) => {
      if (reading === 'value') value = `${value ?? ''}${text}`;
      else if (reading === 'inline') inline += text;
    },
  });
  return rows;
}
