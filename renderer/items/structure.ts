import type { ManyCommand, SingleCommand } from '../../shared/api/commands.ts';
import { plain } from '../../shared/grid/cell-text.ts';
import { checkLine } from '../../shared/grid/checks.ts';
import type { RowAction } from '../../shared/grid/key-action.ts';
import { leftAfter, movesOf, placeOfNew, placesBelow, topsOf } from '../../shared/grid/structure.ts';
import { blankFollowUp, blankItem } from '../../shared/model/blank-item.ts';
import type { ItemKind } from '../../shared/model/item-kind.ts';
import type { YearModel } from '../../shared/model/year-model.ts';
import { t } from '../../shared/text/messages/index.ts';
import { commitAll } from '../data/commit.ts';
import { noteSaving } from '../data/saving.ts';
import type { NewRow } from '../grid/GridView.tsx';
import type { RowsDone } from '../grid/use-grid.ts';
import type { CellName } from '../grid/use-selection.ts';
import { type ItemNode, isFollowedUp, itemNode } from './rows.ts';

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

/** The first row of a plan with nothing in it, with its name when one is written; the cell to write in. */
export function insertFirst(model: YearModel, title: string | null): CellName | null {
  const [kind] = model.kinds;
  if (kind === undefined) return null;
  return { row: create(model, { parent: null, after: null }, kind, title), column: 'name' };
}

/**
 * Lines of pasted text as rows below the last one, or as the first rows where there is none. A line says what its row is called, and may say its kind and its level; what it
 * does not say is as for the row before it. A line without a name is no row.
 */
export function rowsBelow(
  { model, nodes }: Omit<Plan, 'occasion'>,
  last: ItemNode | null,
  lines: readonly ReadonlyMap<string, string>[],
): readonly (NewRow<ItemNode> | null)[] {
  const ids = lines.map((line) => ((line.get('name') ?? '').trim() === '' ? null : newRowId()));
  const wanted = lines.flatMap((line, at) => {
    const id = ids[at] ?? null;
    return id === null ? [] : [{ id, level: levelIn(line) }];
  });
  const places = new Map(placesBelow(nodes, last?.id ?? null, wanted).map((place, at) => [wanted[at]?.id, place]));
  const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]));
  return lines.map((line, at) => {
    const id = ids[at] ?? null;
    const place = places.get(id ?? undefined);
    if (id === null || place === undefined) return null;
    const { parent, after, level } = place;
    const beside = after === null ? kindUnder(model, kinds.get(parent ?? '')) : kinds.get(after);
    const kind = model.kinds.find(({ singular }) => plain(singular) === plain(line.get('kind') ?? '')) ?? beside;
    if (kind === undefined) return null;
    kinds.set(id, kind);
    const name = (line.get('name') ?? '').trim();
    const title = checkLine(name) === null ? name : t('grid:newRow');
    return {
      node: itemNode(model, { ...blankItem({ id, kind: kind.id, title }), parent }, kind, blankFollowUp(id), level),
      create: { type: 'item.create', item: id, year: model.id, parent, after, kind: kind.id, title },
    };
  });
}

function levelIn(line: ReadonlyMap<string, string>): number | null {
  const level = (line.get('level') ?? '').trim();
  return /^\d{1,2}$/.test(level) ? Number(level) : null;
}

function insert({ model, nodes }: Plan, row: string, as: 'sibling' | 'child'): RowsDone | null {
  const place = placeOfNew(nodes, row, as);
  const beside = nodes.find(({ id }) => id === (place.after ?? row));
  const kind = place.after === null ? kindUnder(model, beside?.kind) : beside?.kind;
  return kind === undefined ? null : { to: { row: create(model, place, kind), column: 'name' }, edit: true };
}

function create(
  model: YearModel,
  place: { parent: string | null; after: string | null },
  kind: ItemKind,
  title: string | null = null,
): string {
  const item = newRowId();
  const named = title ?? t('grid:newRow');
  send([{ type: 'item.create', item, year: model.id, ...place, kind: kind.id, title: named }], 'create');
  return item;
}

function newRowId(): string {
  return `rad-${crypto.randomUUID()}`;
}

/** How deep a kind usually stands: what comes first under a row is the next one down. */
const DEPTH: Readonly<Record<ItemKind['role'], number>> = {
  perspective: 0,
  goal: 1,
  strategy: 2,
  assignment: 2,
  indicator: 3,
  activity: 3,
};

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
export function setNothingToReport({ nodes, occasion }: Omit<Plan, 'model'>, rows: readonly string[]): void {
  const all = new Set(rows);
  const own = nodes.filter((node) => all.has(node.id) && isFollowedUp(node));
  if (own.length === 0) noteSaving({ said: t('measure:marks.noReport') });
  const value = own.some(({ followUp }) => !followUp.nothingToReport);
  send(
    own.map(({ id: item }) => ({ type: 'follow-up.set', occasion, item, field: 'nothingToReport', value })),
    'nothing-to-report',
  );
}

function send(commands: readonly SingleCommand[], words: ManyCommand['words']): void {
  void commitAll(commands, words);
}
