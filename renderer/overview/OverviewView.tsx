import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { ItemsView, ModelView } from '../../shared/api/views.ts';
import { inTenseOf } from '../../shared/report/interim-words.ts';
import { t } from '../../shared/text/messages/index.ts';
import { here } from '../app/here.ts';
import { useReadiness } from '../app/use-readiness.ts';
import type { ViewProps } from '../app/views.ts';
import { itemsRead, modelRead } from '../data/reads.ts';
import { Later } from '../ui/Later.tsx';
import { Read } from '../ui/Read.tsx';
import { View } from '../ui/View.tsx';
import { Changes } from './Changes.tsx';
import { GoalsByColour } from './GoalsByColour.tsx';
import { MissingList } from './MissingList.tsx';
import { OccasionMarks } from './OccasionMarks.tsx';
import styles from './Overview.module.css';
import { Parts } from './Parts.tsx';
import { WaitingControl } from './WaitingControl.tsx';

/** Below what is seen first. */
async function loadChapters() {
  return (await import('./Chapters.tsx')).Chapters;
}

/** How much is ready, how the goals stand, what is missing, what has changed. */
export function OverviewView({ occasion }: ViewProps) {
  const model = useQuery(modelRead(occasion));
  const items = useQuery(itemsRead(occasion));
  return (
    <Read title={t('views:nav.overview')} of={[model, items]}>
      {(view, data) => <Overview view={view} data={data} occasion={occasion} />}
    </Read>
  );
}

function Overview({ view, data, occasion }: { readonly view: ModelView; readonly data: ItemsView; readonly occasion: string }) {
  useEffect(() => here.set(() => null), []);
  const head = view.occasions.find(({ id }) => id === occasion);
  const model = useMemo(() => inTenseOf(view.model, head?.kind ?? 'annual'), [view.model, head?.kind]);
  return (
    <View title={t('views:nav.overview')}>
      <div className={styles.overview}>
        {head === undefined ? null : <Readiness head={head} />}
        <section className={styles.block} aria-labelledby="overview-goals">
          <h2 id="overview-goals">{model.summary.caption}</h2>
          <GoalsByColour model={model} data={data} />
        </section>
        <section className={styles.block} aria-labelledby="overview-changes">
          <h2 id="overview-changes">{t('views:overview.changes')}</h2>
          <Changes />
        </section>
      </div>
    </View>
  );
}

function Readiness({ head }: { readonly head: ModelView['occasions'][number] }) {
  const readiness = useReadiness(head);
  return (
    <>
      <section className={styles.block} aria-labelledby="overview-ready">
        <h2 id="overview-ready">{t('views:overview.ready')}</h2>
        {readiness === null ? null : <Parts readiness={readiness} />}
        <WaitingControl occasion={head.id} />
        <OccasionMarks head={head} />
        <Later load={loadChapters} props={{ head }} />
      </section>
      <section className={styles.block} aria-labelledby="overview-missing">
        <h2 id="overview-missing">
          {readiness === null
            ? t('views:overview.missingTitle')
            : t('views:overview.missing', { count: readiness.missing.length })}
        </h2>
        {readiness === null ? null : <MissingList missing={readiness.missing} />}
      </section>
    </>
  );
}
