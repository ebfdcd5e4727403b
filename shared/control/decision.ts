import { z } from 'zod';
import { Id, Line, LocalDate, ShortText } from '../model/primitives.ts';

/** What the board decided: the words of the plan and where they stood. How an action is carried out is no part of it. */
export const DecidedPlan = z.strictObject({
  areas: z.array(z.strictObject({ id: Id, name: Line })),
  risks: z.array(z.strictObject({ id: Id, area: Id, text: ShortText.min(1), regionWide: z.boolean() })),
  actions: z.array(z.strictObject({ id: Id, risk: Id, text: ShortText.min(1), regionWide: z.boolean() })),
});
export type DecidedPlan = z.infer<typeof DecidedPlan>;

/** Once that the decided plan was opened to be changed. */
export const PlanAmendment = z.strictObject({ date: LocalDate, person: Line, reason: ShortText.min(1) });
export type PlanAmendment = z.infer<typeof PlanAmendment>;

/** A decision that a later one, of a revised plan, has taken the place of. */
export const EarlierDecision = z.strictObject({ date: LocalDate, paragraph: Line, amendments: z.array(PlanAmendment) });
export type EarlierDecision = z.infer<typeof EarlierDecision>;

/** The board's decision of a year's control plan. */
export const PlanDecision = z.strictObject({
  date: LocalDate,
  /** The paragraph of the minutes: "§ 12". */
  paragraph: Line,
  plan: DecidedPlan,
  amendments: z.array(PlanAmendment),
  /** Whether the plan is open to be changed now, for the reason of the last amendment. */
  open: z.boolean(),
  /** The decisions before it, first to last. */
  earlier: z.array(EarlierDecision).min(1).optional(),
});
export type PlanDecision = z.infer<typeof PlanDecision>;
