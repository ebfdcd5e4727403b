import { z } from 'zod';
import { Id, Line, ShortText } from '../model/primitives.ts';
import { RichText } from '../text/rich-text.ts';

export const ControlArea = z.strictObject({ id: Id, name: Line });
export type ControlArea = z.infer<typeof ControlArea>;

export const ControlRisk = z.strictObject({
  id: Id,
  area: Id,
  text: ShortText.min(1),
  /** Decided by the region for all its boards; printed with the prefix. */
  regionWide: z.boolean(),
});
export type ControlRisk = z.infer<typeof ControlRisk>;

export const ControlAction = z.strictObject({
  id: Id,
  risk: Id,
  text: ShortText.min(1),
  regionWide: z.boolean(),
});
export type ControlAction = z.infer<typeof ControlAction>;

/** A year's internal control plan; order in each list is printing order. */
export const ControlPlan = z.strictObject({
  areas: z.array(ControlArea),
  risks: z.array(ControlRisk),
  actions: z.array(ControlAction),
});
export type ControlPlan = z.infer<typeof ControlPlan>;

/** A standard question of the follow-up, with the classes an answer can have. */
export const ControlQuestion = z.strictObject({
  id: Id,
  text: Line,
  /** A question about the risk is printed under the action where it was answered. */
  about: z.enum(['action', 'risk']),
  classes: z.array(z.strictObject({ id: Id, word: Line })).min(1),
});
export type ControlQuestion = z.infer<typeof ControlQuestion>;

export const ControlFollowUp = z.strictObject({
  action: Id,
  status: Id.nullable(),
  comment: RichText.nullable(),
  ready: z.boolean(),
});
export type ControlFollowUp = z.infer<typeof ControlFollowUp>;

export const ControlAnswer = z.strictObject({
  action: Id,
  question: Id,
  class: Id.nullable(),
  /** The printed sentence: "Ja, delvis." */
  text: ShortText.nullable(),
});
export type ControlAnswer = z.infer<typeof ControlAnswer>;

export const ControlAssessment = z.strictObject({
  verdict: z.enum(['sufficient', 'insufficient']).nullable(),
  text: RichText.nullable(),
});
export type ControlAssessment = z.infer<typeof ControlAssessment>;
