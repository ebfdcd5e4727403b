import { t } from '../text/messages/index.ts';
import type { SumCell, TableSum } from './sums.ts';

/** "Resultatrapport: 8 nämnder, 3 skillnader mot regionens tabell"; `open` of them are to be looked at. */
export function sumSummary({ title, boards, cells }: TableSum, open: number): string {
  const words = { title, boards: t('region:sums.boards', { count: boards.length }) };
  if (cells.every(({ own }) => own === null)) return t('region:sums.blank', words);
  if (open === 0 && differing(cells).length > 0) return t('region:sums.accepted', words);
  return t('region:sums.summary', { ...words, count: open });
}

/** The cells in which the region has another figure than its boards together. */
export function differing(cells: readonly SumCell[]): readonly SumCell[] {
  return cells.filter(({ difference }) => difference !== null);
}

/** "nämnderna 30,1, regionen 31,0, skillnad 0,9.", to stand after the cell, and what each board has. */
export function differenceWords({ difference, own, sum, parts }: SumCell, shortOf: (board: string) => string): string {
  const told = parts.map(({ board, value }) => t('region:sums.part', { board: shortOf(board), value })).join('; ');
  return [
    t('region:sums.difference', { sum, own: own ?? '', difference: difference ?? '' }),
    parts.length === 0 ? t('region:sums.computed') : t('region:sums.parts', { parts: told }),
  ].join(' ');
}

export function cellName({ rows, columns }: TableSum, { row, column }: Pick<SumCell, 'row' | 'column'>): string {
  return t('figures:check.cell', {
    row: rows.find(({ id }) => id === row)?.label ?? row,
    column: columns.find(({ id }) => id === column)?.heading ?? column,
  });
}
