import { z } from 'zod';
import { MONEY_UNITS } from '../figures/money-unit.ts';
import { Id } from '../model/primitives.ts';
import { BOUND_MEASURES, BOUND_SIGNS, BOUND_UNITS, LONGEST_SAID } from './bound-kinds.ts';

/** What is printed instead of what the data says, since somebody has changed it. */
const said = z.string().min(1).max(LONGEST_SAID).optional();
/** In a region's text: the board whose received report it is of; the text's own year when it is left out. */
const board = Id.optional();

/**
 * Words that the data makes: what they are bound to is kept, and never the words themselves, which follow the data of the occasion that
 * the text is of.
 */
export const Bound = z.strictObject({
  type: z.literal('bound'),
  attrs: z.discriminatedUnion('what', [
    /** The figure of a cell: as its table prints it, or in another unit, with other decimals. */
    z.strictObject({
      what: z.literal('figure'),
      board,
      table: Id,
      row: Id,
      column: Id,
      in: z.enum(MONEY_UNITS).optional(),
      decimals: z.int().min(0).max(6).optional(),
      sign: z.enum(BOUND_SIGNS).optional(),
      unit: z.enum(BOUND_UNITS).optional(),
      said,
    }),
    /** How many goals there are and how they are judged. */
    z.strictObject({ what: z.literal('goal-counts'), said }),
    /** Which goals have the worst colour, by number and title. */
    z.strictObject({ what: z.literal('worst-goals'), said }),
    /** The judgement of a goal, with the boards whose reports it rests on. */
    z.strictObject({ what: z.literal('goal'), item: Id, said }),
    /** How many boards have spent more than their budget, to date or as forecast, and which. */
    z.strictObject({ what: z.literal('boards-behind'), measure: z.enum(BOUND_MEASURES), said }),
    /** The outcome to date and its deviation from the budget. */
    z.strictObject({ what: z.literal('outcome'), board, said }),
    /** The forecast of the year and its deviation from the budget. */
    z.strictObject({ what: z.literal('forecast'), board, said }),
  ]),
});
export type Bound = z.infer<typeof Bound>;
/** What words are bound to, and how they are told. */
export type Binding = Bound['attrs'];
