import { useState } from 'react';
import type { PackageContent } from '../../../shared/control/package/package.ts';
import type { PortfolioRisk } from '../../../shared/control/portfolio.ts';
import type { YearModel } from '../../../shared/model/year-model.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { api } from '../../data/api.ts';
import { sendDrafts } from '../../data/drafts.ts';
import { noteSaving } from '../../data/saving.ts';
import { Button } from '../../ui/Button.tsx';
import { today } from '../../ui/dates.ts';
import { TakePackage } from './TakePackage.tsx';

interface Props {
  readonly occasion: string;
  readonly model: YearModel;
  readonly portfolio: readonly PortfolioRisk[];
  /** The names of the areas of the year's plan. */
  readonly areas: readonly string[];
}

/** Region-wide risks in from the region's package, and, for the region itself, out in one. */
export function PackageTools({ occasion, model, portfolio, areas }: Props) {
  const [taking, setTaking] = useState<PackageContent | null>(null);
  const open = async () => {
    await sendDrafts();
    const answer = await api.call('openControlPackage');
    if (answer.ok) setTaking(answer.value);
    else if (answer.error.kind !== 'cancelled') noteSaving({ problem: answer.error });
  };
  const publish = async () => {
    await sendDrafts();
    const answer = await api.call('publishControl', { occasion, day: today() });
    if (answer.ok) noteSaving({ said: t('risks:package.published', { path: answer.value.path }) });
    else if (answer.error.kind !== 'cancelled') noteSaving({ problem: answer.error });
  };
  return (
    <>
      <Button look="quiet" onPress={() => void open()}>
        {t('risks:package.take')}
      </Button>
      {portfolio.some(({ regionWide, status }) => regionWide && status === 'active') ? (
        <Button look="quiet" onPress={() => void publish()}>
          {t('risks:package.publish')}
        </Button>
      ) : null}
      {taking === null ? null : <TakePackage {...{ model, portfolio, areas }} content={taking} onClose={() => setTaking(null)} />}
    </>
  );
}
