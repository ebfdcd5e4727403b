import type { ControlThing } from '../api/commands/control-plan.ts';
import type { ControlPlan } from './control.ts';
import type { DecidedPlan } from './decision.ts';

/** What the board decides of a plan. */
export function decidedPlan({ areas, risks, actions }: ControlPlan): DecidedPlan {
  return {
    areas: areas.map(({ id, name }) => ({ id, name })),
    risks: risks.map(({ id, area, text, regionWide }) => ({ id, area, text, regionWide })),
    actions: actions.map(({ id, risk, text, regionWide }) => ({ id, risk, text, regionWide })),
  };
}

/** How a row of the plan is another than at the decision. */
export interface PlanChange {
  readonly thing: ControlThing;
  readonly id: string;
  /** A row can be both reworded and moved: it is then told of twice. */
  readonly what: 'added' | 'reworded' | 'moved' | 'removed';
  /** What stood at the decision: the row's words, or of a moved one what it stood under; null for an added row. */
  readonly before: string | null;
  /** The same now; null for a removed row. */
  readonly now: string | null;
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly parent: string | null;
  readonly regionWide: boolean;
}

/** What has been added, reworded, moved and removed since the decision: areas, then risks, then actions, each in the plan's order. */
export function planChanges(decided: DecidedPlan, plan: ControlPlan): PlanChange[] {
  const [before, now] = [rowsOf(decided), rowsOf(decidedPlan(plan))];
  const nameOf = (rows: typeof before, thing: ControlThing, id: string | null) => {
    const above = ABOVE[thing];
    return above === null ? null : (rows[above].find((row) => row.id === id)?.text ?? null);
  };
  return (['area', 'risk', 'action'] as const).flatMap((thing) => {
    const stood = new Map(before[thing].map((row) => [row.id, row]));
    const stands = new Set(now[thing].map(({ id }) => id));
    return [
      ...now[thing].flatMap((row): PlanChange[] => {
        const old = stood.get(row.id);
        if (old === undefined) return [{ thing, id: row.id, what: 'added', before: null, now: row.text }];
        const isReworded = old.text !== row.text || old.regionWide !== row.regionWide;
        return [
          ...(isReworded ? [{ thing, id: row.id, what: 'reworded', before: old.text, now: row.text } as const] : []),
          ...(old.parent === row.parent
            ? []
            : [
                {
                  thing,
                  id: row.id,
                  what: 'moved',
                  before: nameOf(before, thing, old.parent),
                  now: nameOf(now, thing, row.parent),
                } as const,
              ]),
        ];
      }),
      ...before[thing]
        .filter(({ id }) => !stands.has(id))
        .map(({ id, text }): PlanChange => ({ thing, id, what: 'removed', before: text, now: null })),
    ];
  });
}

const ABOVE = { area: null, risk: 'area', action: 'risk' } as const satisfies Record<ControlThing, ControlThing | null>;

function rowsOf({ areas, risks, actions }: DecidedPlan): Readonly<Record<ControlThing, readonly Row[]>> {
  return {
    area: areas.map(({ id, name }) => ({ id, text: name, parent: null, regionWide: false })),
    risk: risks.map(({ id, area, text, regionWide }) => ({ id, text, parent: area, regionWide })),
    action: actions.map(({ id, risk, text, regionWide }) => ({ id, text, parent: risk, regionWide })),
  };
}
