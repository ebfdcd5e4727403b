import { type PlanChange, planChanges } from '../../control/plan-changes.ts';
import type { Year } from '../../model/year.ts';
import { t } from '../../text/messages/index.ts';

/**
 * What has become of a risk and its actions since the plan was decided, each as a note under the risk's table: "Åtgärd omformulerad efter
 * beslutet 2023-12-06, § 12. Vid beslutet: …". None while the plan stands as it was decided.
 */
export function changeNotes({ decision, control }: Pick<Year, 'decision' | 'control'>): (risk: string) => string[] {
  if (decision === null) return () => [];
  const riskOf = new Map([...decision.plan.actions, ...control.actions].map(({ id, risk }) => [id, risk] as const));
  const changes = planChanges(decision.plan, control);
  const of = ({ thing, id }: PlanChange) => (thing === 'risk' ? id : thing === 'action' ? riskOf.get(id) : undefined);
  return (risk) => changes.filter((change) => of(change) === risk).map((change) => noteOf(change, decision));
}

function noteOf(
  { thing, what, before, now }: PlanChange,
  { date, paragraph }: { readonly date: string; readonly paragraph: string },
) {
  const changed = t(`risks:change.${what}`, { thing: t(`risks:change.thing.${thing}`) });
  const text = before === null ? (now ?? '') : t('risks:change.stood', { text: before });
  return t('report:afterDecision', { changed, date, paragraph, text });
}
