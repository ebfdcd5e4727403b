import type { FollowUp } from './occasion.ts';
import type { PlanItem } from './plan-item.ts';

/** A plan item of which only this is known. */
export function blankItem({ id, kind, title }: Pick<PlanItem, 'id' | 'kind' | 'title'>): PlanItem {
  return {
    id,
    parent: null,
    kind,
    number: null,
    title,
    description: null,
    receiver: null,
    unit: null,
    direction: null,
    target: null,
    longTermTarget: null,
    lastKnown: null,
    responsible: null,
    due: null,
    instruction: null,
    commentExpected: null,
    footnotes: [],
    lineage: null,
  };
}

/** The follow-up that stands where nothing has been said yet. */
export function blankFollowUp(item: string): FollowUp {
  return {
    item,
    colour: null,
    arrow: null,
    status: null,
    statusReason: null,
    outcome: null,
    comment: null,
    missingReason: null,
    nothingToReport: false,
    ready: false,
    approved: false,
  };
}
