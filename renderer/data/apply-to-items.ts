import type { SingleCommand } from '../../shared/api/commands.ts';
import type { ItemsView } from '../../shared/api/views.ts';
import { blankFollowUp, blankItem } from '../../shared/model/blank-item.ts';
import type { FollowUp } from '../../shared/model/occasion.ts';
import type { PlanItem } from '../../shared/model/plan-item.ts';

/**
 * What the items will be when the store has carried out the commands. A thousand fields are set in one pass through the list: what
 * is said is gathered by item first.
 */
export function applyToItems(view: ItemsView, commands: readonly SingleCommand[]): ItemsView {
  let items = view.items;
  let removed: ReadonlySet<string> = new Set();
  const set = new Map<string, Partial<PlanItem>>();
  const said = new Map<string, Partial<FollowUp>>();
  for (const command of commands) {
    switch (command.type) {
      case 'item.set':
        set.set(command.item, { ...set.get(command.item), [command.field]: command.value });
        break;
      case 'follow-up.set':
        said.set(command.item, { ...said.get(command.item), [command.field]: command.value });
        break;
      case 'item.create':
        items = placed(items, blankItem({ id: command.item, kind: command.kind, title: command.title }), command);
        break;
      case 'item.move': {
        const moved = items.find(({ id }) => id === command.item);
        if (moved !== undefined)
          items = placed(
            items.filter((one) => one !== moved),
            moved,
            command,
          );
        break;
      }
      case 'item.remove':
        removed = new Set([...removed, ...withDescendants(items, command.item)]);
        items = items.filter(({ id }) => !removed.has(id));
    }
  }
  return {
    ...view,
    items: changed(items, set),
    followUps: followed(removed.size === 0 ? view.followUps : view.followUps.filter(({ item }) => !removed.has(item)), said),
  };
}

interface Spot {
  readonly parent: string | null;
  /** The sibling that comes before; null for the first place. */
  readonly after: string | null;
}

/** Siblings stand in their order in the list; where they stand among others means nothing. */
function placed(items: readonly PlanItem[], item: PlanItem, { parent, after }: Spot): readonly PlanItem[] {
  const own = { ...item, parent };
  const at = after === null ? items.findIndex((one) => one.parent === parent) : items.findIndex(({ id }) => id === after) + 1;
  return at < 0 ? [...items, own] : items.toSpliced(at, 0, own);
}

function withDescendants(items: readonly PlanItem[], top: string): ReadonlySet<string> {
  const all = new Set([top]);
  // A parent can stand after its children in the list, so it is gone through until nothing is added.
  for (let size = 0; size !== all.size; ) {
    size = all.size;
    for (const { id, parent } of items) if (parent !== null && all.has(parent)) all.add(id);
  }
  return all;
}

function changed(items: readonly PlanItem[], set: ReadonlyMap<string, Partial<PlanItem>>): readonly PlanItem[] {
  if (set.size === 0) return items;
  return items.map((item) => {
    const change = set.get(item.id);
    return change === undefined ? item : { ...item, ...change };
  });
}

function followed(followUps: readonly FollowUp[], said: ReadonlyMap<string, Partial<FollowUp>>): readonly FollowUp[] {
  if (said.size === 0) return followUps;
  const rest = new Map(said);
  const known = followUps.map((followUp) => {
    const change = rest.get(followUp.item);
    rest.delete(followUp.item);
    return change === undefined ? followUp : { ...followUp, ...change };
  });
  return [...known, ...[...rest].map(([item, change]) => ({ ...blankFollowUp(item), ...change }))];
}
