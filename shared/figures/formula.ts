import { z } from 'zod';
import { Id } from '../model/primitives.ts';
import { DECIMAL_PATTERN } from './decimal-pattern.ts';

const common = {
  /** `printed`: from the figures as they are printed, already rounded; `exact`: from what stands behind them. */
  from: z.enum(['exact', 'printed']),
  /** The result with its sign turned. */
  turned: z.boolean(),
  /** The rows (of a column's formula) or columns (of a row's) that it is for; null for all that hold figures. */
  only: z.array(Id).min(1).nullable(),
};

/** A decimal that is something. */
const Factor = z.string().regex(DECIMAL_PATTERN).regex(/[1-9]/);

/**
 * How a column or a row is computed; picked, never typed. In a column the ids are columns of the same row, in a row they are
 * rows of the same column. A sum goes past blanks and is blank when all its terms are; everything else is blank as soon as a
 * term is. Division by nothing is blank. A text where a figure should stand makes the result blank.
 */
export const Formula = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('sum'), add: z.array(Id).min(1), less: z.array(Id), ...common }),
  /** `of` − `less`. */
  z.strictObject({ type: z.literal('difference'), of: Id, less: Id, ...common }),
  /** `part` / `of` × 100. */
  z.strictObject({ type: z.literal('ratio'), part: Id, of: Id, ...common }),
  /** (`of` − `since`) / `since` × 100. */
  z.strictObject({ type: z.literal('change'), of: Id, since: Id, ...common }),
  /** `of` × or ÷ a number that is the year's own: 1,25 per cent of it, hours as full-time staff. */
  z.strictObject({ type: z.literal('scaled'), of: Id, way: z.enum(['times', 'divided']), by: Factor, ...common }),
  /** `share` per cent of `of`. */
  z.strictObject({ type: z.literal('portion'), of: Id, share: Id, ...common }),
  /** The least or the greatest of figures, and of nothing where `zero` says so. */
  z.strictObject({
    type: z.literal('limit'),
    pick: z.enum(['least', 'greatest']),
    of: z.array(Id).min(1),
    zero: z.boolean(),
    ...common,
  }),
  /** `first` where `by` is nothing or more, else `other`. */
  z.strictObject({ type: z.literal('choice'), by: Id, first: Id, other: Id, ...common }),
]);
export type Formula = z.infer<typeof Formula>;

/** The ids that a formula is made of, in the order in which they are picked. */
export function termsOf(formula: Formula): readonly string[] {
  switch (formula.type) {
    case 'sum':
      return [...formula.add, ...formula.less];
    case 'difference':
      return [formula.of, formula.less];
    case 'ratio':
      return [formula.part, formula.of];
    case 'change':
      return [formula.of, formula.since];
    case 'scaled':
      return [formula.of];
    case 'portion':
      return [formula.of, formula.share];
    case 'limit':
      return formula.of;
    case 'choice':
      return [formula.by, formula.first, formula.other];
  }
}

/** A share or a rate of change: such figures are never added up. */
export function isShare({ type }: Formula): boolean {
  return type === 'ratio' || type === 'change';
}
