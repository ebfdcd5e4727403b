import type { ManyCommand, SingleCommand } from '../../shared/api/commands.ts';
import type { RowAction } from '../../shared/grid/key-action.ts';
import { leftAfter, movesOf, placeOfNew, topsOf } from '../../shared/grid/structure.ts';
import type { ItemKind } from '../../shared/model/item-kind.ts';
import type { YearModel } from '../../shared/model/year-model.ts';
import { t } from '../../shared/text/messages/index.ts';
import { commitAll } from '../data/commit.ts';
import type { RowsDone } from '../grid/use-grid.ts';
import type { CellName } from '../grid/use-selection.ts';
import { type ItemNode, isFollowedUp } from './rows.ts';

interface Plan {
  readonly model: YearModel;
  readonly nodes: readonly ItemNode[];
  readonly occasion: string;
}

/** Does something with rows of the plan, as one step of undo. */
export function changeRows(plan: Plan, what: RowAction, rows: readonly string[], cursor: CellName): RowsDone | null {
  switch (what) {
    case 'insert':
    case 'insert-child':
      return insert(plan, cursor.row, what === 'insert' ? 'sibling' : 'child');
    case 'remove':
      return remove(plan, rows, cursor.column);
    case 'nothing-to-report':
      return setNothingToReport(plan, rows);
    default: {
      const moves = movesOf(plan.nodes, what, rows);
      send(
        moves.map((move) => ({ type: 'item.move', ...move })),
        'create',
      );
      return moves.length === 0 ? null : { to: cursor, edit: false };
    }
  }
}

/** The first row of a plan with nothing in it. */
export function insertFirst(model: YearModel): void {
  const [kind] = model.kinds;
  if (kind !== undefined) create(model, { parent: null, after: null }, kind);
}

function insert({ model, nodes }: Plan, row: string, as: 'sibling' | 'child'): RowsDone | null {
  const place = placeOfNew(nodes, row, as);
  const beside = nodes.find(({ id }) => id === (place.after ?? row));
  const kind = place.after === null ? kindUnder(model, beside?.kind) : beside?.kind;
  return kind === undefined ? null : { to: { row: create(model, place, kind), column: 'name' }, edit: true };
}

function create(model: YearModel, place: { parent: string | null; after: string | null }, kind: ItemKind): string {
  const item = `rad-${crypto.randomUUID()}`;
  const create = { type: 'item.create', item, year: model.id, ...place, kind: kind.id, title: t('grid:newRow') } as const;
  send([create], 'create');
  return item;
}

/** How deep a kind usually stands: what comes first under a row is the next one down. */
const DEPTH: Readonly<Record<ItemKind['role'], number>> = { perspective: 0, goal: 1, strategy: 2, assignment: 2, indicator: 3 };

function kindUnder({ kinds }: YearModel, above: ItemKind | undefined): ItemKind | undefined {
  if (above === undefined) return kinds[0];
  const indicator = above.role === 'goal' ? kinds.find(({ role }) => role === 'indicator') : undefined;
  return indicator ?? kinds.find(({ role }) => DEPTH[role] > DEPTH[above.role]) ?? above;
}

function remove({ nodes }: Plan, rows: readonly string[], column: string): RowsDone | null {
  const tops = topsOf(nodes, rows);
  const left = leftAfter(nodes, tops);
  send(
    tops.map((item) => ({ type: 'item.remove', item })),
    'clear',
  );
  return left === null ? null : { to: { row: left, column }, edit: false };
}

/** Says it of all the rows; takes it back when it is said of all of them. */
function setNothingToReport({ nodes, occasion }: Plan, rows: readonly string[]): null {
  const all = new Set(rows);
  const own = nodes.filter((node) => all.has(node.id) && isFollowedUp(node));
  const value = own.some(({ followUp }) => !followUp.nothingToReport);
  send(
    own.map(({ id: item }) => ({ type: 'follow-up.set', occasion, item, field: 'nothingToReport', value })),
    'status',
  );
  return null;
}

function send(commands: readonly SingleCommand[], words: ManyCommand['words']): void {
  void commitAll(commands, words);
}
