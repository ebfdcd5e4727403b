import { z } from 'zod';
import { Id, Line, LocalDate, ShortText } from '../model/primitives.ts';
import { RichText } from '../text/rich-text.ts';

export const ControlArea = z.strictObject({ id: Id, name: Line });
export type ControlArea = z.infer<typeof ControlArea>;

/** The letters of the guideline's requirements on internal control, which a risk can threaten. */
export const REQUIREMENTS = ['a', 'b', 'c', 'd', 'e'] as const;

export const ControlRisk = z.strictObject({
  id: Id,
  area: Id,
  text: ShortText.min(1),
  /** Decided by the region for all its boards; printed with the prefix. */
  regionWide: z.boolean(),
  requirements: z.array(z.enum(REQUIREMENTS)).max(REQUIREMENTS.length),
  /** Where the risk was found: a risk analysis, an audit report. */
  source: ShortText.nullable(),
  owner: ShortText.nullable(),
  /** The same risk in the plan of the year before. */
  lineage: Id.nullable(),
  /** The risk of the organisation's portfolio that this is a snapshot of. */
  portfolio: Id.nullable(),
  /** Why the risk is not to be in the plan of the year after; null for one that is to be, or of which nothing is decided. */
  dropped: ShortText.nullable(),
});
export type ControlRisk = z.infer<typeof ControlRisk>;

export const ACTION_KINDS = ['control', 'measure', 'information'] as const;

/** How often an action is carried out, in falling frequency. */
export const EVERY = ['month', 'quarter', 'tertial', 'year'] as const;

/** An action that recurs, from a day to a day, both included; null is the year's first and last day. */
export const ControlRhythm = z.strictObject({
  every: z.enum(EVERY),
  from: LocalDate.nullable(),
  to: LocalDate.nullable(),
});
export type ControlRhythm = z.infer<typeof ControlRhythm>;

export const ControlAction = z.strictObject({
  id: Id,
  risk: Id,
  text: ShortText.min(1),
  regionWide: z.boolean(),
  kind: z.enum(ACTION_KINDS).nullable(),
  responsible: ShortText.nullable(),
  /** The day when an action that is done once must be done. */
  due: LocalDate.nullable(),
  rhythm: ControlRhythm.nullable(),
  /** What is done, point by point. */
  steps: z.array(Line).max(100),
  /** The same action in the plan of the year before. */
  lineage: Id.nullable(),
  /** The standing action of the portfolio's risk that this is a snapshot of. */
  portfolio: Id.nullable(),
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
  /** An answer about the risk is one, and printed under those of its actions that are chosen (`RiskAnswer`). */
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

/** An action that the answer about its risk is printed under. */
export const AnswerPlace = z.strictObject({
  action: Id,
  /** What is printed here in other words than the answer's own; both null where it is printed as it stands. */
  class: Id.nullable(),
  text: ShortText.nullable(),
});
export type AnswerPlace = z.infer<typeof AnswerPlace>;

/** The answer to a question about a risk: one, whichever of its actions it is printed under. */
export const RiskAnswer = z.strictObject({
  risk: Id,
  question: Id,
  class: Id.nullable(),
  /** The printed sentence: "Ja." */
  text: ShortText.nullable(),
  printed: z.array(AnswerPlace),
});
export type RiskAnswer = z.infer<typeof RiskAnswer>;

/** What a board says of its internal control as a whole; `flawed` is sufficient with shortcomings. */
export const VERDICTS = ['sufficient', 'flawed', 'insufficient'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What is asked before that, in the order of the sentences it gives; `overall` has only the reason for the verdict. */
export const ASSESSED = ['integrated', ...REQUIREMENTS, 'documented', 'designed', 'applied', 'overall'] as const;
export type Assessed = (typeof ASSESSED)[number];

export const ASSESSED_ANSWERS = ['yes', 'partly', 'no'] as const;

export const AssessedPoint = z.strictObject({
  point: z.enum(ASSESSED),
  answer: z.enum(ASSESSED_ANSWERS).nullable(),
  comment: ShortText.nullable(),
});
export type AssessedPoint = z.infer<typeof AssessedPoint>;

/** What the year said of a requirement when the text was written, as a number that tells it from anything else. */
export const AssessmentBasis = z
  .array(z.strictObject({ about: z.enum([...REQUIREMENTS, 'all']), digits: z.string().regex(/^[0-9]{1,20}$/) }))
  .min(1);
export type AssessmentBasis = z.infer<typeof AssessmentBasis>;

export const ControlAssessment = z.strictObject({
  verdict: z.enum(VERDICTS).nullable(),
  text: RichText.nullable(),
  /** The points that something has been said of, in the order of `ASSESSED`. */
  points: z.array(AssessedPoint).min(1).optional(),
  /** There only when the text was written from the points: it then holds the verdict itself. */
  basis: AssessmentBasis.optional(),
});
export type ControlAssessment = z.infer<typeof ControlAssessment>;
