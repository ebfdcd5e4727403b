import type { PlanChangeView } from '../../../shared/api/views.ts';
import type { PlanAmendment, PlanDecision } from '../../../shared/control/decision.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { spokenTime } from '../../ui/dates.ts';
import styles from './Decision.module.css';

interface Props {
  readonly changes: readonly PlanChangeView[];
  readonly decision: PlanDecision;
}

/** What in the plan is another than at the decision, who made it so and when, and why the plan was opened. */
export function Changes({ changes, decision: { amendments, earlier = [] } }: Props) {
  return (
    <div className={styles.changes}>
      <ul>
        {changes.map((change) => (
          <li key={`${change.id} ${change.what}`}>
            <b>{t(`risks:change.${change.what}.${change.thing}`)}</b>
            {change.before === null ? null : <div>{t('risks:change.stood', { text: change.before })}</div>}
            {change.now === null ? null : <div>{t('risks:change.stands', { text: change.now })}</div>}
            <div className={styles.who}>
              {change.at === null || change.person === null
                ? t('risks:change.unknown')
                : t('risks:change.who', { person: change.person, at: spokenTime(change.at, new Date()) })}
            </div>
          </li>
        ))}
      </ul>
      <Amendments title={t('risks:decision.amendments')} amendments={amendments} />
      {earlier.toReversed().map(({ date, paragraph, amendments: since }) => (
        <Amendments
          key={`${date} ${paragraph}`}
          title={t('risks:decision.earlierTitle', { date, paragraph })}
          amendments={since}
        />
      ))}
    </div>
  );
}

/** Why a decided plan was opened; nothing where it never was. */
function Amendments({ title, amendments }: { readonly title: string; readonly amendments: readonly PlanAmendment[] }) {
  if (amendments.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {amendments.map(({ date, person, reason }) => (
          <li key={`${date} ${person} ${reason}`}>{t('risks:decision.amendment', { date, person, reason })}</li>
        ))}
      </ul>
    </>
  );
}
