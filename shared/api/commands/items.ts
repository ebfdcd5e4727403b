import { z } from 'zod';
import { TakenText } from '../../model/occasion.ts';
import { NumberRange, PlanItem } from '../../model/plan-item.ts';
import { Id, Line, LocalDate, ShortText } from '../../model/primitives.ts';
import { RichText } from '../../text/rich-text.ts';

const onFollowUp = { type: z.literal('follow-up.set'), occasion: Id, item: Id };
const onItem = { type: z.literal('item.set'), item: Id };
/** What is said of an item on an occasion. */
const SetFollowUp = z.discriminatedUnion('field', [
  z.strictObject({ ...onFollowUp, field: z.enum(['colour', 'arrow', 'status']), value: Id.nullable() }),
  z.strictObject({
    ...onFollowUp,
    field: z.enum(['outcome', 'missingReason', 'statusReason', 'toSecretary']),
    value: ShortText.nullable(),
  }),
  z.strictObject({ ...onFollowUp, field: z.literal('comment'), value: RichText.nullable() }),
  /** The boards' texts that the comment was taken over from; empty when it is the region's own. */
  z.strictObject({ ...onFollowUp, field: z.literal('taken'), value: z.array(TakenText).max(200) }),
  z.strictObject({ ...onFollowUp, field: z.enum(['ready', 'approved', 'nothingToReport']), value: z.boolean() }),
]);

/** A field of the plan itself; where the item stands is changed by `item.move`. */
const SetItem = z.discriminatedUnion('field', [
  z.strictObject({ ...onItem, field: z.literal('title'), value: Line }),
  z.strictObject({
    ...onItem,
    field: z.enum(['unit', 'target', 'longTermTarget', 'lastKnown', 'responsible', 'instruction']),
    value: ShortText.nullable(),
  }),
  z.strictObject({ ...onItem, field: z.literal('description'), value: RichText.nullable() }),
  z.strictObject({ ...onItem, field: z.literal('number'), value: NumberRange.nullable() }),
  z.strictObject({ ...onItem, field: z.literal('kind'), value: Id }),
  z.strictObject({ ...onItem, field: z.enum(['receiver', 'lineage']), value: Id.nullable() }),
  z.strictObject({ ...onItem, field: z.literal('boards'), value: z.array(Id).max(200) }),
  z.strictObject({ ...onItem, field: z.literal('direction'), value: PlanItem.shape.direction }),
  z.strictObject({ ...onItem, field: z.literal('due'), value: LocalDate.nullable() }),
  z.strictObject({ ...onItem, field: z.literal('commentExpected'), value: z.boolean().nullable() }),
  z.strictObject({ ...onItem, field: z.literal('footnotes'), value: PlanItem.shape.footnotes }),
]);

/** A new item with nothing but its kind and title. */
const CreateItem = z.strictObject({
  type: z.literal('item.create'),
  item: Id,
  year: Id,
  parent: Id.nullable(),
  /** The sibling that it comes after; null puts it first. */
  after: Id.nullable(),
  kind: Id,
  title: Line,
});

/** An item with everything under it to another place of its year. */
const MoveItem = z.strictObject({
  type: z.literal('item.move'),
  item: Id,
  parent: Id.nullable(),
  /** The sibling under the new parent that it comes after; null puts it first. */
  after: Id.nullable(),
});

/**
 * An item with everything under it and everything that has been said of them. A table that stands under it stays, as one of
 * its own; a document where it has its place no longer has it.
 */
const RemoveItem = z.strictObject({ type: z.literal('item.remove'), item: Id });

/** What changes plan items and what is said of them on an occasion. */
export const ITEM_COMMANDS = [SetFollowUp, SetItem, CreateItem, MoveItem, RemoveItem] as const;
