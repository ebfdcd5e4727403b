import { z } from 'zod';
import { ASSESSED, AssessedPoint, AssessmentBasis, VERDICTS } from '../../control/control.ts';
import { ControlEvidence } from '../../control/evidence.ts';
import { ControlTick, TickWithdrawal } from '../../control/tick.ts';
import { Id, ShortText } from '../../model/primitives.ts';
import { RichText } from '../../text/rich-text.ts';

const onControl = { type: z.literal('control.set'), occasion: Id, action: Id };
const onAnswer = { type: z.literal('answer.set'), occasion: Id, action: Id, question: Id };
const onAssessment = { type: z.literal('assessment.set'), occasion: Id };
const SetControl = z.discriminatedUnion('field', [
  z.strictObject({ ...onControl, field: z.literal('status'), value: Id.nullable() }),
  z.strictObject({ ...onControl, field: z.literal('comment'), value: RichText.nullable() }),
  z.strictObject({ ...onControl, field: z.literal('ready'), value: z.boolean() }),
]);

const SetAnswer = z.discriminatedUnion('field', [
  z.strictObject({ ...onAnswer, field: z.literal('class'), value: Id.nullable() }),
  z.strictObject({ ...onAnswer, field: z.literal('text'), value: ShortText.nullable() }),
]);

const onRiskAnswer = { type: z.literal('risk-answer.set'), occasion: Id, risk: Id, question: Id };

/** The answer to a question about a risk, wherever it is printed. */
const SetRiskAnswer = z.discriminatedUnion('field', [
  z.strictObject({ ...onRiskAnswer, field: z.literal('class'), value: Id.nullable() }),
  z.strictObject({ ...onRiskAnswer, field: z.literal('text'), value: ShortText.nullable() }),
]);

/** Whether the answer about an action's risk is printed under it, and there in words of its own. */
const PrintRiskAnswer = z.strictObject({
  type: z.literal('risk-answer.print'),
  occasion: Id,
  action: Id,
  question: Id,
  printed: z.boolean(),
  /** Left out where the words are as they are. */
  text: ShortText.nullable().optional(),
});

const SetAssessment = z.discriminatedUnion('field', [
  z.strictObject({ ...onAssessment, field: z.literal('verdict'), value: z.enum(VERDICTS).nullable() }),
  z.strictObject({ ...onAssessment, field: z.literal('points'), value: z.array(AssessedPoint).max(ASSESSED.length) }),
  z.strictObject({ ...onAssessment, field: z.literal('basis'), value: AssessmentBasis.nullable() }),
  z.strictObject({ ...onAssessment, field: z.literal('text'), value: RichText.nullable() }),
]);

const { action, id, happened, what, result, deviation, remedy, steps } = ControlTick.shape;

/** An action was carried out. Who enters it carried it out, unless another is named. */
const AddTick = z.strictObject({
  type: z.literal('tick.add'),
  ...{ action, id, happened, what, result, deviation, remedy, steps },
  by: ControlTick.shape.by.nullable(),
});

/** A tick no longer counts. It stays, with the reason. */
const WithdrawTick = z.strictObject({
  type: z.literal('tick.withdraw'),
  action: Id,
  id: Id,
  why: TickWithdrawal.shape.why,
});

/** A file that the store has the bytes of, or a reference: one of them. */
const AddEvidence = z.strictObject({
  type: z.literal('evidence.add'),
  ...ControlEvidence.omit({ added: true, by: true, purged: true }).shape,
});

/** The bytes stay in the store, so that undo can bring the file back; they are purged by a call of its own (`purgeEvidence`). */
const RemoveEvidence = z.strictObject({ type: z.literal('evidence.remove'), action: Id, id: Id });

/** What changes the follow-up of internal control: statuses, answers, ticks, evidence, the assessment. */
export const CONTROL_COMMANDS = [
  SetControl,
  SetAnswer,
  SetRiskAnswer,
  PrintRiskAnswer,
  SetAssessment,
  AddTick,
  WithdrawTick,
  AddEvidence,
  RemoveEvidence,
] as const;
