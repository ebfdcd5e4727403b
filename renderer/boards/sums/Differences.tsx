import { cellName, differenceWords } from '../../../shared/region/sum-words.ts';
import type { SumCell, TableSum } from '../../../shared/region/sums.ts';
import { type Giver, takeCommands } from '../../../shared/region/take-figures.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { go } from '../../app/place.ts';
import { commitAll } from '../../data/commit.ts';
import { AcceptedItem, FindingItem } from '../../findings/FindingItem.tsx';
import type { Judged } from '../../findings/judged.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Sums.module.css';

/** A cell in which the region has another figure than its boards, as what is found in figures. */
export interface Difference {
  readonly key: string;
  readonly weight: 'warning';
  readonly sentence: string;
  readonly cell: SumCell;
}

/** Of all the cells of a table. */
export function differencesIn(sum: TableSum, shortOf: (board: string) => string): Difference[] {
  return sum.cells.flatMap((cell): Difference[] => {
    if (cell.key === null) return [];
    const sentence = `${cellName(sum, cell)}: ${differenceWords(cell, shortOf)}`;
    return [{ key: cell.key, weight: 'warning', sentence, cell }];
  });
}

interface Props {
  readonly sum: TableSum;
  readonly judged: Judged<Difference>;
  readonly givers: readonly Giver[];
  readonly occasion: string;
  readonly readOnly: boolean;
}

/** What differs in a table cell by cell: the way to the cell, the boards' figure instead, or a reason why it is to be so. */
export function Differences({ sum, judged: { open, accepted }, givers, occasion, readOnly }: Props) {
  const show = ({ sentence, cell: { row, column } }: Difference) => (
    <Button
      look="link"
      aria-label={t('figures:view.showNamed', { sentence })}
      onPress={() => void go('figures', sum.table, null, { cell: { row, column } })}
    >
      {t('figures:view.show')}
    </Button>
  );
  const take = ({ sentence, cell }: Difference) =>
    cell.standing !== 'own' || readOnly ? null : (
      <Button
        look="link"
        aria-label={t('region:figures.takeOneNamed', { sentence })}
        onPress={() => void commitAll(takeCommands(occasion, { table: sum.table, cells: [cell] }, givers), 'board-figures')}
      >
        {t('region:figures.takeOne')}
      </Button>
    );
  return (
    <>
      {open.length === 0 ? null : (
        <ul className={styles.differences} aria-label={t('region:sums.differences', { title: sum.title })}>
          {open.map((one) => (
            <FindingItem key={one.key} finding={one} {...{ occasion, readOnly }}>
              {show(one)}
              {take(one)}
            </FindingItem>
          ))}
        </ul>
      )}
      {accepted.length === 0 ? null : (
        <details className={styles.accepted}>
          <summary>{t('cell:accepted', { count: accepted.length })}</summary>
          <ul className={styles.differences}>
            {accepted.map((one) => (
              <AcceptedItem key={one.finding.key} one={one} {...{ occasion, readOnly }}>
                {show(one.finding)}
              </AcceptedItem>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
