import { z } from 'zod';
import { RichText } from '../text/rich-text.ts';
import { Id, Line, ShortText } from './primitives.ts';

/** Numbers as printed. `to` differs from `from` in a range: "Nr 3 - 8" is one item that stands for six. */
export const NumberRange = z
  .strictObject({ from: z.int().min(0).max(100_000), to: z.int().min(0).max(100_000) })
  .refine((range) => range.to >= range.from, { path: ['to'] });
export type NumberRange = z.infer<typeof NumberRange>;

/** One node of the year's plan: perspective, goal, strategy, indicator or assignment, at any depth. */
export const PlanItem = z.strictObject({
  id: Id,
  parent: Id.nullable(),
  kind: Id,
  number: NumberRange.nullable(),
  title: Line,
  description: RichText.nullable(),
  /** Who an assignment is given to. */
  receiver: Id.nullable(),
  unit: ShortText.nullable(),
  direction: z.enum(['higher', 'lower', 'interval']).nullable(),
  /** This year's target, as typed: "77–80", "> 90 procent". */
  target: ShortText.nullable(),
  /** Who answers for it: a person's name or a function. */
  responsible: ShortText.nullable(),
  /** The same item in the year before. */
  lineage: Id.nullable(),
});
export type PlanItem = z.infer<typeof PlanItem>;
