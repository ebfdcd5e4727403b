import { z } from 'zod';
import { RichText } from '../text/rich-text.ts';
import { Id, Line, LocalDate, ShortText } from './primitives.ts';

/**
 * Numbers as printed. `to` differs from `from` in a range: "Nr 3 - 8" is one item that stands for six. A `letter` tells the
 * parts of one number apart: "3 a" and "3 b" under the key figure 3.
 */
export const NumberRange = z
  .strictObject({
    from: z.int().min(0).max(100_000),
    to: z.int().min(0).max(100_000),
    letter: z
      .string()
      .regex(/^[a-z\u00e5\u00e4\u00f6]$/)
      .optional(),
  })
  .refine((range) => range.to >= range.from, { path: ['to'] })
  .refine((range) => range.letter === undefined || range.to === range.from, { path: ['letter'] });
export type NumberRange = z.infer<typeof NumberRange>;

/** One node of the year's plan: perspective, goal, strategy, indicator, assignment or activity, at any depth. */
export const PlanItem = z.strictObject({
  id: Id,
  parent: Id.nullable(),
  kind: Id,
  number: NumberRange.nullable(),
  title: Line,
  description: RichText.nullable(),
  /** Who an assignment is given to. */
  receiver: Id.nullable(),
  /** The boards that answer for a goal of a region, each in its own report; left out when nobody has been named. */
  boards: z.array(Id).min(1).max(200).optional(),
  unit: ShortText.nullable(),
  /** What the outcome should be beside the target: `at-least-last-year` compares with the latest known outcome. */
  direction: z.enum(['higher', 'lower', 'interval', 'at-least-last-year']).nullable(),
  /** This year's target, as typed: "77–80", "> 90 procent". */
  target: ShortText.nullable(),
  /** The target beyond the year, as typed: "80 procent 2030". */
  longTermTarget: ShortText.nullable(),
  /** The latest outcome known when the year began ("senast kända"), as typed. */
  lastKnown: ShortText.nullable(),
  /** Who answers for it: a person's name or a function. */
  responsible: ShortText.nullable(),
  /** The day when its follow-up is to be ready; of an activity, the day when it is to be finished. */
  due: LocalDate.nullable(),
  /** What is expected of the author, shown beside the item. */
  instruction: ShortText.nullable(),
  /** Whether a comment is expected of this very item; null when it is as for its kind (`ItemKind.commented`). */
  commentExpected: z.boolean().nullable(),
  /** What the marks *, ** and *** behind the title or a value stand for, in the order of their marks. */
  footnotes: z.array(ShortText.min(1)).max(20),
  /** The same item in the year before. */
  lineage: Id.nullable(),
});
export type PlanItem = z.infer<typeof PlanItem>;
