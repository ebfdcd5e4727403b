import { useQuery } from '@tanstack/react-query';
import type { ControlView, ModelView } from '../../../shared/api/views.ts';
import { occasionOfNextYear } from '../../../shared/control/next-year.ts';
import { type NextPlan, nextPlanOf, nextYearProposals, type RiskProposal, resultOf } from '../../../shared/control/proposal.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { commit } from '../../data/commit.ts';
import { controlRead, libraryRead, modelRead } from '../../data/reads.ts';
import { Read } from '../../ui/Read.tsx';
import { ShortField } from '../../ui/ShortField.tsx';
import { View } from '../../ui/View.tsx';
import { Empty } from '../../ui/Waiting.tsx';
import type { LookProps } from '../looks.ts';
import styles from './NextYear.module.css';

/** Which of the plan's risks go on into the next year, proposed from the answers; a risk that goes out needs a reason. */
export function NextYearLook({ occasion, tabs }: LookProps) {
  const model = useQuery(modelRead(occasion));
  const control = useQuery(controlRead(occasion));
  return (
    <Read title={t('views:nav.control')} tabs={tabs} of={[model, control]}>
      {(view, data) => <NextYear {...{ occasion, tabs, view, data }} />}
    </Read>
  );
}

interface Props extends LookProps {
  readonly view: ModelView;
  readonly data: ControlView;
}

function NextYear({ occasion, tabs, view: { model }, data }: Props) {
  const library = useQuery(libraryRead).data;
  const nextOccasion = library === undefined ? null : occasionOfNextYear(library, occasion);
  const next = useQuery({ ...controlRead(nextOccasion ?? occasion), enabled: nextOccasion !== null }).data?.plan ?? null;
  const proposals = nextYearProposals(data.plan, data.riskAnswers, model.controlQuestions).toSorted(noFirst);
  const going = nextPlanOf(proposals);
  const planned = new Set(nextOccasion === null ? [] : (next?.risks ?? []).flatMap(({ lineage }) => lineage ?? []));
  return (
    <View title={t('views:nav.control')} tabs={tabs}>
      {proposals.length === 0 ? (
        <Empty title={t('risks:next.emptyTitle')}>
          <p>{t('risks:next.empty')}</p>
        </Empty>
      ) : (
        <div className={styles.look}>
          <p>{t('risks:next.lead', { year: model.year, next: model.year + 1 })}</p>
          <p role="status" className={styles.summary}>
            {summaryWords(going)}
          </p>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('risks:next.risk')}</th>
                <th scope="col">{proposals[0]?.question ?? t('risks:next.answer')}</th>
                <th scope="col">{t('risks:next.result')}</th>
                <th scope="col">{t('risks:next.reason')}</th>
              </tr>
            </thead>
            <tbody>
              {proposals.map((proposal) => (
                <Row key={proposal.risk.id} proposal={proposal} next={model.year + 1} isPlanned={planned.has(proposal.risk.id)} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </View>
  );
}

/** What a reason is asked of, or has been given for, first; else in the plan's order. */
function noFirst(one: RiskProposal, other: RiskProposal): number {
  return Number(other.says === 'drop') - Number(one.says === 'drop');
}

interface RowProps {
  readonly proposal: RiskProposal;
  readonly next: number;
  /** Whether the next year's plan has the risk. */
  readonly isPlanned: boolean;
}

function Row({ proposal, next, isPlanned }: RowProps) {
  const { risk, answers } = proposal;
  const result = resultOf(proposal);
  const isOdd = result === 'drop' && isPlanned;
  return (
    <tr>
      <th scope="row">
        {risk.regionWide ? `${t('views:control.regionWide')} ` : ''}
        {risk.text}
      </th>
      <td>{answers.length === 0 ? t('risks:next.noAnswer') : answers.join(', ')}</td>
      <td data-look={isOdd || result === 'mustHave'}>
        {isOdd ? t('risks:next.isPlanned', { year: next }) : t(`risks:next.${result}`)}
      </td>
      <td>
        <ShortField
          label={t('risks:next.reasonOf', { risk: risk.text })}
          value={risk.dropped}
          readOnly={false}
          onCommit={(value) => commit({ type: 'risk.set', risk: risk.id, field: 'dropped', value })}
        />
      </td>
    </tr>
  );
}

function summaryWords({ keep, drop, mustHave }: NextPlan): string {
  return t('risks:next.summary', { keep: keep.length, drop: drop.length, ask: mustHave.length });
}
