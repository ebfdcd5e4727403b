import { useQuery } from '@tanstack/react-query';
import { t } from '../../../shared/text/messages/index.ts';
import { controlRead } from '../../data/reads.ts';
import { Read } from '../../ui/Read.tsx';
import { View } from '../../ui/View.tsx';
import type { LookProps } from '../looks.ts';

/** The year's risks by area, with what each threatens. */
export function RisksLook({ occasion, tabs }: LookProps) {
  const control = useQuery(controlRead(occasion));
  return (
    <Read title={t('views:nav.control')} tabs={tabs} of={[control]}>
      {({ plan }) => (
        <View title={t('views:nav.control')} tabs={tabs}>
          <ul>
            {plan.risks.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </View>
      )}
    </Read>
  );
}
