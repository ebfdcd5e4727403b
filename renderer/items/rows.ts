import type { ItemsView } from '../../shared/api/views.ts';
import type { GridNode } from '../../shared/grid/cell.ts';
import { blankFollowUp } from '../../shared/model/blank-item.ts';
import type { ItemKind } from '../../shared/model/item-kind.ts';
import type { FollowUp } from '../../shared/model/occasion.ts';
import type { PlanItem } from '../../shared/model/plan-item.ts';
import type { Scale } from '../../shared/model/scale.ts';
import type { YearModel } from '../../shared/model/year-model.ts';
import { isFollowedUp as isKindFollowedUp } from '../../shared/report/progress/expected.ts';

export type StatusUse = 'colour' | 'arrow' | 'indicator-status';

/** A plan item with what is said of it on the occasion. */
export interface ItemNode extends GridNode {
  readonly item: PlanItem;
  readonly kind: ItemKind;
  readonly followUp: FollowUp;
  readonly scales: Readonly<Partial<Record<StatusUse, Scale>>>;
  /** How deep it stands: 1 at the top. */
  readonly level: number;
}

/** Nodes that are unchanged are the same objects, so that their rows are not drawn again. */
const known = new WeakMap<
  PlanItem,
  { readonly followUp: FollowUp | undefined; readonly model: YearModel; readonly node: ItemNode }
>();

/** The items in printing order. An item of a kind that the year does not have is left out. */
export function itemNodes(model: YearModel, { items, followUps }: ItemsView): readonly ItemNode[] {
  const said = new Map(followUps.map((followUp) => [followUp.item, followUp]));
  const levelOf = levels(items);
  return items.flatMap((item) => {
    const followUp = said.get(item.id);
    const before = known.get(item);
    const level = levelOf(item.id);
    if (before !== undefined && before.followUp === followUp && before.model === model && before.node.level === level) {
      return [before.node];
    }
    const kind = model.kinds.find(({ id }) => id === item.kind);
    if (kind === undefined) return [];
    const node = itemNode(model, item, kind, followUp ?? blankFollowUp(item.id), level);
    known.set(item, { followUp, model, node });
    return [node];
  });
}

function levels(items: readonly PlanItem[]): (id: string) => number {
  const parents = new Map(items.map(({ id, parent }) => [id, parent]));
  const found = new Map<string, number>();
  const levelOf = (id: string): number => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const parent = parents.get(id) ?? null;
    const level = parent === null ? 1 : levelOf(parent) + 1;
    found.set(id, level);
    return level;
  };
  return levelOf;
}

export function itemNode(model: YearModel, item: PlanItem, kind: ItemKind, followUp: FollowUp, level: number): ItemNode {
  const own = model.scales.filter(({ id }) => kind.scales.includes(id));
  return {
    id: item.id,
    parent: item.parent,
    weight: WEIGHTS[kind.role],
    item,
    kind,
    followUp,
    scales: Object.fromEntries(own.map((scale) => [scale.use, scale])),
    level,
  };
}

const WEIGHTS: Readonly<Record<ItemKind['role'], ItemNode['weight']>> = {
  perspective: 'section',
  goal: 'group',
  strategy: 'group',
  indicator: 'item',
  assignment: 'item',
  activity: 'item',
};

/** Whether anything is said of the item: a perspective is only a heading. */
export function isFollowedUp({ kind, item }: Pick<ItemNode, 'kind' | 'item'>): boolean {
  return isKindFollowedUp(kind) || item.commentExpected === true;
}

/** Whether an item is marked ready; null for one that nothing is said of. */
export function isItemReady(node: ItemNode): boolean | null {
  return isFollowedUp(node) ? node.followUp.ready : null;
}

/** Which field of a follow-up a scale sets. */
export const STATUS_FIELD = { colour: 'colour', arrow: 'arrow', 'indicator-status': 'status' } as const;
