import { useQuery } from '@tanstack/react-query';
import type { AcceptedView } from '../../../shared/api/views.ts';
import { sumSummary } from '../../../shared/region/sum-words.ts';
import type { TableSum } from '../../../shared/region/sums.ts';
import { followCommands, type Giver } from '../../../shared/region/take-figures.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { commitAll } from '../../data/commit.ts';
import { acceptedRead, boardSumsRead, boardsRead, figuresRead, modelRead } from '../../data/reads.ts';
import { judged } from '../../findings/judged.ts';
import { Button } from '../../ui/Button.tsx';
import { isLocked } from '../../ui/locked.ts';
import { Read } from '../../ui/Read.tsx';
import { LockedNote, View } from '../../ui/View.tsx';
import { Empty } from '../../ui/Waiting.tsx';
import type { LookProps } from '../looks.ts';
import { Differences, differencesIn } from './Differences.tsx';
import styles from './Sums.module.css';

/** The region's tables beside what its boards come to, table by table, with what differs cell by cell. */
export function SumsLook({ occasion, tabs }: LookProps) {
  const title = t('views:nav.boards');
  const reads = [
    useQuery(boardSumsRead(occasion)),
    useQuery(boardsRead(occasion)),
    useQuery(modelRead(occasion)),
    useQuery(figuresRead(occasion)),
    useQuery(acceptedRead(occasion)),
  ] as const;
  return (
    <Read title={title} tabs={tabs} of={reads}>
      {(all, { boards }, { occasions }, figures, accepted) => {
        const tables = all.filter((sum) => sum.boards.length > 0);
        const short = new Map(boards.map(({ board }) => [board.id, board.name.short]));
        const readOnly = isLocked(occasions, occasion);
        const waiting = followCommands(occasion, all, figures, boards).filter(({ type }) => type === 'cell.set');
        return (
          <View title={title} tabs={tabs} note={readOnly ? <LockedNote /> : null}>
            {tables.length === 0 ? (
              <Empty title={t('region:sums.emptyTitle')}>
                <p>{t('region:sums.empty')}</p>
              </Empty>
            ) : (
              <div className={styles.sheet}>
                <p className={styles.quiet}>{t('region:sums.how')}</p>
                {waiting.length === 0 || readOnly ? null : (
                  <p className={styles.waiting}>
                    {t('region:figures.waits', { count: waiting.length })}{' '}
                    <Button onPress={() => void commitAll(waiting, 'board-figures')}>
                      {t('region:figures.take', { count: waiting.length })}
                    </Button>
                  </p>
                )}
                {tables.map((sum, index) => (
                  <OneTable
                    key={sum.table}
                    {...{ sum, occasion, readOnly, accepted }}
                    isFirst={index === 0}
                    givers={boards}
                    shortOf={(board) => short.get(board) ?? board}
                  />
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
  readonly occasion: string;
  readonly readOnly: boolean;
  readonly accepted: readonly AcceptedView[];
  readonly givers: readonly Giver[];
  readonly shortOf: (board: string) => string;
}

function OneTable({ sum, isFirst, shortOf, accepted, ...more }: OneProps) {
  const { cells } = sum;
  const differences = judged(differencesIn(sum, shortOf), accepted);
  const missing = [...new Set(cells.flatMap((cell) => cell.missing))].map(shortOf);
  return (
    <details className={styles.one} open={isFirst || differences.open.length > 0}>
      <summary {...(isFirst ? { 'data-pane-start': '' } : {})}>{sumSummary(sum, differences.open.length)}</summary>
      <SumTable sum={sum} open={new Set(differences.open.map(({ key }) => key))} />
      {missing.length === 0 ? null : (
        <p className={styles.quiet}>{t('region:figures.missing', { boards: missing.join(', ') })}</p>
      )}
      <Differences sum={sum} judged={differences} {...more} />
    </details>
  );
}

interface TableProps {
  readonly sum: TableSum;
  /** The differences that nobody has accepted. */
  readonly open: ReadonlySet<string>;
}

function SumTable({ sum: { title, how, rows, columns, cells }, open }: TableProps) {
  const at = new Map(cells.map((cell) => [`${cell.row}/${cell.column}`, cell]));
  // A row of the region's own, which nothing of the boards is in, is left out.
  const shown = how === 'same' ? rows : rows.filter(({ id }) => cells.some(({ row }) => row === id));
  const caption = t(how === 'taken' ? 'region:figures.taken' : 'region:sums.caption', { title });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className="unseen">{caption}</caption>
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
          {shown.map(({ id, label }) => (
            <tr key={id}>
              {/* A real report has rows without a name. */}
              {label === '' ? <td /> : <th scope="row">{label}</th>}
              {columns.map((column) => {
                const cell = at.get(`${id}/${column.id}`);
                const differs = cell !== undefined && cell.key !== null && open.has(cell.key);
                return (
                  <td key={column.id} data-differs={differs}>
                    {cell?.sum}
                    {differs ? (
                      <>
                        <span aria-hidden="true"> ≠</span>
                        <span className="unseen">, {t('region:sums.other', { own: cell.own ?? '' })}</span>
                      </>
                    ) : null}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
