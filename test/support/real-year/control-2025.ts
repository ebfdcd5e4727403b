import { z } from 'zod';
import { blankAction, blankRisk } from '../../../shared/control/blank-plan.ts';
import type { ControlPlan } from '../../../shared/control/control.ts';
import { hasPrefix, withoutPrefix } from './control.ts';
import { PrintedText } from './printed.ts';

/** The internal control plan of a printed plan, and which risk of the year before each was, by the lines they stand on. */
export const PrintedControlPlan = z.object({
  internal_control: z.object({
    columns: z.tuple([z.string(), z.string(), z.string()]),
    areas: z.array(
      z.object({
        area: z.string(),
        risks: z.array(
          z.object({
            risk: z.string(),
            line: z.number(),
            region_wide: z.boolean().default(false),
            actions: z.array(z.object({ action: PrintedText })),
          }),
        ),
      }),
    ),
  }),
  carry_over_from_2024: z.object({
    mapping: z.array(z.object({ risk_2024_line: z.number(), in_2025_line: z.number().nullable() })),
  }),
});

export type PrintedControlPlan = z.infer<typeof PrintedControlPlan>;

/**
 * A printed control plan as a plan. `before` gives the risk and the actions of the year before by the line of the risk; an action that
 * stands where one stood then is the same one.
 */
export function convertControlPlan(
  printed: PrintedControlPlan,
  before: ReadonlyMap<number, { readonly id: string; readonly actions: readonly string[] }>,
): ControlPlan {
  const { internal_control: plan, carry_over_from_2024: carried } = printed;
  const lineOf2024 = new Map(carried.mapping.map(({ risk_2024_line: then, in_2025_line: now }) => [now, then]));
  const risks = plan.areas.flatMap((area, a) =>
    area.risks.map((risk, r) => {
      const was = before.get(lineOf2024.get(risk.line) ?? Number.NaN);
      return { printed: risk, id: `p${a + 1}-r${r + 1}`, area: `p${a + 1}`, was };
    }),
  );
  return {
    areas: plan.areas.map(({ area }, index) => ({ id: `p${index + 1}`, name: area })),
    risks: risks.map(({ printed: risk, id, area, was }) => ({
      ...blankRisk({ id, area, text: withoutPrefix(risk.risk) }),
      regionWide: risk.region_wide,
      lineage: was?.id ?? null,
    })),
    actions: risks.flatMap(({ printed: risk, id, was }) =>
      risk.actions.map(({ action }, index) => ({
        ...blankAction({ id: `${id}-a${index + 1}`, risk: id, text: withoutPrefix(action) }),
        regionWide: hasPrefix(action),
        lineage: was?.actions[index] ?? null,
      })),
    ),
  };
}
