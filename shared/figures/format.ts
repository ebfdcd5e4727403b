import { Decimal } from 'decimal.js';
import { DECIMAL_PATTERN } from './decimal-pattern.ts';
import type { NumberStyle, TableColumn } from './definition.ts';

type FigureColumn = Pick<TableColumn, 'type' | 'decimals'>;

/**
 * A cell's stored value as it is printed: rounded once, half away from zero, to the column's decimals, with the style's
 * decimal mark, grouping, minus and zero. Text columns, and text that a person typed in a number column, pass unchanged.
 *
 * @param value the stored value: an exact decimal with a point, or text; never empty, since a blank cell has no value
 * @returns the printed text; empty when the style prints zero as blank
 */
export function formatFigure(value: string, column: FigureColumn, style: NumberStyle): string {
  if (column.type === 'text' || !DECIMAL_PATTERN.test(value)) return value;
  const rounded = roundedDigits(value, column.decimals);
  if (isZero(rounded)) return printZero(rounded, style);
  const [whole = '', fraction] = rounded.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, style.thousands);
  const sign = rounded.startsWith('-') ? style.minus : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `${style.decimalMark}${fraction}`}`;
}

/** A column without a number of decimals prints the digits as they were typed. */
function roundedDigits(value: string, decimals: number | null): string {
  const exact = new Decimal(value);
  // `ROUND_HALF_UP` of decimal.js is half away from zero: -0.05 gives -0.1.
  return decimals === null ? exact.toFixed() : exact.toFixed(decimals, Decimal.ROUND_HALF_UP);
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
      return '\u2013';
  }
}
