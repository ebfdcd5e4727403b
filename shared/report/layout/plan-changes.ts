import { type PlanChange, planChanges } from '../../control/plan-changes.ts';
import type { Year } from '../../model/year.ts';
import { t } from '../../text/messages/index.ts';

/** What has become of a plan since it was decided, in sentences. */
interface ChangeNotes {
  /** Of a risk and its actions, to stand under the risk's table. */
  readonly of: (risk: string) => string[];
  /** Of everything else: areas, and risks that have no table, those that were taken away among them. */
  readonly others: (tables: ReadonlySet<string>) => string[];
  /** All of it, in the plan's order. */
  readonly all: readonly string[];
}

/**
 * What has been changed since the plan was decided, each as a note: "Åtgärd omformulerad efter beslutet 2023-12-06, § 12. Vid beslutet: …".
 * None while the plan stands as it was decided.
 */
export function changeNotes({ decision, control }: Pick<Year, 'decision' | 'control'>): ChangeNotes {
  if (decision === null) return { of: () => [], others: () => [], all: [] };
  const riskOf = new Map([...decision.plan.actions, ...control.actions].map(({ id, risk }) => [id, risk] as const));
  const at = ({ thing, id }: PlanChange) => (thing === 'risk' ? id : thing === 'action' ? (riskOf.get(id) ?? null) : null);
  const notes = planChanges(decision.plan, control).map((change) => ({ risk: at(change), note: noteOf(change, decision) }));
  const where = (fits: (risk: string | null) => boolean) => notes.filter(({ risk }) => fits(risk)).map(({ note }) => note);
  return {
    of: (id) => where((risk) => risk === id),
    others: (tables) => where((risk) => risk === null || !tables.has(risk)),
    all: where(() => true),
  };
}

function noteOf(
  { thing, what, before, now }: PlanChange,
  { date, paragraph }: { readonly date: string; readonly paragraph: string },
) {
  const changed = t(`risks:change.${what}.${thing}`);
  const text = before === null ? (now ?? '') : t('risks:change.stood', { text: before });
  return t('report:afterDecision', { changed, date, paragraph, text });
}
