import { z } from 'zod';
import { ChartDefinition } from '../charts/definition.ts';
import {
  ASSESSED,
  AssessedPoint,
  AssessmentBasis,
  ControlAction,
  ControlQuestion,
  ControlRisk,
  VERDICTS,
} from '../control/control.ts';
import { PlanAmendment, PlanDecision } from '../control/decision.ts';
import { ControlEvidence } from '../control/evidence.ts';
import { PortfolioHead, RiskAssessment } from '../control/portfolio.ts';
import { ControlTick, TickWithdrawal } from '../control/tick.ts';
import { CellSource } from '../figures/cell-about.ts';
import { FindingKey } from '../figures/check/finding-key.ts';
import { ColumnVersion } from '../figures/column-version.ts';
import { NumberStyle, TableDefinition } from '../figures/definition.ts';
import { GlossaryTerm } from '../model/glossary.ts';
import { ItemKind } from '../model/item-kind.ts';
import { Layout } from '../model/layout.ts';
import { MOST_CHANGES } from '../model/limits.ts';
import { Occasion, Report, TakenText } from '../model/occasion.ts';
import { Organisation } from '../model/organisation.ts';
import { OrganisationWord } from '../model/own-word.ts';
import { NumberRange, PlanItem } from '../model/plan-item.ts';
import { Id, Line, LocalDate, ShortText } from '../model/primitives.ts';
import { Scale } from '../model/scale.ts';
import { Measuring, ReceiverHeading, ReportWords, SummaryRule, YearModel } from '../model/year-model.ts';
import { ReceivedPackage } from '../region/received.ts';
import { SlideTemplate } from '../report/slide-template.ts';
import { ReportVersion, VersionDecision } from '../report/versions/version.ts';
import { WordTemplate } from '../report/word-template.ts';
import { RichText } from '../text/rich-text.ts';

const onFollowUp = { type: z.literal('follow-up.set'), occasion: Id, item: Id };
const onItem = { type: z.literal('item.set'), item: Id };
const onText = { type: z.literal('text.set'), occasion: Id, section: Id };
const onRisk = { type: z.literal('risk.set'), risk: Id };
const onAction = { type: z.literal('action.set'), action: Id };
const onControl = { type: z.literal('control.set'), occasion: Id, action: Id };
const onAnswer = { type: z.literal('answer.set'), occasion: Id, action: Id, question: Id };
const onAssessment = { type: z.literal('assessment.set'), occasion: Id };
const onModel = { type: z.literal('model.set'), year: Id };
const onOccasion = { type: z.literal('occasion.set'), occasion: Id };

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

const onCell = { occasion: Id, table: Id, row: Id, column: Id };

const SetCell = z.strictObject({
  type: z.literal('cell.set'),
  ...onCell,
  value: ShortText.nullable(),
  /** Where the value came from, when that is known as it is written: what stands there stays when this is left out. */
  source: CellSource.nullable().optional(),
});

/** Where the figure of a cell came from; null takes it away, and so does one that says nothing. */
const SetCellSource = z.strictObject({ type: z.literal('cell.source'), ...onCell, value: CellSource.nullable() });

/** A note beside a cell, also beside one that is blank or computed. */
const SetCellNote = z.strictObject({ type: z.literal('cell.note'), ...onCell, value: ShortText.nullable() });

/** Something that has been found in the figures is as it should be, for this reason; without a reason it is no longer accepted. */
const AcceptFinding = z.strictObject({
  type: z.literal('finding.accept'),
  occasion: Id,
  finding: FindingKey,
  reason: ShortText.nullable(),
});

const onVersion = { occasion: Id, table: Id, id: Id };

/** Keeps what stands in a column that is filled in, under a name and a day, before something else is written there. */
const KeepVersion = z.strictObject({
  type: z.literal('version.keep'),
  ...onVersion,
  column: Id,
  name: ColumnVersion.shape.name,
  date: ColumnVersion.shape.date,
});

