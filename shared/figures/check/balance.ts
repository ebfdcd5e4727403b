import { t } from '../../text/messages/index.ts';
import { digitsOf } from '../compute/exact.ts';
import { type Cell, placeOf } from './cell.ts';
import type { Finding } from './finding.ts';
import { findingKey } from './key.ts';

/** A row that must come to nothing in this column, since what one is given another gives, and does not. */
export function balanceFindings(cell: Cell): Finding[] {
  const { row, column, stands, figure, table, words } = cell;
  if (row.balanced !== column.id || stands.isZero()) return [];
  const place = placeOf(cell);
  const digits = digitsOf(stands, figure.decimals);
  return [
    {
      key: findingKey('balance', table.definition.id, place, [digits]),
      table: table.definition.id,
      check: 'balance',
      weight: 'warning',
      place,
      compared: [],
      stands: digits,
      expected: digitsOf(stands.times(0), figure.decimals),
      difference: digits,
      cause: { type: 'unknown' },
      sentence: t('figures:check.unbalanced', { cell: words.cell(place), stands: words.figure(digits) }),
    },
  ];
}
