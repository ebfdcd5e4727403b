import type { ControlThing } from '../../../shared/api/commands/control-plan.ts';
import type { Command } from '../../../shared/api/commands.ts';
import { blankAction, blankRisk } from '../../../shared/control/blank-plan.ts';
import type { ControlAction, ControlRisk } from '../../../shared/control/control.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { refuse } from '../../errors.ts';
import { joinKey } from '../../log/entities.ts';
import type { Log } from '../../log/step.ts';
import { build, type Reader } from '../../query.ts';
import { quoted } from '../names.ts';
import { type Place, placeBetween } from '../place.ts';
import type { Known, WorkPlan } from '../plan.ts';
import { refuseDecided } from './decision.ts';
import { ABOVE, ENTITY_OF, findRow, lastPositionIn, type PlanRow, planRow, siblingsIn, withRowsUnder } from './rows.ts';

/** A new row with nothing but its text. */
export function planControlCreate(known: Known, command: Extract<Command, { type: 'plan.create' }>): WorkPlan {
  const { reader } = known;
  const { thing, id, year, parent, after, text } = command;
  known.modelOf(year);
  refuseDecided(reader, year);
  if (findRow(reader, thing, id) !== undefined) refuse('conflict', t('store:id-exists', { id }), { field: 'id', details: id });
  const above = parentIn(reader, thing, year, parent);
  const place = placeAfter(reader, thing, year, above, after, null);
  return {
    subject: { about: `${thing}-create`, names: { thing: quoted(text) } },
    changesModel: false,
    work: (log) => {
      makeWay(log, thing, place);
      createRow(log, thing, { id, year, position: place.position, parent: above, text });
    },
  };
}

/** A row with everything under it to another place of its year; nothing when it stands there. */
export function planControlMove(known: Known, command: Extract<Command, { type: 'plan.move' }>): WorkPlan {
  const { reader } = known;
  const { thing, after } = command;
  const row = planRow(reader, thing, command.id, 'id');
  const subject = { about: `${thing}-move`, names: { thing: quoted(row.text) } } as const;
  const parent = parentIn(reader, thing, row.year, command.parent);
  const siblings = siblingsIn(reader, thing, row.year, row.parent).map(({ id }) => id);
  const before = siblings[siblings.indexOf(row.id) - 1] ?? null;
  if (parent === row.parent && after === before) return { subject, work: () => {}, changesModel: false };
  refuseDecided(reader, row.year);
  const place = placeAfter(reader, thing, row.year, parent, after, row.id);
  return {
    subject,
    changesModel: false,
    work: (log) => {
      makeWay(log, thing, place);
      const above = ABOVE[thing];
      if (above !== null) log.set(ENTITY_OF[thing], row.id, above.field, parent);
      log.set(ENTITY_OF[thing], row.id, 'position', place.position);
    },
  };
}

/**
 * A row with everything under it and everything that has been said of it, each row an operation, so that undo brings all of it
 * back. Refuses when a locked occasion speaks of any of them.
 */
export function planControlRemove(known: Known, command: Extract<Command, { type: 'plan.remove' }>): WorkPlan {
  const { reader } = known;
  const { thing } = command;
  const row = planRow(reader, thing, command.id, 'id');
  refuseDecided(reader, row.year);
  const rows = withRowsUnder(reader, thing, row);
  const actions = rows.filter((one) => one.thing === 'action').map(({ id }) => id);
  refuseIfTicked(reader, actions);
  const evidence = evidenceOf(reader, actions);
  const risks = rows.filter((one) => one.thing === 'risk').map(({ id }) => id);
  const said = [...followUpsOf(reader, actions), ...answersTo(reader, actions), ...answersAbout(reader, risks)];
  const occasions = said.map(({ occasion }) => occasion);
  if (isLocked(reader, occasions)) refuse('locked', t('store:item-locked'), { field: 'id', details: row.id });
  return {
    subject: {
      about: rows.length === 1 ? 'item-remove' : 'item-remove-all',
      names: { thing: t(`store:control.${thing}`, { name: quoted(row.text) }), number: String(rows.length - 1) },
    },
    changesModel: false,
    work: (log) => {
      for (const { entity, id } of said) log.remove(entity, id);
      for (const id of evidence) log.remove('control_evidence', id);
      for (const one of rows.toReversed()) log.remove(ENTITY_OF[one.thing], one.id);
    },
  };
}

