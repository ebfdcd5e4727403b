import { useQuery } from '@tanstack/react-query';
import { cellName, differenceWords, differing, sumSummary } from '../../../shared/region/sum-words.ts';
import type { TableSum } from '../../../shared/region/sums.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { go } from '../../app/place.ts';
import { boardSumsRead, boardsRead } from '../../data/reads.ts';
import { Button } from '../../ui/Button.tsx';
import { Read } from '../../ui/Read.tsx';
import { View } from '../../ui/View.tsx';
import { Empty } from '../../ui/Waiting.tsx';
import type { LookProps } from '../looks.ts';
import styles from './Sums.module.css';

/** The boards' figures added up beside the region's own, table by table, with what differs cell by cell. */
export function SumsLook({ occasion, tabs }: LookProps) {
  const [sums, boards] = [useQuery(boardSumsRead(occasion)), useQuery(boardsRead(occasion))];
  const title = t('views:nav.boards');
  return (
    <Read title={title} tabs={tabs} of={[sums, boards]}>
      {(tables, found) => {
        const short = new Map(found.boards.map(({ board }) => [board.id, board.name.short]));
        return (
          <View title={title} tabs={tabs}>
            {tables.length === 0 ? (
              <Empty title={t('region:sums.emptyTitle')}>
                <p>{t('region:sums.empty')}</p>
              </Empty>
            ) : (
              <div className={styles.sheet}>
                <p className={styles.quiet}>{t('region:sums.how')}</p>
                {tables.map((sum, index) => (
                  <OneTable key={sum.table} sum={sum} isFirst={index === 0} shortOf={(board) => short.get(board) ?? board} />
                ))}
              </div>
            )}
          </View>
        );
      }}
    </Read>
  );
}

interface OneProps {
  readonly sum: TableSum;
  readonly isFirst: boolean;
  readonly shortOf: (board: string) => string;
}

function OneTable({ sum, isFirst, shortOf }: OneProps) {
  const { table, title, rows, columns, cells } = sum;
  const at = new Map(cells.map((cell) => [`${cell.row}/${cell.column}`, cell]));
  const others = differing(cells);
  return (
    <details className={styles.one} open={isFirst || others.length > 0}>
      <summary {...(isFirst ? { 'data-pane-start': '' } : {})}>{sumSummary(sum)}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
      <section className={styles.scroll} aria-label={t('region:sums.caption', { title })} tabIndex={0}>
        <table className={styles.table}>
          <caption className="unseen">{t('region:sums.caption', { title })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('region:sums.row')}</th>
              {columns.map(({ id, heading }) => (
                <th key={id} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, label }) => (
              <tr key={id}>
                {/* A real report has rows without a name. */}
                {label === '' ? <td /> : <th scope="row">{label}</th>}
                {columns.map((column) => {
                  const cell = at.get(`${id}/${column.id}`);
                  return (
                    <td key={column.id} data-differs={cell?.difference !== null && cell !== undefined}>
                      {cell?.sum}
                      {cell === undefined || cell.difference === null ? null : (
                        <>
                          <span aria-hidden="true"> ≠</span>
                          <span className="unseen">, {t('region:sums.other', { own: cell.own ?? '' })}</span>
                        </>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {others.length === 0 ? null : (
        <ul className={styles.differences} aria-label={t('region:sums.differences', { title })}>
          {others.map((cell) => (
            <li key={`${cell.row}/${cell.column}`}>
              <Button
                look="link"
                onPress={() => void go('figures', table, null, { cell: { row: cell.row, column: cell.column } })}
              >
                {cellName(sum, cell)}
              </Button>
              {': '}
              {differenceWords(cell, shortOf)}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
