import { useQuery } from '@tanstack/react-query';
import type { SupervisedBoard } from '../../../shared/api/views.ts';
import { boardCells, type SupervisedCell } from '../../../shared/control/supervision.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { go } from '../../app/place.ts';
import { look as controlLook } from '../../control/looks.ts';
import { modelRead, supervisionRead } from '../../data/reads.ts';
import { Button } from '../../ui/Button.tsx';
import { Read } from '../../ui/Read.tsx';
import { View } from '../../ui/View.tsx';
import { Empty } from '../../ui/Waiting.tsx';
import type { LookProps } from '../looks.ts';
import styles from './Supervision.module.css';

/** What the regional executive board sees: every board's plan, follow-up and assessment, received or not. */
export function ControlLook({ occasion, tabs }: LookProps) {
  const model = useQuery(modelRead(occasion));
  return (
    <Read title={t('views:nav.boards')} tabs={tabs} of={[model]}>
      {({ model: { year } }) => <Supervision year={year} tabs={tabs} />}
    </Read>
  );
}

function Supervision({ year, tabs }: { readonly year: number; readonly tabs: LookProps['tabs'] }) {
  const boards = useQuery(supervisionRead(year));
  return (
    <Read title={t('views:nav.boards')} tabs={tabs} of={[boards]}>
      {(found) => (
        <View title={t('views:nav.boards')} tabs={tabs}>
          {found.length === 0 ? (
            <Empty title={t('supervision:empty', { year })}>
              <p>{t('supervision:alone')}</p>
            </Empty>
          ) : (
            <Boards boards={found} year={year} />
          )}
        </View>
      )}
    </Read>
  );
}

function Boards({ boards, year }: { readonly boards: readonly SupervisedBoard[]; readonly year: number }) {
  const rows = boards.map((board) => ({ board, cells: boardCells(board) }));
  const counts = {
    boards: rows.length,
    plans: rows.filter(({ cells }) => cells.plan.isReceived).length,
    assessments: rows.filter(({ cells }) => cells.assessment.isReceived).length,
  };
  return (
    <div className={styles.sheet}>
      <p>{t('supervision:received', counts)}</p>
      <table className={styles.table}>
        <caption>{t('supervision:title', { year })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('supervision:board')}</th>
            <th scope="col">{t('supervision:planHead')}</th>
            <th scope="col">{t('supervision:followUpHead')}</th>
            <th scope="col">{t('supervision:assessmentHead')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ board, cells }, index) => (
            <tr key={board.organisation.id}>
              <th scope="row">
                <BoardName board={board} isFirst={index === 0} />
              </th>
              <Cell of={[cells.plan]} />
              <Cell of={cells.followUps} />
              <Cell of={[cells.assessment]} />
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.quiet}>{t('supervision:alone')}</p>
    </div>
  );
}

/** The way to a board's own plan, where its own year is here: of a package there is only what has been received. */
function BoardName({
  board: { organisation, year, occasions },
  isFirst,
}: {
  readonly board: SupervisedBoard;
  readonly isFirst: boolean;
}) {
  const name = organisation.name.heading;
  const last = occasions.at(-1);
  if (year === null || last === undefined) return name;
  return (
    <Button
      look="link"
      aria-label={t('supervision:open', { board: name })}
      {...(isFirst ? { 'data-pane-start': '' } : {})}
      onPress={() => {
        controlLook.set(() => 'plan');
        void go('control', null, last.id);
      }}
    >
      {name}
    </Button>
  );
}

function Cell({ of }: { readonly of: readonly SupervisedCell[] }) {
  return (
    <td>
      {of.map(({ words, isReceived }) => (
        <div key={words} data-received={isReceived}>
          <span aria-hidden="true">{isReceived ? '✓' : '–'}</span> {words}
        </div>
      ))}
    </td>
  );
}
