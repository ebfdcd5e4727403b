import { type BoardsState, boardsSentences, boardsState } from '../../shared/region/cell-of-boards.ts';
import type { SumCell } from '../../shared/region/sums.ts';
import { t } from '../../shared/text/messages/index.ts';
import styles from './Figures.module.css';

const SIGNS: Readonly<Record<BoardsState, string>> = { follows: '↓', differs: '≠', waits: '○' };

interface Props {
  readonly cell: SumCell | undefined;
  readonly shortOf: (board: string) => string;
}

/** A quiet sign on a cell that is the boards': that it has their figure, another, or none yet. What they have stands in the panel too. */
export function BoardsMark({ cell, shortOf }: Props) {
  const state = cell === undefined ? null : boardsState(cell);
  if (cell === undefined || state === null) return null;
  return (
    <span className={styles.boardsMark} data-state={state} title={boardsSentences(cell, shortOf).join('\n')}>
      <span aria-hidden="true">{SIGNS[state]}</span>
      <span className="unseen">{t(`region:cell.${cell.ofModel ? 'modelState' : 'state'}.${state}`)}</span>
    </span>
  );
}
