import { t } from '../text/messages/index.ts';
import { differenceWords } from './sum-words.ts';
import type { SumCell } from './sums.ts';

/** How a cell of the region stands to what its boards give: it has their figure, another, or none yet. */
export type BoardsState = 'follows' | 'differs' | 'waits';

/** Null for a cell that is like the boards' without being theirs, so that there is nothing to mark. */
export function boardsState({ standing, difference }: SumCell): BoardsState | null {
  if (difference !== null) return 'differs';
  return standing === 'follows' || standing === 'waits' ? standing : null;
}

/** What is to be said of the boards beside one cell, in whole sentences: what they have, each its own, and who has nothing. */
export function boardsSentences(cell: SumCell, shortOf: (board: string) => string): readonly string[] {
  const { sum, parts, missing } = cell;
  if (cell.ofModel)
    return [t(cell.difference === null ? 'region:cell.model' : 'region:cell.modelDiffers', { sum, own: cell.own ?? '' })];
  const [only, ...others] = parts;
  const told = parts.map(({ board, value }) => t('region:sums.part', { board: shortOf(board), value })).join('; ');
  const said =
    cell.difference !== null
      ? t('region:cell.differs', { words: differenceWords(cell, shortOf) })
      : only !== undefined && others.length === 0
        ? t('region:cell.one', { board: shortOf(only.board), sum })
        : parts.length === 0
          ? t('region:cell.computed', { sum })
          : t('region:cell.several', { sum, parts: told });
  return [
    said,
    ...(cell.standing === 'waits' ? [t('region:cell.waits')] : []),
    ...(missing.length === 0 ? [] : [t('region:figures.missing', { boards: missing.map(shortOf).join(', ') })]),
  ];
}
