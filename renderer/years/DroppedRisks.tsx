import { useQuery } from '@tanstack/react-query';
import { nextPlanOf, nextYearProposals } from '../../shared/control/proposal.ts';
import type { YearModel } from '../../shared/model/year-model.ts';
import { t } from '../../shared/text/messages/index.ts';
import { controlRead } from '../data/reads.ts';

/** How many risks go along and out, by the answers of an occasion; nothing where the plan has no risks. */
export function DroppedRisks({ occasion, model }: { readonly occasion: string; readonly model: YearModel }) {
  const control = useQuery(controlRead(occasion)).data;
  if (control === undefined || control.plan.risks.length === 0) return null;
  const { keep, drop, mustHave } = nextPlanOf(nextYearProposals(control.plan, control.riskAnswers, model.controlQuestions));
  return (
    <p>
      {t('risks:next.roll', { keep: keep.length, drop: drop.length })}{' '}
      {mustHave.length === 0 ? null : t('risks:next.rollAsk', { count: mustHave.length })}
    </p>
  );
}
