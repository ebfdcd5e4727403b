import type { Command } from '../../../shared/api/commands.ts';
import type { Layout } from '../../../shared/model/layout.ts';
import type { YearModel } from '../../../shared/model/year-model.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { refuse } from '../../errors.ts';
import { joinKey } from '../../log/entities.ts';
import type { Log } from '../../log/step.ts';
import { sameValue } from '../../log/values.ts';
import { build, type Reader } from '../../query.ts';
import { itemName } from '../names.ts';
import type { Place } from '../place.ts';
import type { Known, WorkPlan } from '../plan.ts';
import { itemOf } from './known-item.ts';
import { withItem, withoutItems } from './layouts.ts';
import { placeAt, type Spot, siblingBefore, siblingsBefore } from './place.ts';
import { kindNamed } from './set.ts';

/** A new item with nothing but its kind and title. */
export function planCreate(known: Known, command: Extract<Command, { type: 'item.create' }>): WorkPlan {
  const { item: id, year, parent, after, kind, title } = command;
  const { reader } = known;
  const model = known.modelOf(year);
  const { id: knownKind } = kindNamed(model, kind);
  refuseTaken(reader, id);
  if (parent !== null) refuseOtherYear(reader, parent, year);
  const spot = { year, parent, after, moved: null };
  const place = placeAt(reader, spot);
  const layouts = parent === null ? withItem(model.layouts, id, siblingsBefore(reader, spot)) : model.layouts;
  return {
    subject: { about: 'item-create', names: { thing: itemName({ kind, number: null, title }, model) } },
    changesModel: setsLayouts(model, layouts),
    work: (log) => {
      makeWay(log, place);
      setLayouts(log, model, layouts);
      log.create('plan_item', [id], {
        year,
        position: place.position,
        parent,
        kind: knownKind,
        number: null,
        title,
        description: null,
        receiver: null,
        unit: null,
        direction: null,
        target: null,
        long_term_target: null,
        last_known: null,
        responsible: null,
        due: null,
        instruction: null,
        comment_expected: null,
        boards: [],
        footnotes: [],
        lineage: null,
      });
    },
  };
}

/** An item with everything under it to another place of its year; nothing when it stands there. */
export function planMove(known: Known, command: Extract<Command, { type: 'item.move' }>): WorkPlan {
  const { reader } = known;
  const item = itemOf(reader, command.item);
  const { parent, after } = command;
  const model = known.modelOf(item.year);
  const subject = { about: 'item-move', names: { thing: itemName(item, model) } } as const;
  if (parent !== null) {
    refuseOtherYear(reader, parent, item.year);
    refuseUnderItself(reader, item.id, parent);
  }
  if (parent === item.parent && after === siblingBefore(reader, item)) return { subject, work: () => {}, changesModel: false };
  const spot = { year: item.year, parent, after, moved: item.id };
  const place = placeAt(reader, spot);
  const layouts = layoutsAfterMove(reader, model.layouts, item, spot);
  return {
    subject,
    changesModel: setsLayouts(model, layouts),
    work: (log) => {
      makeWay(log, place);
      setLayouts(log, model, layouts);
      log.set('plan_item', item.id, 'parent', parent);
      log.set('plan_item', item.id, 'position', place.position);
    },
  };
}

/**
 * An item with everything under it and everything that has been said of them, each row an operation, so that undo brings all of it
 * back. Refuses when a locked occasion speaks of any of them.
 */
export function planRemove(known: Known, command: Extract<Command, { type: 'item.remove' }>): WorkPlan {
  const { reader } = known;
  const item = itemOf(reader, command.item);
  const model = known.modelOf(item.year);
  const ids = withDescendants(reader, item.id);
  const followUps = reader.all(
    build
      .selectFrom('follow_up')
      .innerJoin('occasion', 'occasion.id', 'follow_up.occasion')
      .select(['follow_up.occasion', 'follow_up.item', 'occasion.state'])
      .where('follow_up.item', 'in', ids),
  );
  if (followUps.some(({ state }) => state === 'locked'))
    refuse('locked', t('store:item-locked'), { field: 'item', details: item.id });
  const gone = new Set(ids);
  const tables = model.tables.filter((table) => table.item !== null && gone.has(table.item));
  const layouts = withoutItems(model.layouts, gone);
  return {
    subject: {
      about: ids.length === 1 ? 'item-remove' : 'item-remove-all',
      names: { thing: itemName(item, model), number: String(ids.length - 1) },
    },
    changesModel: setsLayouts(model, layouts) || tables.length > 0,
    work: (log) => {
      for (const followUp of followUps) log.remove('follow_up', joinKey([followUp.occasion, followUp.item]));
      for (const table of tables) log.set('table_definition', joinKey([model.id, table.id]), 'item', null);
      setLayouts(log, model, layouts);
      for (const id of ids.toReversed()) log.remove('plan_item', id);
    },
  };
}

function makeWay(log: Log, { shifted }: Place): void {
  // The last first: no two siblings ever share a place.
  for (const { id, position } of shifted.toReversed()) log.set('plan_item', id, 'position', position);
}

/** An item that comes to stand under another is printed there; one that no longer does is printed by itself. */
function layoutsAfterMove(
  reader: Reader,
  layouts: readonly Layout[],
  item: ReturnType<typeof itemOf>,
  spot: Spot,
): readonly Layout[] {
  if ((item.parent === null) === (spot.parent === null)) return layouts;
  return spot.parent === null
    ? withItem(layouts, item.id, siblingsBefore(reader, spot))
    : withoutItems(layouts, new Set([item.id]));
}

function setsLayouts(model: YearModel, layouts: readonly Layout[]): boolean {
  return !sameValue(model.layouts, layouts);
}

function setLayouts(log: Log, model: YearModel, layouts: readonly Layout[]): void {
  if (setsLayouts(model, layouts)) log.set('year_model', model.id, 'layouts', layouts);
}

/** The item and all under it, parents before children. */
function withDescendants(reader: Reader, id: string): string[] {
  const all = [id];
  let level = [id];
  while (level.length > 0) {
    level = reader.all(build.selectFrom('plan_item').select('id').where('parent', 'in', level)).map((row) => row.id);
    all.push(...level);
  }
  return all;
}

function refuseTaken(reader: Reader, id: string): void {
  if (reader.first(build.selectFrom('plan_item').select('id').where('id', '=', id)) === undefined) return;
  refuse('conflict', t('store:id-exists', { id }), { field: 'item', details: id });
}

function refuseOtherYear(reader: Reader, parent: string, year: string): void {
  const row = reader.first(build.selectFrom('plan_item').select('id').where('id', '=', parent).where('year', '=', year));
  if (row === undefined) refuse('not-found', t('store:item-not-found'), { field: 'parent', details: parent });
}

function refuseUnderItself(reader: Reader, item: string, parent: string): void {
  let above: string | null = parent;
  while (above !== null) {
    if (above === item) refuse('invalid-input', t('store:item-under-itself'), { field: 'parent', details: parent });
    above = itemOf(reader, above).parent;
  }
}
