import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { ControlPlan } from '../../../shared/control/control.ts';
import type { TickDaysOf } from '../../../shared/control/ticks/days.ts';
import { plannedMonths, wholeYear } from '../../../shared/control/ticks/months.ts';
import { localDay } from '../../../shared/text/local-date.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { controlRead, modelRead, tickDaysRead } from '../../data/reads.ts';
import { Read } from '../../ui/Read.tsx';
import { View } from '../../ui/View.tsx';
import { Empty } from '../../ui/Waiting.tsx';
import type { LookProps } from '../looks.ts';
import { Ticking } from '../ticks/Ticking.tsx';
import { useFollowed } from '../ticks/use-followed.ts';
import { usePerson } from '../use-person.ts';
import { MonthTable } from './MonthTable.tsx';
import { monthName } from './month-name.ts';
import { Wheel } from './Wheel.tsx';
import styles from './Year.module.css';

/** The year as a wheel of twelve months with what is to be done in each, and beside it the same as a list. */
export function YearLook({ occasion, tabs }: LookProps) {
  const model = useQuery(modelRead(occasion));
  const control = useQuery(controlRead(occasion));
  const days = useQuery(tickDaysRead(occasion));
  return (
    <Read title={t('views:nav.control')} tabs={tabs} of={[model, control, days]}>
      {(view, { plan }, ticked) => <YearOf plan={plan} ticked={ticked} year={view.model.year} tabs={tabs} />}
    </Read>
  );
}

interface Props extends Pick<LookProps, 'tabs'> {
  readonly plan: ControlPlan;
  readonly ticked: readonly TickDaysOf[];
  readonly year: number;
}

function YearOf({ plan, ticked, year, tabs }: Props) {
  const followed = useFollowed(plan, ticked, year);
  const today = localDay(new Date());
  const person = usePerson();
  const months = useMemo(() => plannedMonths(plan.actions, followed), [plan.actions, followed]);
  const whole = useMemo(() => wholeYear(months), [months]);
  const [chosen, choose] = useState<number | null>(() => monthToday(today, year));
  const shown = chosen === null ? whole : (months[chosen - 1] ?? whole);
  const title =
    chosen === null ? `${t('control:year.whole')} ${year}` : t('control:year.title', { month: monthName(chosen), year });
  return (
    <View title={t('views:nav.control')} tabs={tabs}>
      {followed.size === 0 ? (
        <Empty title={t('views:control.looks.year')}>
          <p>{t('control:year.nothingPlanned')}</p>
        </Empty>
      ) : (
        <div className={styles.year}>
          <Wheel months={months} whole={whole} year={year} today={today} chosen={chosen} onChoose={choose} />
          <MonthTable
            title={title}
            planned={shown.planned}
            nothing={t('control:year.nothing', { month: chosen === null ? String(year) : monthName(chosen) })}
          />
        </div>
      )}
      <Ticking actions={plan.actions} year={year} person={person} />
    </View>
  );
}

/** The month that it is, while the year is the plan's; else the whole year. */
function monthToday(today: string, year: number): number | null {
  return Number(today.slice(0, 4)) === year ? Number(today.slice(5, 7)) : null;
}
