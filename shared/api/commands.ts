import { z } from 'zod';
import { Id, ShortText } from '../model/primitives.ts';
import { RichText } from '../text/rich-text.ts';

const onFollowUp = { type: z.literal('follow-up.set'), occasion: Id, item: Id };
const onControl = { type: z.literal('control.set'), occasion: Id, action: Id };
const onAnswer = { type: z.literal('answer.set'), occasion: Id, action: Id, question: Id };

/**
 * Every change that a person can make from a view: one field of one thing, set to a value. Null empties the field. Setting
 * a field of a follow-up, text, cell or answer that does not exist yet makes it.
 */
export const Command = z.union([
  z.strictObject({ ...onFollowUp, field: z.enum(['colour', 'arrow', 'status']), value: Id.nullable() }),
  z.strictObject({ ...onFollowUp, field: z.enum(['outcome', 'missingReason']), value: ShortText.nullable() }),
  z.strictObject({ ...onFollowUp, field: z.literal('comment'), value: RichText.nullable() }),
  z.strictObject({ ...onFollowUp, field: z.literal('ready'), value: z.boolean() }),
  z.strictObject({
    type: z.literal('item.set'),
    item: Id,
    field: z.enum(['target', 'responsible']),
    value: ShortText.nullable(),
  }),
  z.strictObject({
    type: z.literal('text.set'),
    occasion: Id,
    section: Id,
    field: z.literal('body'),
    value: RichText.nullable(),
  }),
  z.strictObject({ type: z.literal('text.set'), occasion: Id, section: Id, field: z.literal('ready'), value: z.boolean() }),
  z.strictObject({ type: z.literal('cell.set'), occasion: Id, table: Id, row: Id, column: Id, value: ShortText.nullable() }),
  z.strictObject({ ...onControl, field: z.literal('status'), value: Id.nullable() }),
  z.strictObject({ ...onControl, field: z.literal('comment'), value: RichText.nullable() }),
  z.strictObject({ ...onControl, field: z.literal('ready'), value: z.boolean() }),
  z.strictObject({ ...onAnswer, field: z.literal('class'), value: Id.nullable() }),
  z.strictObject({ ...onAnswer, field: z.literal('text'), value: ShortText.nullable() }),
  z.strictObject({
    type: z.literal('assessment.set'),
    occasion: Id,
    field: z.literal('verdict'),
    value: z.enum(['sufficient', 'insufficient']).nullable(),
  }),
  z.strictObject({ type: z.literal('assessment.set'), occasion: Id, field: z.literal('text'), value: RichText.nullable() }),
]);
export type Command = z.infer<typeof Command>;
