import { z } from 'zod';
import { ControlAnswer, ControlAssessment, ControlFollowUp, RiskAnswer } from '../control/control.ts';
import { AcceptedFinding } from '../figures/check/accepted.ts';
import { TableCells } from '../figures/definition.ts';
import { RichText } from '../text/rich-text.ts';
import { Id, LocalDate, ShortText } from './primitives.ts';

/** A board's text as it stood when it was taken over, to be read beside what has become of it. */
export const TakenText = z.strictObject({ board: Id, text: RichText });
export type TakenText = z.infer<typeof TakenText>;

/** What is said of one plan item on one occasion. Absent means that nothing has been said yet. */
export const FollowUp = z.strictObject({
  item: Id,
  colour: Id.nullable(),
  arrow: Id.nullable(),
  status: Id.nullable(),
  /** Why a person has chosen another status than the one that outcome and target suggest. */
  statusReason: ShortText.nullable(),
  /** As typed: "95 procent". */
  outcome: ShortText.nullable(),
  comment: RichText.nullable(),
  /** The boards' comments that the comment was taken over from; left out when it was written here. */
  taken: z.array(TakenText).min(1).max(200).optional(),
  /** Why an outcome is missing. */
  missingReason: ShortText.nullable(),
  /** What the author says to whoever puts the document together; never printed. Absent for nothing. */
  toSecretary: ShortText.min(1).optional(),
  /** "Inget att rapportera": the author has looked, and there is nothing to say. */
  nothingToReport: z.boolean(),
  /** The author has finished. */
  ready: z.boolean(),
  /** Whoever answers for the report has read and accepted it. */
  approved: z.boolean(),
});
export type FollowUp = z.infer<typeof FollowUp>;

/** A chapter's text on one occasion; `section` is a key in a layout of the year model. */
export const SectionText = z.strictObject({
  section: Id,
  body: RichText.nullable(),
  /** The text that stands here when this one is not written, as it stood when this one was written apart from it. */
  original: RichText.optional(),
  /** As of a follow-up. */
  toSecretary: ShortText.min(1).optional(),
  ready: z.boolean(),
  approved: z.boolean(),
});
export type SectionText = z.infer<typeof SectionText>;

/**
 * A text of a board's report in the region's words: what the region prints instead of what the board wrote, which stays as it is in
 * the board's package.
 */
export const BoardText = z.strictObject({
  board: Id,
  /** A key of the board's own texts. */
  section: Id,
  body: RichText,
  /** What the board had written when the region began to change it. */
  original: RichText,
});
export type BoardText = z.infer<typeof BoardText>;

/** In the order of a year: the plan is written before it, and the others say what came of it. */
export const OCCASION_KINDS = ['plan', 'april', 'interim', 'annual'] as const;

/** A time of follow-up: the state at `cutOff`, reported afterwards. Or the plan: its texts and its budget, decided by `cutOff`. */
export const Occasion = z.strictObject({
  id: Id,
  kind: z.enum(OCCASION_KINDS),
  cutOff: LocalDate,
  state: z.enum(['open', 'locked']),
  /** The whole report of the occasion is accepted. */
  approved: z.boolean(),
  followUps: z.array(FollowUp),
  texts: z.array(SectionText),
  /** The boards' texts that the region has changed, by board and section. */
  boardTexts: z.array(BoardText).min(1).optional(),
  tables: z.array(TableCells),
  /** What has been found in the figures and accepted, in the order of its keys. */
  accepted: z.array(AcceptedFinding).min(1).optional(),
  control: z.strictObject({
    followUps: z.array(ControlFollowUp),
    answers: z.array(ControlAnswer),
    riskAnswers: z.array(RiskAnswer),
    assessment: ControlAssessment.nullable(),
  }),
});
export type Occasion = z.infer<typeof Occasion>;

/** A document to be written: which layout, of which occasion, with what on its cover. */
export const Report = z.strictObject({
  id: Id,
  occasion: Id.nullable(),
  layout: Id,
  title: ShortText.min(1),
  /** Registration number, "24RE1234"; printed on the cover when there is one. */
  diaryNumber: ShortText.nullable(),
});
export type Report = z.infer<typeof Report>;
