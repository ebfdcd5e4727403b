import { FileFault } from '../../../../shared/figures/import/file-fault.ts';
import {
  type Area,
  BLANK,
  cellName,
  MOST_CELLS,
  MOST_COLUMNS,
  MOST_ROWS,
  readArea,
  type SheetCell,
  type SheetTraits,
} from '../../../../shared/figures/import/sheet.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { cellValue } from './cell-value.ts';
import type { NumberKind } from './styles.ts';
import { readXml } from './xml.ts';

/** More merged areas than any sheet of figures has; those after them are not told of. */
const MOST_MERGED = 10_000;
/** "[1]Blad1!A1": a formula that looks in another file. */
const OTHER_FILE = /\[[^\]]+\]/u;

export interface SheetContext {
  readonly texts: readonly string[];
  readonly styles: readonly NumberKind[];
  readonly isFrom1904: boolean;
  /** Told from time to time how much has been read, from 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
}

export interface SheetReading {
  readonly rows: SheetCell[][];
  readonly traits: Omit<SheetTraits, 'hasMacros'>;
}

/** The cells of one sheet. A merged cell has its value where it begins; rows and columns that are hidden are read as others. */
export function readSheet(xml: string, { texts, styles, isFrom1904, onProgress }: SheetContext): SheetReading {
  const rows: SheetCell[][] = [];
  const merged: Area[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const linked = new Set<string>();
  let held = 0;
  let row = -1;
  let column = -1;
  let type = 'n';
  let kind: NumberKind = 'plain';
  let value: string | null = null;
  let inline = '';
  let hasFormula = false;
  let reading: 'value' | 'inline' | 'formula' | null = null;

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
          if (isOn(attribute('hidden')) && row < MOST_ROWS) hiddenRows.add(row);
          break;
        case 'col':
          if (isOn(attribute('hidden'))) addSpan(hiddenColumns, attribute('min'), attribute('max'));
          break;
        case 'mergeCell': {
          const area = readArea(attribute('ref') ?? '');
          if (area !== null && merged.length < MOST_MERGED) merged.push(area);
          break;
        }
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
          reading = 'formula';
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
      if (name === 'v' || name === 't' || name === 'f') reading = null;
      if (name === 'c') put(cellValue({ type, value, inline, hasFormula, kind }, texts, isFrom1904));
    },
    text: (text) => {
      if (reading === 'value') value = `${value ?? ''}${text}`;
      else if (reading === 'inline') inline += text;
      else if (reading === 'formula' && OTHER_FILE.test(text)) linked.add(cellName(row, column));
    },
    ...(onProgress === undefined ? {} : { progress: onProgress }),
  });
  return { rows, traits: { merged, hiddenRows, hiddenColumns, linked } };
}

function isOn(value: string | null): boolean {
  return value === '1' || value === 'true';
}

/** Columns are told from the first to the last, counted from 1. */
function addSpan(columns: Set<number>, first: string | null, last: string | null): void {
  const end = Math.min(Number(last ?? 0), MOST_COLUMNS);
  for (let column = Math.max(1, Number(first ?? 1)); column <= end; column += 1) columns.add(column - 1);
}
