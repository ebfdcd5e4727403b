import type { Exact } from '../compute/exact.ts';
import type { NumberStyle, TableColumn, TableRow } from '../definition.ts';

/**
 * A figure's printed style as a number format of a spreadsheet: decimals, groups of thousands, minus, zero and per cent sign. The
 * decimal mark and what stands between thousands are those of whoever opens the file. A per cent sign is only printed, so that the
 * figure is the same as in the table.
 *
 * @param value what stands in the cell; one that is printed as zero without being it is given the look of zero
 */
export function numberFormat(
  value: Exact | null,
  decimals: number,
  row: Pick<TableRow, 'percent'>,
  column: Pick<TableColumn, 'percent'>,
  style: NumberStyle,
): string {
  const digits = `${style.thousands === '' ? '0' : '#,##0'}${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`;
  const positive = `${digits}${percentSign(row.percent ?? column.percent)}`;
  const negative = `${style.minus === '-' ? '-' : `"${style.minus}"`}${positive}`;
  const zero = zeroFormat(positive, style.zero);
  const half = `0.${'0'.repeat(decimals)}5`;
  if (value !== null && !value.isZero() && value.abs().lt(half)) return `[>=${half}]${positive};[<=-${half}]${negative};${zero}`;
  return style.minus === '-' && style.zero === 'figure' ? positive : `${positive};${negative};${zero}`;
}

function percentSign(percent: TableColumn['percent']): string {
  switch (percent) {
    case 'joined':
      return '"%"';
    case 'spaced':
      return '"\u00a0%"';
    case undefined:
      return '';
  }
}

function zeroFormat(figure: string, zero: NumberStyle['zero']): string {
  switch (zero) {
    case 'figure':
      return figure;
    case 'blank':
      return '""';
    case 'dash':
      return '"\u2013"';
  }
}
