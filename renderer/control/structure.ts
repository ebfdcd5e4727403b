import type { ControlThing } from '../../shared/api/commands/control-plan.ts';
import type { ManyCommand, SingleCommand } from '../../shared/api/commands.ts';
import type { RowAction } from '../../shared/grid/key-action.ts';
import { leftAfter, type Move, movesOf, placeOfNew, topsOf } from '../../shared/grid/structure.ts';
import { t } from '../../shared/text/messages/index.ts';
import { commitAll } from '../data/commit.ts';
import type { RowsDone } from '../grid/use-grid.ts';
import type { CellName } from '../grid/use-selection.ts';
import type { ControlNode } from './rows.ts';

type PlanNode = Exclude<ControlNode, { type: 'assessment' }>;

interface Plan {
  readonly year: string;
  readonly nodes: readonly ControlNode[];
}

/** Does something with rows of the plan, as one step of undo. The assessment is no part of it. */
export function changeRows(
  { year, nodes: all }: Plan,
  what: RowAction,
  rows: readonly string[],
  cursor: CellName,
): RowsDone | null {
  const nodes = all.filter((node) => node.type !== 'assessment');
  const own = rows.filter((row) => nodes.some(({ id }) => id === row));
  switch (what) {
    case 'insert':
    case 'insert-child':
      return insert(year, nodes, cursor.row, what === 'insert' ? 'sibling' : 'child');
    case 'remove':
      return remove(nodes, own, cursor.column);
    case 'up':
    case 'down':
      return moveRows(nodes, what, own, cursor);
    default:
      // An area, a risk and an action stand where they are what they are: none goes in or out a level.
      return null;
  }
}

/** The first row of a plan with nothing in it; the cell to write in. */
export function insertFirst(year: string): CellName {
  return { row: create(year, 'area', { parent: null, after: null }), column: 'name' };
}

const BELOW = { area: 'risk', risk: 'action', action: 'action' } as const;

function insert(year: string, nodes: readonly PlanNode[], row: string, as: 'sibling' | 'child'): RowsDone {
  const beside = nodes.find(({ id }) => id === row);
  if (beside === undefined) {
    const last = nodes.findLast(({ type }) => type === 'area');
    return arrived(create(year, 'area', { parent: null, after: last?.id ?? null }));
  }
  // Nothing stands under an action, so what would is another one after it.
  const isSibling = as === 'sibling' || beside.type === 'action';
  const place = placeOfNew(nodes, row, isSibling ? 'sibling' : 'child');
  return arrived(create(year, isSibling ? beside.type : BELOW[beside.type], place));
}

function arrived(row: string): RowsDone {
  return { to: { row, column: 'name' }, edit: true };
}

function create(year: string, thing: ControlThing, place: { parent: string | null; after: string | null }): string {
  const id = `rad-${crypto.randomUUID()}`;
  send([{ type: 'plan.create', thing, id, year, ...place, text: t(`control:new.${thing}`) }], 'create');
  return id;
}

function remove(nodes: readonly PlanNode[], rows: readonly string[], column: string): RowsDone | null {
  const tops = topsOf(nodes, rows);
  const left = leftAfter(nodes, tops);
  send(
    tops.flatMap((id) => {
      const thing = nodes.find((node) => node.id === id)?.type;
      return thing === undefined ? [] : [{ type: 'plan.remove', thing, id } as const];
    }),
    'clear',
  );
  return left === null ? null : { to: { row: left, column }, edit: false };
}

function moveRows(nodes: readonly PlanNode[], what: 'up' | 'down', rows: readonly string[], cursor: CellName): RowsDone | null {
  const within = movesOf(nodes, what, rows);
  const moves = within.length > 0 ? within : movesToNext(nodes, what, topsOf(nodes, rows));
  send(
    moves.flatMap(({ item: id, ...place }) => {
      const thing = nodes.find((node) => node.id === id)?.type;
      return thing === undefined ? [] : [{ type: 'plan.move', thing, id, ...place } as const];
    }),
    'create',
  );
  return moves.length === 0 ? null : { to: cursor, edit: false };
}

/** Rows at the edge of their area or risk go on into the next one. */
function movesToNext(nodes: readonly PlanNode[], what: 'up' | 'down', tops: readonly string[]): Move[] {
  const first = nodes.find(({ id }) => id === tops[0]);
  const above = nodes.find(({ id }) => id === first?.parent);
  if (first === undefined || above === undefined) return [];
  const parents = nodes.filter(({ type }) => type === above.type);
  const to = parents[parents.indexOf(above) + (what === 'up' ? -1 : 1)];
  if (to === undefined || tops.some((id) => nodes.find((node) => node.id === id)?.parent !== above.id)) return [];
  const last = what === 'up' ? nodes.findLast(({ parent }) => parent === to.id) : undefined;
  return tops.map((item, index) => ({ item, parent: to.id, after: tops[index - 1] ?? last?.id ?? null }));
}

function send(commands: readonly SingleCommand[], words: ManyCommand['words']): void {
  void commitAll(commands, words);
}