const SetVersion = z.discriminatedUnion('field', [
  z.strictObject({ type: z.literal('version.set'), ...onVersion, field: z.literal('name'), value: ColumnVersion.shape.name }),
  z.strictObject({ type: z.literal('version.set'), ...onVersion, field: z.literal('date'), value: ColumnVersion.shape.date }),
]);

const RemoveVersion = z.strictObject({ type: z.literal('version.remove'), ...onVersion });
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

const onPortfolio = { type: z.literal('portfolio.set'), risk: Id };

/** A risk of the portfolio of the year's organisation, whole: a new one comes last, one that is there gets these fields. */
const PutPortfolio = z.strictObject({ type: z.literal('portfolio.put'), year: Id, risk: PortfolioHead });

/** A field of a risk in the portfolio; the plans that have chosen it stay as they are. */
const SetPortfolio = z.discriminatedUnion('field', [
  z.strictObject({ ...onPortfolio, field: z.literal('text'), value: PortfolioHead.shape.text }),
  z.strictObject({ ...onPortfolio, field: z.literal('area'), value: PortfolioHead.shape.area }),
  z.strictObject({ ...onPortfolio, field: z.literal('regionWide'), value: z.boolean() }),
  z.strictObject({ ...onPortfolio, field: z.literal('requirements'), value: PortfolioHead.shape.requirements }),
  z.strictObject({ ...onPortfolio, field: z.enum(['source', 'owner']), value: ShortText.nullable() }),
  z.strictObject({ ...onPortfolio, field: z.literal('actions'), value: PortfolioHead.shape.actions }),
]);

/** A risk is closed with a reason, and opened again without one. */
const SetPortfolioStatus = z.strictObject({
  type: z.literal('portfolio.status'),
  risk: Id,
  status: PortfolioHead.shape.status,
  reason: ShortText.nullable(),
});

/** Refused while any plan has the risk: it is closed instead. */
const RemovePortfolio = z.strictObject({ type: z.literal('portfolio.remove'), risk: Id });

/** Every risk of a year's plan that is no snapshot yet into the portfolio; one whose forerunner is there is linked to it. */
const GatherPortfolio = z.strictObject({ type: z.literal('portfolio.gather'), year: Id });

/** A judgement of a risk by the scales of the year. */
const AssessRisk = z.strictObject({ type: z.literal('risk.assess'), year: Id, risk: Id, assessment: RiskAssessment });

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
]);

/** A table of the year with everything in it; `after` is the table that it comes after, null puts it first. */
const CreateTable = z.strictObject({
  type: z.literal('table.create'),
  year: Id,
  after: Id.nullable(),
  definition: TableDefinition,
});

/**
 * Parts of a table's definition, each whole; all of them is the whole table. Refused when a row or a column would go that holds a
 * figure on any occasion, or that a formula, a check or another table needs.
 */
const SetTable = z.strictObject({
  type: z.literal('table.set'),
  year: Id,
  table: Id,
  change: TableDefinition.omit({ id: true }).partial(),
});

/** A table to another place among the tables of its year; the chapters where it stands are part of the layouts. */
const MoveTable = z.strictObject({ type: z.literal('table.move'), year: Id, table: Id, after: Id.nullable() });

/** A table with all its rows and columns. Refused while it holds a figure, stands in a document or is compared with by another. */
const RemoveTable = z.strictObject({ type: z.literal('table.remove'), year: Id, table: Id });

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

/** A document to be written, last of its year's. */
const CreateReport = z.strictObject({ type: z.literal('report.create'), year: Id, ...Report.shape });

const onReportVersion = { report: Id, id: Id };

/** What a version of a report is called and what is said of it, until it is locked. */
const SetReportVersion = z.discriminatedUnion('field', [
  z.strictObject({
    type: z.literal('report-version.set'),
    ...onReportVersion,
    field: z.literal('name'),
    value: ReportVersion.shape.name,
  }),
  z.strictObject({
    type: z.literal('report-version.set'),
    ...onReportVersion,
    field: z.literal('note'),
    value: ReportVersion.shape.note,
  }),
]);

