import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ChangedField } from '../../shared/api/changes.ts';
import { chooseOccasionOf } from '../../shared/model/choose-occasion.ts';
import { t } from '../../shared/text/messages/index.ts';
import { go } from '../app/place.ts';
import { client } from '../data/client.ts';
import { commitAll } from '../data/commit.ts';
import { changesRead, libraryRead } from '../data/reads.ts';
import { noteSaving, saving } from '../data/saving.ts';
import { enterContent } from '../frame/panes.ts';
import { Feed } from '../ui/Feed.tsx';
import { ReadProblem } from '../ui/ReadProblem.tsx';
import { Empty, Waiting } from '../ui/Waiting.tsx';
import { ChangeRow } from './ChangeRow.tsx';
import { type ChangeFilter, Filters, NO_FILTER } from './Filters.tsx';
import styles from './History.module.css';
import { historyRows } from './rows.ts';

/** Everything that has been done, newest first: who, when, and what stood before and after. */
export function Changes({ occasion }: { readonly occasion: string }) {
  const [filter, setFilter] = useState<ChangeFilter>(NO_FILTER);
  const rested = useRested(filter);
  const read = useInfiniteQuery({ ...changesRead(rested), placeholderData: keepPreviousData });
  const rows = useMemo(() => historyRows(read.data?.pages.flatMap(({ steps }) => steps) ?? []), [read.data]);
  const place = usePlaceOf(occasion);
  const { hasNextPage, isFetching, fetchNextPage } = read;
  const onEnd = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  // A page may have nothing of what is asked for, and what is asked for stand further back.
  useEffect(() => {
    if (rows.length === 0) onEnd();
  }, [rows.length, onEnd]);
  const isThere = read.data !== undefined;
  useEffect(() => {
    if (isThere) enterContent();
  }, [isThere]);

  if (read.isError && read.data === undefined) return <ReadProblem error={read.error.error} />;
  if (read.data === undefined) return <Waiting />;
  return (
    <div className={styles.history}>
      <Filters filter={filter} people={read.data.pages[0]?.people ?? []} onChange={setFilter} />
      {rows.length > 0 ? (
        <Feed
          label={t('history:list')}
          rows={rows}
          total={hasNextPage ? null : rows.length}
          height={44}
          onEnter={({ field }) => place(field)?.()}
          onEnd={onEnd}
        >
          {(row, current) => <ChangeRow row={row} current={current} go={place(row.field)} onRestore={restore} />}
        </Feed>
      ) : hasNextPage ? (
        <Waiting />
      ) : (
        <Nothing isFiltered={filter !== NO_FILTER} />
      )}
    </div>
  );
}

function Nothing({ isFiltered }: { readonly isFiltered: boolean }) {
  return (
    <Empty title={t(isFiltered ? 'history:noneTitle' : 'history:emptyTitle')}>
      <p>{t(isFiltered ? 'history:none' : 'history:empty')}</p>
    </Empty>
  );
}

/** Puts back what stood before, as one ordinary change, and says so. */
async function restore(what: string, fields: readonly ChangedField[]): Promise<void> {
  const commands = fields.flatMap((field) => field.restore ?? []);
  await commitAll(commands, 'restore');
  if (saving.get().problem === null) noteSaving({ said: t('history:restored', { what }) });
  await client.invalidateQueries({ queryKey: ['changes'] });
}

/** How to go where a change can be seen; null where it has no place any more. */
function usePlaceOf(occasion: string): (field: ChangedField | null) => (() => void) | null {
  const library = useQuery(libraryRead).data;
  return (field) => {
    if (!field?.place || field.year === null || library === undefined) return null;
    const { view, id, occasion: own } = field.place;
    // The plan is the same on every occasion of its year.
    const there = own ?? chooseOccasionOf(library, field.year, occasion)?.id ?? null;
    return there === null ? null : () => void go(view, id, there, field.cell === null ? {} : { cell: field.cell });
  };
}

/** Typing rests for so long before what is typed is looked for, in milliseconds. */
const REST = 150;

function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setRested(value), REST);
    return () => window.clearTimeout(timer);
  }, [value]);
  return rested;
}
