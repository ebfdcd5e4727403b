import { useQuery } from '@tanstack/react-query';
import type { ControlAction, ControlRisk } from '../../shared/control/control.ts';
import { t } from '../../shared/text/messages/index.ts';
import { risksRead } from '../data/reads.ts';
import styles from './Control.module.css';

interface Props {
  readonly occasion: string;
  readonly risk: Pick<ControlRisk, 'text' | 'portfolio'>;
  /** Of an action of the risk, not of the risk itself. */
  readonly action?: Pick<ControlAction, 'text' | 'portfolio'>;
}

/** What the region writes, where the plan has a region-wide risk or action in other words; nothing where it has none, or the same. */
export function RegionWording({ occasion, risk, action }: Props) {
  const portfolio = useQuery(risksRead(occasion)).data?.portfolio;
  const from = risk.portfolio === null ? undefined : portfolio?.find(({ id }) => id === risk.portfolio);
  if (action === undefined) {
    const region = from?.region ?? null;
    if (region === null || region.text === risk.text) return null;
    return <p className={styles.ownWords}>{t('risks:region.other', { publisher: region.publisher, text: region.text })}</p>;
  }
  const region = from?.actions.find(({ id }) => id === action.portfolio)?.region ?? null;
  if (region === null || region.text === action.text) return null;
  return <p className={styles.ownWords}>{t('risks:region.action', { text: region.text })}</p>;
}