function createRow(log: Log, thing: ControlThing, { id, year, position, parent, text }: PlanRow): void {
  if (thing === 'area') {
    log.create('control_area', [id], { year, position, name: text });
    return;
  }
  if (parent === null) throw new Error(`a ${thing} that stands under nothing: ${id}`);
  if (thing === 'risk') createRisk(log, { year, position }, blankRisk({ id, area: parent, text }));
  else createAction(log, { year, position }, blankAction({ id, risk: parent, text }));
}

type At = Pick<PlanRow, 'year' | 'position'>;

export function createRisk(log: Log, at: At, { id, regionWide, ...risk }: ControlRisk): void {
  log.create('control_risk', [id], { ...risk, ...at, region_wide: regionWide });
}

export function createAction(log: Log, at: At, { id, regionWide, ...action }: ControlAction): void {
  log.create('control_action', [id], { ...action, ...at, region_wide: regionWide });
}

/** What a row is to stand under, in its own year; refuses what cannot be above it. */
function parentIn(reader: Reader, thing: ControlThing, year: string, parent: string | null): string | null {
  const above = ABOVE[thing];
  if (above === null) {
    return parent === null ? null : refuse('invalid-input', t('store:area-on-top'), { field: 'parent', details: parent });
  }
  const row = parent === null ? undefined : findRow(reader, above.thing, parent);
  if (row?.year === year) return row.id;
  return refuse('not-found', t(`store:${above.thing}-not-found`), { field: 'parent', details: parent ?? '' });
}

function placeAfter(
  reader: Reader,
  thing: ControlThing,
  year: string,
  parent: string | null,
  after: string | null,
  moved: string | null,
): Place {
  const siblings = siblingsIn(reader, thing, year, parent).filter(({ id }) => id !== moved);
  const at = after === null ? -1 : siblings.findIndex(({ id }) => id === after);
  if (after !== null && at < 0) refuse('not-found', t('store:sibling-not-found'), { field: 'after', details: after });
  return placeBetween({
    before: siblings[at] ?? null,
    next: siblings[at + 1],
    later: () => siblings.slice(at + 1),
    last: () => lastPositionIn(reader, thing, year),
  });
}

function makeWay(log: Log, thing: ControlThing, { shifted }: Place): void {
  // The last first: no two siblings ever share a place.
  for (const { id, position } of shifted.toReversed()) log.set(ENTITY_OF[thing], id, 'position', position);
}

/** What has been done is never erased, so what it was done about stays. */
function refuseIfTicked(reader: Reader, actions: readonly string[]): void {
  const ticked = reader.first(
    build
      .selectFrom('control_tick')
      .innerJoin('control_action', 'control_action.id', 'control_tick.action')
      .select('control_action.text')
      .where('control_tick.action', 'in', actions)
      .limit(1),
  );
  if (ticked !== undefined) refuse('conflict', t('store:action-ticked', { thing: quoted(ticked.text) }), { field: 'id' });
}

function evidenceOf(reader: Reader, actions: readonly string[]): string[] {
  const rows = reader.all(build.selectFrom('control_evidence').select(['action', 'id']).where('action', 'in', actions));
  return rows.map(({ action, id }) => joinKey([action, id]));
}

/** A row of what has been said on an occasion. */
interface Said {
  readonly entity: 'control_follow_up' | 'control_answer' | 'risk_answer';
  readonly id: string;
  readonly occasion: string;
}

function followUpsOf(reader: Reader, actions: readonly string[]): Said[] {
  return reader
    .all(build.selectFrom('control_follow_up').select(['occasion', 'action']).where('action', 'in', actions))
    .map(({ occasion, action }) => ({ entity: 'control_follow_up', id: joinKey([occasion, action]), occasion }));
}

function answersTo(reader: Reader, actions: readonly string[]): Said[] {
  return reader
    .all(build.selectFrom('control_answer').select(['occasion', 'action', 'question']).where('action', 'in', actions))
    .map(({ occasion, action, question }) => ({
      entity: 'control_answer',
      id: joinKey([occasion, action, question]),
      occasion,
    }));
}

function answersAbout(reader: Reader, risks: readonly string[]): Said[] {
  return reader
    .all(build.selectFrom('risk_answer').select(['occasion', 'risk', 'question']).where('risk', 'in', risks))
    .map(({ occasion, risk, question }) => ({ entity: 'risk_answer', id: joinKey([occasion, risk, question]), occasion }));
}

function isLocked(reader: Reader, occasions: readonly string[]): boolean {
  const locked = build.selectFrom('occasion').select('id').where('state', '=', 'locked').where('id', 'in', occasions);
  return reader.first(locked.limit(1)) !== undefined;
}
