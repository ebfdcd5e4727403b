import { z } from 'zod';
import { ChartDefinition } from '../../charts/definition.ts';
import { ControlQuestion } from '../../control/control.ts';
import { NumberStyle } from '../../figures/definition.ts';
import { ItemKind } from '../../model/item-kind.ts';
import { Layout } from '../../model/layout.ts';
import { Occasion } from '../../model/occasion.ts';
import { Organisation } from '../../model/organisation.ts';
import { Id, LocalDate } from '../../model/primitives.ts';
import { Reorganisation } from '../../model/reorganisation.ts';
import { Scale } from '../../model/scale.ts';
import { Measuring, ReceiverHeading, ReportWords, SummaryRule, YearModel } from '../../model/year-model.ts';

const onModel = { type: z.literal('model.set'), year: Id };
const onOccasion = { type: z.literal('occasion.set'), occasion: Id };

/**
 * One part of a year model, whole. Refused when the year uses something that would no longer be there. `organisations` are
 * those that the year speaks of (givers and receivers); new ones are made, known ones get these names.
 */
const SetModel = z.discriminatedUnion('field', [
  z.strictObject({ ...onModel, field: z.literal('organisations'), value: z.array(Organisation).min(1) }),
  z.strictObject({ ...onModel, field: z.literal('kinds'), value: z.array(ItemKind).min(1) }),
  z.strictObject({ ...onModel, field: z.literal('scales'), value: z.array(Scale) }),
  z.strictObject({ ...onModel, field: z.literal('receivers'), value: z.array(ReceiverHeading) }),
  z.strictObject({ ...onModel, field: z.literal('summary'), value: SummaryRule }),
  z.strictObject({ ...onModel, field: z.literal('words'), value: ReportWords }),
  z.strictObject({ ...onModel, field: z.literal('measuring'), value: Measuring.nullable() }),
  z.strictObject({ ...onModel, field: z.literal('numberStyles'), value: z.array(NumberStyle).min(1) }),
  z.strictObject({ ...onModel, field: z.literal('controlQuestions'), value: z.array(ControlQuestion) }),
  z.strictObject({ ...onModel, field: z.literal('charts'), value: z.array(ChartDefinition) }),
  z.strictObject({ ...onModel, field: z.literal('layouts'), value: z.array(Layout) }),
  z.strictObject({ ...onModel, field: z.literal('reorganisations'), value: z.array(Reorganisation).max(200) }),
]);

/** A year with the program's own model (`shared/model/blank-model.ts`) and nothing in it. A new organisation is made. */
const CreateYear = z.strictObject({
  type: z.literal('year.create'),
  id: Id,
  organisation: Organisation,
  year: YearModel.shape.year,
});

/**
 * The year after a year: `from`, which stays as it is, with its model, plan, control plan, occasions and reports; without what was
 * said, and without the items in `drop` and what stands under them (`shared/model/roll-year.ts`).
 */
const RollYear = z.strictObject({ type: z.literal('year.roll'), from: Id, id: Id, drop: z.array(Id).max(20_000) });

/** A time of follow-up in a year, last of its occasions. */
const CreateOccasion = z.strictObject({
  type: z.literal('occasion.create'),
  id: Id,
  year: Id,
  kind: Occasion.shape.kind,
  cutOff: LocalDate,
});

/** Also of a locked occasion: `state` is what unlocks it. */
const SetOccasion = z.discriminatedUnion('field', [
  z.strictObject({ ...onOccasion, field: z.literal('kind'), value: Occasion.shape.kind }),
  z.strictObject({ ...onOccasion, field: z.literal('cutOff'), value: LocalDate }),
  z.strictObject({ ...onOccasion, field: z.literal('state'), value: Occasion.shape.state }),
  z.strictObject({ ...onOccasion, field: z.literal('approved'), value: z.boolean() }),
]);

/** What changes years, their models and their occasions. */
export const YEAR_COMMANDS = [SetModel, CreateYear, RollYear, CreateOccasion, SetOccasion] as const;
