import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ControlView, FiguresView, ItemsView, ModelView } from '../../../shared/api/views.ts';
import { assessmentFacts } from '../../../shared/control/assessment/facts.ts';
import { type TickDaysOf, tickDaysOf } from '../../../shared/control/ticks/days.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { goToOccasion } from '../../app/place.ts';
import { controlRead, figuresRead, itemsRead, modelRead, tickDaysRead } from '../../data/reads.ts';
import { Button } from '../../ui/Button.tsx';
import { isLocked } from '../../ui/locked.ts';
import { Read } from '../../ui/Read.tsx';
import { LockedNote, View } from '../../ui/View.tsx';
import { Empty } from '../../ui/Waiting.tsx';
import type { LookProps } from '../looks.ts';
import styles from './Assessment.module.css';
import { AssessmentText } from './AssessmentText.tsx';
import { PointList } from './PointList.tsx';

/** The assessment at the year's end: what is asked, with what the year says of it, and the text of the report beside. */
export function AssessmentLook({ occasion, tabs }: LookProps) {
  const model = useQuery(modelRead(occasion));
  const control = useQuery(controlRead(occasion));
  const items = useQuery(itemsRead(occasion));
  const figures = useQuery(figuresRead(occasion));
  const ticks = useQuery(tickDaysRead(occasion));
  return (
    <Read title={t('views:nav.control')} tabs={tabs} of={[model, control, items, figures, ticks]}>
      {(view, said, plan, cells, ticked) =>
        view.occasions.find(({ id }) => id === occasion)?.kind === 'annual' ? (
          <Assessment {...{ view, said, plan, cells, ticked, occasion, tabs }} />
        ) : (
          <NotHere view={view} tabs={tabs} />
        )
      }
    </Read>
  );
}

/** Before the year's end nothing is assessed; the way leads to where it is. */
function NotHere({ view, tabs }: { readonly view: ModelView; readonly tabs: LookProps['tabs'] }) {
  const annual = view.occasions.find(({ kind }) => kind === 'annual');
  return (
    <View title={t('views:nav.control')} tabs={tabs}>
      <Empty title={t('assessment:onlyAnnual')}>
        <p>{t('assessment:notHere')}</p>
        {annual === undefined ? null : (
          <Button look="main" data-pane-start="" onPress={() => void goToOccasion(annual.id)}>
            {t('assessment:goToAnnual')}
          </Button>
        )}
      </Empty>
    </View>
  );
}

interface AssessmentProps extends LookProps {
  readonly view: ModelView;
  readonly said: ControlView;
  readonly plan: ItemsView;
  readonly cells: FiguresView;
  readonly ticked: readonly TickDaysOf[];
}

function Assessment({ view, said, plan, cells, ticked, occasion, tabs }: AssessmentProps) {
  const { model, occasions } = view;
  const facts = useMemo(
    () =>
      assessmentFacts({
        model,
        ...plan,
        cells,
        plan: said.plan,
        said: said.followUps,
        answers: said.answers,
        riskAnswers: said.riskAnswers,
        ticks: tickDaysOf(ticked),
      }),
    [model, plan, cells, said, ticked],
  );
  const readOnly = isLocked(occasions, occasion);
  const assessment = said.assessment ?? { verdict: null, text: null };
  return (
    <View title={t('views:nav.control')} tabs={tabs} note={readOnly ? <LockedNote /> : undefined}>
      <div className={styles.both}>
        <section aria-label={t('assessment:questions')}>
          <h2 className={styles.head}>{t('assessment:questions')}</h2>
          <PointList {...{ assessment, facts, occasion, readOnly }} />
        </section>
        <section aria-label={t('assessment:text')}>
          <h2 className={styles.head}>{t('assessment:text')}</h2>
          <AssessmentText {...{ assessment, facts, view, occasion, readOnly }} />
        </section>
      </div>
    </View>
  );
}