/** The board has decided this version: it is never changed again. */
const LockReportVersion = z.strictObject({
  type: z.literal('report-version.lock'),
  ...onReportVersion,
  decision: VersionDecision,
});

/** Refused for a locked version. What was kept of it stays in the store, so that undo can bring it back. */
const RemoveReportVersion = z.strictObject({ type: z.literal('report-version.remove'), ...onReportVersion });

/** A board's package whose report is in the store becomes what the region has of the board, in the place of an earlier one. */
const TakePackage = z.strictObject({
  type: z.literal('package.take'),
  occasion: Id,
  package: ReceivedPackage.omit({ received: true, receivedBy: true }),
});

/** The region has nothing of the board any more. What came stays in the store, so that undo can bring it back. */
const RemovePackage = z.strictObject({ type: z.literal('package.remove'), occasion: Id, board: Id });

/** A word into an organisation's own list, or out of it. */
const OwnWords = z.strictObject({ ...OrganisationWord.shape, type: z.enum(['word.add', 'word.remove']) });

/** The Word template that an organisation's documents are written in, whose file is in the store; null for the program's own look. */
const SetTemplate = z.strictObject({ type: z.literal('template.set'), organisation: Id, template: WordTemplate.nullable() });

/** The same of the organisation's slides. */
const SetSlideTemplate = z.strictObject({
  type: z.literal('slide-template.set'),
  organisation: Id,
  template: SlideTemplate.nullable(),
});

/** One change that a person can make from a view. Null empties a field; to set a field of what does not exist yet makes it. */
export const SingleCommand = z.discriminatedUnion('type', [
  SetFollowUp,
  SetItem,
  CreateItem,
  MoveItem,
  RemoveItem,
  SetText,
  SetBoardText,
  CreateTerm,
  SetTerm,
  RemoveTerm,
  SetCell,
  SetCellSource,
  SetCellNote,
  AcceptFinding,
  KeepVersion,
  SetVersion,
  RemoveVersion,
  SetArea,
  SetRisk,
  SetAction,
  CreateControl,
  MoveControl,
  RemoveControl,
  PutPortfolio,
  SetPortfolio,
  SetPortfolioStatus,
  RemovePortfolio,
  GatherPortfolio,
  AssessRisk,
  ChooseRisks,
  DecidePlan,
  UndecidePlan,
  AmendPlan,
  ClosePlan,
  SetControl,
  SetAnswer,
  SetRiskAnswer,
  PrintRiskAnswer,
  SetAssessment,
  AddTick,
  WithdrawTick,
  AddEvidence,
  RemoveEvidence,
  SetModel,
  CreateTable,
  SetTable,
  MoveTable,
  RemoveTable,
  CreateYear,
  RollYear,
  CreateOccasion,
  SetOccasion,
  CreateReport,
  SetReportVersion,
  LockReportVersion,
  RemoveReportVersion,
  TakePackage,
  RemovePackage,
  OwnWords,
  SetTemplate,
  SetSlideTemplate,
]);
export type SingleCommand = z.infer<typeof SingleCommand>;

/** What several changes at once were, in the words of undo. */
export const MANY_WORDS = [
  'paste',
  'cut',
  'clear',
  'fill',
  'status',
  'answer',
  'suggestion',
  'nothing-to-report',
  'ready',
  'replace',
  'restore',
  'create',
  'file',
  'chapters',
  'model',
  'numbers',
  'year',
  'ticks',
  'packages',
  'take-over',
  'board-figures',
] as const;

/** Several changes as one step, all or nothing, carried out in order: each may build on those before it. */
export const ManyCommand = z.strictObject({
  type: z.literal('many'),
  commands: z.array(SingleCommand).min(1).max(MOST_CHANGES),
  words: z.enum(MANY_WORDS),
});
export type ManyCommand = z.infer<typeof ManyCommand>;

export const Command = z.discriminatedUnion('type', [SingleCommand, ManyCommand]);
export type Command = z.infer<typeof Command>;
