import type { PlanChangeView, RisksView } from '../../shared/api/views.ts';
import { type PlanChange, planChanges } from '../../shared/control/plan-changes.ts';
import { instantOf } from '../../shared/merge/clock.ts';
import { ENTITY_OF } from '../commit/control-plan/rows.ts';
import { build, type Reader } from '../query.ts';
import { readModel } from '../read/model.ts';
import { readOccasion } from '../read/occasion.ts';
import { readControlPlan } from '../read/plan.ts';
import { readDecision, readPortfolio } from '../read/portfolio.ts';

/** The portfolio of the occasion's organisation, and what has become of the year's plan since it was decided. */
export function risks(reader: Reader, occasion: string): RisksView {
  const { year } = readOccasion(reader, occasion);
  const decision = readDecision(reader, year);
  const changes = decision === null ? [] : planChanges(decision.plan, readControlPlan(reader, year));
  return {
    portfolio: readPortfolio(reader, readModel(reader, year).organisation),
    decision,
    changes: changes.map((change) => ({ ...change, ...whoMade(reader, change) })),
  };
}

/** The operation that made the row what it is, or took it away. */
function whoMade(reader: Reader, { thing, id, what }: PlanChange): Pick<PlanChangeView, 'at' | 'person'> {
  const entity = ENTITY_OF[thing];
  const fields = FIELDS[what];
  const ofRow = build
    .selectFrom('change')
    .innerJoin('step', 'step.id', 'change.step')
    .innerJoin('person', 'person.id', 'step.person')
    .select(['change.clock', 'person.name', 'step.kind'])
    .where('change.entity', '=', entity)
    .where('change.entity_id', '=', id)
    .orderBy('change.clock', 'desc')
    .limit(1);
  const row = reader.first(fields === null ? ofRow.where('change.field', 'is', null) : ofRow.where('change.field', 'in', fields));
  return row === undefined || row.kind === 'import' ? { at: null, person: null } : { at: instantOf(row.clock), person: row.name };
}

/** The fields that a change is of; null for the row itself. */
const FIELDS: Readonly<Record<PlanChange['what'], readonly string[] | null>> = {
  added: null,
  removed: null,
  reworded: ['name', 'text', 'region_wide'],
  moved: ['area', 'risk'],
};
