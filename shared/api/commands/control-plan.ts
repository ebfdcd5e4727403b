import { z } from 'zod';
import { ControlAction, ControlRisk } from '../../control/control.ts';
import { PlanAmendment, PlanDecision } from '../../control/decision.ts';
import { Id, Line, LocalDate, ShortText } from '../../model/primitives.ts';

const onRisk = { type: z.literal('risk.set'), risk: Id };
const onAction = { type: z.literal('action.set'), action: Id };
/** What a row of the internal control plan is. */
export const ControlThing = z.enum(['area', 'risk', 'action']);
export type ControlThing = z.infer<typeof ControlThing>;

const SetArea = z.strictObject({ type: z.literal('area.set'), area: Id, field: z.literal('name'), value: Line });

/** A field of a risk in the plan; which area it stands under is changed by `plan.move`. */
const SetRisk = z.discriminatedUnion('field', [
  z.strictObject({ ...onRisk, field: z.literal('text'), value: ControlRisk.shape.text }),
  z.strictObject({ ...onRisk, field: z.literal('regionWide'), value: z.boolean() }),
  z.strictObject({ ...onRisk, field: z.literal('requirements'), value: ControlRisk.shape.requirements }),
  z.strictObject({ ...onRisk, field: z.enum(['source', 'owner']), value: ShortText.nullable() }),
  z.strictObject({ ...onRisk, field: z.enum(['lineage', 'portfolio']), value: Id.nullable() }),
  z.strictObject({ ...onRisk, field: z.literal('dropped'), value: ShortText.nullable() }),
]);

/** A field of an action in the plan; which risk it stands under is changed by `plan.move`. */
const SetAction = z.discriminatedUnion('field', [
  z.strictObject({ ...onAction, field: z.literal('text'), value: ControlAction.shape.text }),
  z.strictObject({ ...onAction, field: z.literal('regionWide'), value: z.boolean() }),
  z.strictObject({ ...onAction, field: z.literal('kind'), value: ControlAction.shape.kind }),
  z.strictObject({ ...onAction, field: z.literal('responsible'), value: ShortText.nullable() }),
  z.strictObject({ ...onAction, field: z.literal('due'), value: LocalDate.nullable() }),
  z.strictObject({ ...onAction, field: z.literal('rhythm'), value: ControlAction.shape.rhythm }),
  z.strictObject({ ...onAction, field: z.literal('steps'), value: ControlAction.shape.steps }),
  z.strictObject({ ...onAction, field: z.enum(['lineage', 'portfolio']), value: Id.nullable() }),
]);

/** Where a row of the control plan stands: an area under nothing, a risk under an area, an action under a risk. */
const inControlPlan = {
  thing: ControlThing,
  id: Id,
  parent: Id.nullable(),
  /** The sibling that it comes after; null puts it first. */
  after: Id.nullable(),
};

/** A new row of the control plan with nothing but its text: an area's is its name. */
const CreateControl = z.strictObject({ type: z.literal('plan.create'), year: Id, ...inControlPlan, text: Line });

/** A row of the control plan with everything under it to another place. */
const MoveControl = z.strictObject({ type: z.literal('plan.move'), ...inControlPlan });

/** A row of the control plan with everything under it and everything that has been said of it. */
const RemoveControl = z.strictObject({ type: z.literal('plan.remove'), thing: ControlThing, id: Id });

/** Snapshots of risks of the portfolio, with their standing actions, into a year's plan; an area that is not there is made. */
const ChooseRisks = z.strictObject({
  type: z.literal('plan.choose'),
  year: Id,
  /** Each risk of the portfolio, and what its snapshot is called. */
  choices: z.array(z.strictObject({ portfolio: Id, id: Id })).min(1),
});

/** The plan as it stands is decided, and cannot be changed until it is opened. A new decision takes the place of the one before. */
const DecidePlan = z.strictObject({
  type: z.literal('decision.set'),
  year: Id,
  date: PlanDecision.shape.date,
  paragraph: PlanDecision.shape.paragraph,
});

/** The plan was not decided after all. */
const UndecidePlan = z.strictObject({ type: z.literal('decision.remove'), year: Id });

/** A decided plan is opened to be changed, for a reason. */
const AmendPlan = z.strictObject({ type: z.literal('decision.open'), year: Id, amendment: PlanAmendment });

/** A decided plan that was opened cannot be changed any more. */
const ClosePlan = z.strictObject({ type: z.literal('decision.close'), year: Id });

/** What changes the plan of internal control and what the board has decided of it. */
export const CONTROL_PLAN_COMMANDS = [
  SetArea,
  SetRisk,
  SetAction,
  CreateControl,
  MoveControl,
  RemoveControl,
  ChooseRisks,
  DecidePlan,
  UndecidePlan,
  AmendPlan,
  ClosePlan,
] as const;
