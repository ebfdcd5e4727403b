import { type ComponentType, useEffect, useId } from 'react';
import { riskOfPlace } from '../../shared/control/portfolio-place.ts';
import { t } from '../../shared/text/messages/index.ts';
import { useTarget } from '../app/place.ts';
import type { ViewProps } from '../app/views.ts';
import { useObservable } from '../data/observable.ts';
import { enterContent } from '../frame/panes.ts';
import { TabList } from '../ui/TabList.tsx';
import { AssessmentLook } from './assessment/AssessmentLook.tsx';
import { LOOK_NAMES, type LookName, type LookProps, look } from './looks.ts';
import { NextYearLook } from './next-year/NextYearLook.tsx';
import { PlanLook } from './PlanLook.tsx';
import { RisksLook } from './risks/RisksLook.tsx';
import { YearLook } from './year/YearLook.tsx';

/** Each look by its name; one more is one more line here and in `LOOK_NAMES`. */
const LOOKS = {
  plan: PlanLook,
  year: YearLook,
  risks: RisksLook,
  assessment: AssessmentLook,
  next: NextYearLook,
} as const satisfies Record<LookName, ComponentType<LookProps>>;

/** The internal control in several looks; which of them is shown the tabs say. */
export function ControlView({ occasion }: ViewProps) {
  const name = useObservable(look);
  const target = useTarget('control');
  // What is gone to is a row of the plan, or a risk of the portfolio.
  useEffect(() => {
    if (target !== null) look.set(() => (riskOfPlace(target.id) === null ? 'plan' : 'risks'));
  }, [target]);
  const panel = useId();
  const Look = LOOKS[name];
  const list = (
    <TabList
      label={t('views:control.looks.label')}
      tabs={LOOK_NAMES.map((one) => ({ name: one, word: t(`views:control.looks.${one}`) }))}
      chosen={name}
      panel={panel}
      onChoose={(chosen) => {
        if (chosen === name) enterContent();
        look.set(() => chosen);
      }}
    />
  );
  return <Look key={name} occasion={occasion} tabs={{ panel, list }} />;
}
