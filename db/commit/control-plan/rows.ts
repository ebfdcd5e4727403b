import type { ControlThing } from '../../../shared/api/commands/control-plan.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { refuse } from '../../errors.ts';
import { build, type Reader } from '../../query.ts';

/** The tables of the control plan. */
export const ENTITY_OF = { area: 'control_area', risk: 'control_risk', action: 'control_action' } as const;

/** What stands above a thing of the plan, and the field that names it; null for what stands under nothing. */
export const ABOVE = {
  area: null,
  risk: { thing: 'area', field: 'area' },
  action: { thing: 'risk', field: 'risk' },
} as const satisfies Readonly<Record<ControlThing, { readonly thing: ControlThing; readonly field: string } | null>>;

const BELOW: Readonly<Record<ControlThing, ControlThing | null>> = { area: 'risk', risk: 'action', action: null };

/** A row of the control plan, whichever kind it is. */
export interface PlanRow {
  readonly id: string;
  readonly year: string;
  readonly position: number;
  readonly parent: string | null;
  readonly text: string;
}

export interface NamedRow {
  readonly thing: ControlThing;
  readonly id: string;
}

function rowsOf(thing: ControlThing) {
  switch (thing) {
    case 'area':
      return build
        .selectFrom('control_area')
        .select(['id', 'year', 'position', 'name as text'])
        .select((is) => is.val(null).$castTo<string | null>().as('parent'));
    case 'risk':
      return build.selectFrom('control_risk').select(['id', 'year', 'position', 'text', 'area as parent']);
    case 'action':
      return build.selectFrom('control_action').select(['id', 'year', 'position', 'text', 'risk as parent']);
  }
}

/** The row, or undefined where there is none of this id. */
export function findRow(reader: Reader, thing: ControlThing, id: string): PlanRow | undefined {
  return reader.first(build.selectFrom(rowsOf(thing).as('row')).selectAll().where('id', '=', id));
}

/** The row; refuses when the store has none of this id. */
export function planRow(reader: Reader, thing: ControlThing, id: string, field: string): PlanRow {
  return findRow(reader, thing, id) ?? refuse('not-found', t(`store:${thing}-not-found`), { field, details: id });
}

/** The rows under a parent, in order; of areas, all of the year's. */
export function siblingsIn(reader: Reader, thing: ControlThing, year: string, parent: string | null): PlanRow[] {
  return reader.all(
    build
      .selectFrom(rowsOf(thing).as('row'))
      .selectAll()
      .where('year', '=', year)
      .where('parent', 'is', parent)
      .orderBy('position')
      .orderBy('id'),
  );
}

export function lastPositionIn(reader: Reader, thing: ControlThing, year: string): number {
  const last = reader.first(
    build.selectFrom(rowsOf(thing).as('row')).selectAll().where('year', '=', year).orderBy('position', 'desc').limit(1),
  );
  return last?.position ?? 0;
}

/** The row and all under it, what stands above before what stands under. */
export function withRowsUnder(reader: Reader, thing: ControlThing, row: PlanRow): NamedRow[] {
  const below = BELOW[thing];
  const under = below === null ? [] : siblingsIn(reader, below, row.year, row.id);
  return [{ thing, id: row.id }, ...under.flatMap((one) => (below === null ? [] : withRowsUnder(reader, below, one)))];
}
