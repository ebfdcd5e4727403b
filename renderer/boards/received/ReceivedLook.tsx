import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BoardStatus } from '../../../shared/api/views.ts';
import { hasBoardChapters } from '../../../shared/model/chapters.ts';
import type { BoardCount } from '../../../shared/region/goals.ts';
import { contentsWords } from '../../../shared/region/words.ts';
import { percentOf } from '../../../shared/report/progress.ts';
import { listed } from '../../../shared/text/listed.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { commit } from '../../data/commit.ts';
import { boardsRead, modelRead } from '../../data/reads.ts';
import { exportBoard } from '../../report/exporting.ts';
import { Button } from '../../ui/Button.tsx';
import { occasionName, spokenTime } from '../../ui/dates.ts';
import { Read } from '../../ui/Read.tsx';
import { View } from '../../ui/View.tsx';
import { Empty } from '../../ui/Waiting.tsx';
import type { LookProps } from '../looks.ts';
import styles from './Received.module.css';
import { askForPackages } from './taking.ts';

/** Board by board what has come: when, how far it has come, and what the package holds. */
export function ReceivedLook({ occasion, tabs }: LookProps) {
  const [boards, model] = [useQuery(boardsRead(occasion)), useQuery(modelRead(occasion))];
  const title = t('views:nav.boards');
  const tools = <Button onPress={() => void askForPackages(occasion)}>{t('region:command.take')}</Button>;
  return (
    <Read title={title} tabs={tabs} tools={tools} of={[boards, model]}>
      {(found, { model: { year, layouts }, occasions, reports }) => {
        const head = occasions.find(({ id }) => id === occasion);
        const withBoards = layouts.filter(hasBoardChapters);
        const report = reports.find((one) => one.occasion === occasion && withBoards.some(({ id }) => id === one.layout));
        return (
          <View title={title} tabs={tabs} tools={tools}>
            {found.boards.length === 0 ? (
              <Empty title={t('region:list.emptyTitle')}>
                <p>{t('region:list.empty')}</p>
              </Empty>
            ) : (
              <Boards
                {...{ occasion, boards: found.boards, counts: found.goals.boards, report: report?.id ?? null }}
                title={t('region:list.title', {
                  occasion: head === undefined ? '' : occasionName(head).toLocaleLowerCase('sv'),
                  year,
                })}
              />
            )}
          </View>
        );
      }}
    </Read>
  );
}

interface BoardsProps {
  readonly occasion: string;
  readonly boards: readonly BoardStatus[];
  readonly counts: readonly BoardCount[];
  /** The region's report that has the boards' chapters; null where there is none. */
  readonly report: string | null;
  readonly title: string;
}

function Boards({ occasion, boards, counts, report, title }: BoardsProps) {
  const [open, setOpen] = useState<string | null>(null);
  const missing = boards.filter(({ received }) => received === null).map(({ board }) => board.name.definite);
  const share = { received: boards.length - missing.length, boards: boards.length };
  return (
    <div className={styles.sheet}>
      <p>
        {missing.length === 0 || share.received === 0
          ? t('region:list.summary', share)
          : t('region:list.summaryMissing', { ...share, missing: listed(missing) })}
      </p>
      <table className={styles.table}>
        <caption>{title}</caption>
        <thead>
          <tr>
            {(['board', 'received', 'made', 'ready', 'approved', 'differs'] as const).map((name) => (
              <th key={name} scope="col">
                {t(`region:list.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {boards.map((status, index) => (
            <BoardRow
              key={status.board.id}
              {...{ occasion, status, report }}
              differs={counts.find((one) => one.board === status.board.id)?.differs ?? 0}
              isFirst={index === 0}
              isOpen={open === status.board.id}
              onToggle={() => setOpen((now) => (now === status.board.id ? null : status.board.id))}
            />
          ))}
        </tbody>
      </table>
      <p className={styles.quiet}>{t('region:list.how')}</p>
    </div>
  );
}

interface RowProps {
  readonly occasion: string;
  readonly status: BoardStatus;
  readonly report: string | null;
  /** Of how many goals the region has chosen another colour. */
  readonly differs: number;
  readonly isFirst: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function BoardRow({ occasion, status: { board, received }, report, differs, isFirst, isOpen, onToggle }: RowProps) {
  const name = board.name.heading;
  if (received === null) {
    return (
      <tr data-received="false">
        <th scope="row">{name}</th>
        <td colSpan={5}>
          <span aria-hidden="true">–</span> {t('region:list.missing')}
        </td>
      </tr>
    );
  }
  const { contents, made, by, receivedBy, file } = received;
  const now = new Date();
  const percent = percentOf(contents.ready, contents.expected);
  return (
    <>
      <tr data-received="true">
        <th scope="row">
          <Button
            look="link"
            aria-expanded={isOpen}
            aria-label={t('region:list.show', { name: board.name.definite })}
            {...(isFirst ? { 'data-pane-start': '' } : {})}
            onPress={onToggle}
          >
            {name}
          </Button>
        </th>
        <td>
          <span aria-hidden="true">✓</span>{' '}
          {t('region:list.receivedBy', { time: spokenTime(received.received, now), by: receivedBy })}
        </td>
        <td>{t('region:list.receivedBy', { time: spokenTime(made, now), by })}</td>
        <td className={styles.share}>
          <progress className={styles.bar} value={percent} max={100} aria-hidden="true" /> {t('region:list.percent', { percent })}
        </td>
        <td>{t(contents.occasion.approved ? 'region:list.isApproved' : 'region:list.notApproved')}</td>
        <td>{differs === 0 ? t('region:list.noDiffers') : t('region:list.differsCount', { count: differs })}</td>
      </tr>
      {isOpen ? (
        <tr>
          <td colSpan={6} className={styles.about}>
            <p>
              {contentsWords(contents).ready}; {contentsWords(contents).counts}.
            </p>
            <p className={styles.quiet}>{t('region:list.from', { file })}</p>
            {report === null ? null : (
              <Button
                look="quiet"
                aria-label={t('region:list.export', { name: board.name.definite })}
                onPress={() => void exportBoard(report, board.id)}
              >
                {t('region:list.exportShort')}
              </Button>
            )}
            <Button
              look="quiet"
              aria-label={t('region:list.remove', { name: board.name.definite })}
              onPress={() => void commit({ type: 'package.remove', occasion, board: board.id })}
            >
              {t('region:list.removeShort')}
            </Button>
          </td>
        </tr>
      ) : null}
    </>
  );
}
