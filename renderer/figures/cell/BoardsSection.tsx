import { boardsSentences } from '../../../shared/region/cell-of-boards.ts';
import type { SumCell } from '../../../shared/region/sums.ts';
import { takeCommands } from '../../../shared/region/take-figures.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { commitAll } from '../../data/commit.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Panel.tsx';
import type { BoardCells } from '../use-board-cells.ts';
import styles from './Cell.module.css';

interface Props {
  readonly cell: SumCell | undefined;
  readonly boards: BoardCells;
  readonly table: string;
  readonly occasion: string;
  readonly readOnly: boolean;
}

/** What the boards have for the cell, and a way to take their figure where the region has another or none. */
export function BoardsSection({ cell, boards: { givers, shortOf }, table, occasion, readOnly }: Props) {
  if (cell === undefined) return null;
  const canTake = !readOnly && (cell.standing === 'waits' || (cell.standing === 'own' && cell.difference !== null));
  return (
    <Field label={t(cell.ofModel ? 'region:cell.modelTitle' : 'region:cell.title')}>
      {boardsSentences(cell, shortOf).map((sentence) => (
        <p key={sentence} className={styles.quiet}>
          {sentence}
        </p>
      ))}
      {canTake ? (
        <Button onPress={() => void commitAll(takeCommands(occasion, { table, cells: [cell] }, givers), 'board-figures')}>
          {t(cell.ofModel ? 'region:cell.takeFromModel' : 'region:figures.takeOne')}
        </Button>
      ) : null}
    </Field>
  );
}
