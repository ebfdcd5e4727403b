import { z } from 'zod';
import { GlossaryTerm } from '../../model/glossary.ts';
import { OrganisationWord } from '../../model/own-word.ts';
import { Id, ShortText } from '../../model/primitives.ts';
import { RichText } from '../../text/rich-text.ts';

const onText = { type: z.literal('text.set'), occasion: Id, section: Id };
const SetText = z.discriminatedUnion('field', [
  z.strictObject({ ...onText, field: z.enum(['body', 'original']), value: RichText.nullable() }),
  z.strictObject({ ...onText, field: z.literal('toSecretary'), value: ShortText.nullable() }),
  z.strictObject({ ...onText, field: z.enum(['ready', 'approved']), value: z.boolean() }),
]);

/** A board's text in the region's words, beside what the board had written; null for the board's own again. */
const SetBoardText = z.strictObject({
  type: z.literal('board-text.set'),
  occasion: Id,
  board: Id,
  section: Id,
  body: RichText.nullable(),
  original: RichText,
});

const onTerm = { year: Id, id: Id };

/** A term that the year explains, as yet without its explanation; where it stands follows from its name. */
const CreateTerm = z.strictObject({ type: z.literal('term.create'), ...onTerm, term: GlossaryTerm.shape.term });

const SetTerm = z.discriminatedUnion('field', [
  z.strictObject({ type: z.literal('term.set'), ...onTerm, field: z.literal('term'), value: GlossaryTerm.shape.term }),
  z.strictObject({ type: z.literal('term.set'), ...onTerm, field: z.literal('explanation'), value: RichText.nullable() }),
]);

const RemoveTerm = z.strictObject({ type: z.literal('term.remove'), ...onTerm });

/** A word into an organisation's own list, or out of it. */
const OwnWords = z.strictObject({ ...OrganisationWord.shape, type: z.enum(['word.add', 'word.remove']) });

/** What changes chapters' texts, boards' texts in a region's words, the glossary and the organisation's own words. */
export const TEXT_COMMANDS = [SetText, SetBoardText, CreateTerm, SetTerm, RemoveTerm, OwnWords] as const;
