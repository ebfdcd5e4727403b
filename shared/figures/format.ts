import { Decimal } from 'decimal.js';
import { t } from '../text/messages/index.ts';
import { digitsOfFixed, fixedOf } from './compute/fixed.ts';
import { DECIMAL_PATTERN } from './decimal-pattern.ts';
import type { NumberStyle, TableColumn, TableRow } from './definition.ts';

type FigureColumn = Pick<TableColumn, 'type' | 'decimals' | 'percent'>;
type FigureRow = Pick<TableRow, 'decimals' | 'percent'>;

/**
 * A cell's stored value as it is printed: rounded once, half away from zero, to the row's decimals or else the column's,
 * with the style's decimal mark, grouping, minus and zero. A blank between groups of digits is printed as a no-break one, so
 * that no line breaks inside a figure, and a per cent sign where row or column has one. Other columns, and text that a person typed in a number column, pass unchanged.
 *
 * @param value the stored value: an exact decimal with a point, or text; never empty, since a blank cell has no value
 * @returns the printed text; empty when the style prints zero as blank
 */
export function formatFigure(value: string, row: FigureRow, column: FigureColumn, style: NumberStyle): string {
  if (column.type !== 'number' || !DECIMAL_PATTERN.test(value)) return value;
  const rounded = roundedDigits(value, row.decimals ?? column.decimals);
  const digits = isZero(rounded) ? printZero(rounded, style) : printDigits(rounded, style);
  return /\d/.test(digits) ? `${digits}${percentSign(row, column)}` : digits;
}

/** What is printed in a cell without a value. */
export function formatBlank(row: Pick<TableRow, 'kind'>, column: Pick<TableColumn, 'type'>, style: NumberStyle): string {
  if (column.type !== 'number' || style.blank === undefined || row.kind === 'group' || row.kind === 'blank') return '';
  return style.blank === 'dash' ? DASH : t('figures:missing');
}

const DASH = '\u2013';

function percentSign(row: FigureRow, column: FigureColumn): string {
  switch (row.percent ?? column.percent) {
    case 'joined':
      return '%';
    case 'spaced':
      return '\u00a0%';
    case undefined:
      return '';
  }
}

function printDigits(rounded: string, style: NumberStyle): string {
  const [whole = '', fraction] = rounded.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, style.thousands === ' ' ? '\u00a0' : style.thousands);
  const sign = rounded.startsWith('-') ? style.minus : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `${style.decimalMark}${fraction}`}`;
}

/** Without a number of decimals the digits are printed as they were typed, zeros at the end too. */
function roundedDigits(value: string, decimals: number | null): string {
  if (decimals === null) return value.replace(/^(-?)0+(?=\d)/, '$1');
  const fixed = fixedOf(value);
  if (fixed !== null) return digitsOfFixed(fixed, decimals);
  // `ROUND_HALF_UP` of decimal.js is half away from zero: -0.05 gives -0.1.
  return new Decimal(value).toFixed(decimals, Decimal.ROUND_HALF_UP);
}

function isZero(digits: string): boolean {
  return /^-?0*\.?0*$/.test(digits);
}

function printZero(rounded: string, style: NumberStyle): string {
  switch (style.zero) {
    case 'figure':
      return rounded.replace('-', '').replace('.', style.decimalMark);
    case 'blank':
      return '';
    case 'dash':
      return DASH;
  }
}
