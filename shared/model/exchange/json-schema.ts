import { z } from 'zod';
import { ChartDefinition, ChartPlace } from '../../charts/definition.ts';
import {
  ControlAction,
  ControlAnswer,
  ControlArea,
  ControlAssessment,
  ControlFollowUp,
  ControlPlan,
  ControlQuestion,
  ControlRhythm,
  ControlRisk,
} from '../../control/control.ts';
import { DecidedPlan, PlanAmendment, PlanDecision } from '../../control/decision.ts';
import { ControlEvidence, EvidenceFile } from '../../control/evidence.ts';
import { PortfolioAction, PortfolioRisk, RegionLink, RiskAssessment } from '../../control/portfolio.ts';
import { ControlTick, TickWithdrawal } from '../../control/tick.ts';
import { CellAbout, CellSource } from '../../figures/cell-about.ts';
import { AcceptedFinding } from '../../figures/check/accepted.ts';
import { FindingKey } from '../../figures/check/finding-key.ts';
import { ColumnVersion } from '../../figures/column-version.ts';
import {
  CellTerm,
  NumberStyle,
  SameFigure,
  TableCells,
  TableColumn,
  TableDefinition,
  TableRow,
} from '../../figures/definition.ts';
import { Formula } from '../../figures/formula.ts';
import { FromBoards } from '../../figures/from-boards.ts';
import { t } from '../../text/messages/index.ts';
import { Footnote as RichFootnote, TextRun as RichRun, RichText } from '../../text/rich-text.ts';
import { GlossaryTerm } from '../glossary.ts';
import { ItemKind } from '../item-kind.ts';
import { AppendedPart, Chapter, ChapterPart, Layout, Placement } from '../layout.ts';
import { BoardText, FollowUp, Occasion, Report, SectionText, TakenText } from '../occasion.ts';
import { Organisation } from '../organisation.ts';
import { OrganisationWord } from '../own-word.ts';
import { NumberRange, PlanItem } from '../plan-item.ts';
import { Id, Instant, Line, LocalDate, ShortText } from '../primitives.ts';
import { Reorganisation } from '../reorganisation.ts';
import { Scale, ScaleValue } from '../scale.ts';
import { Year } from '../year.ts';
import { Measuring, ReceiverHeading, ReportWords, SummaryRule, YearModel } from '../year-model.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

interface Named {
  readonly schema: z.ZodType;
  /** Field -> the list where its id must be found; what the schema language cannot say. */
  readonly refersTo: readonly (readonly [string, string])[];
}

/** The names of the fields are checked against the schema's own. */
const named = <Schema extends z.ZodType>(
  schema: Schema,
  refersTo?: Readonly<Partial<Record<Extract<keyof z.infer<Schema>, string>, string>>>,
): Named => ({ schema, refersTo: Object.entries<string>({ ...refersTo }) });

const SCALE_VALUES = 'model.scales[].values';

const RichBlock = RichText.shape.content.element;
const [RichParagraph, RichHeading, RichList, RichTable] = RichBlock.options;

/** What stands under its own name in `$defs`; the catalogue has a sentence about each. */
const NAMED = {
  Organisation: named(Organisation, { parent: 'organisations' }),
  OrganisationWord: named(OrganisationWord, { organisation: 'organisations' }),
  YearModel: named(YearModel, { organisation: 'organisations' }),
  ItemKind: named(ItemKind, { scales: 'model.scales', giver: 'organisations' }),
  Scale: named(Scale),
  ScaleValue: named(ScaleValue),
  ReceiverHeading: named(ReceiverHeading, { receiver: 'organisations' }),
  SummaryRule: named(SummaryRule, { scale: 'model.scales' }),
  ReportWords: named(ReportWords),
  Measuring: named(Measuring),
  Reorganisation: named(Reorganisation, { from: 'organisations', to: 'organisations' }),
  NumberStyle: named(NumberStyle),
  ControlQuestion: named(ControlQuestion),
  TableDefinition: named(TableDefinition, { numberStyle: 'model.numberStyles', item: 'items' }),
  TableColumn: named(TableColumn, {
    numberStyle: 'model.numberStyles',
    earlier: 'model.tables[].columns',
    lastVersionOf: 'model.tables[].columns',
  }),
  TableRow: named(TableRow),
  Formula: named(Formula),
  FromBoards: named(FromBoards, { boards: 'organisations' }),
  SameFigure: named(SameFigure, { column: 'model.tables[].columns' }),
  CellTerm: named(CellTerm, { table: 'model.tables', row: 'model.tables[].rows', column: 'model.tables[].columns' }),
  ChartDefinition: named(ChartDefinition, {
    table: 'model.tables',
    rows: 'model.tables[].rows',
    columns: 'model.tables[].columns',
    numberStyle: 'model.numberStyles',
  }),
  ChartPlace: named(ChartPlace),
  Layout: named(Layout),
  Placement: named(Placement),
  Chapter: named(Chapter),
  AppendedPart: named(AppendedPart, { organisation: 'organisations' }),
  ChapterPart: named(ChapterPart),
  PlanItem: named(PlanItem, { parent: 'items', kind: 'model.kinds', receiver: 'organisations', boards: 'organisations' }),
  NumberRange: named(NumberRange),
  ControlPlan: named(ControlPlan),
  ControlArea: named(ControlArea),
  ControlRisk: named(ControlRisk, { area: 'control.areas', portfolio: 'portfolio' }),
  ControlAction: named(ControlAction, { risk: 'control.risks' }),
  ControlRhythm: named(ControlRhythm),
  ControlTick: named(ControlTick, { action: 'control.actions' }),
  TickWithdrawal: named(TickWithdrawal),
  ControlEvidence: named(ControlEvidence, { action: 'control.actions', tick: 'ticks' }),
  EvidenceFile: named(EvidenceFile),
  PlanDecision: named(PlanDecision),
  DecidedPlan: named(DecidedPlan),
  PlanAmendment: named(PlanAmendment),
  PortfolioRisk: named(PortfolioRisk),
  PortfolioAction: named(PortfolioAction),
  RegionLink: named(RegionLink),
  RiskAssessment: named(RiskAssessment),
  Occasion: named(Occasion),
  FollowUp: named(FollowUp, { item: 'items', colour: SCALE_VALUES, arrow: SCALE_VALUES, status: SCALE_VALUES }),
  TakenText: named(TakenText, { board: 'organisations' }),
  SectionText: named(SectionText, { section: 'model.layouts[].chapters[].parts[]' }),
  BoardText: named(BoardText, { board: 'organisations' }),
  TableCells: named(TableCells, { table: 'model.tables' }),
  CellAbout: named(CellAbout),
  CellSource: named(CellSource),
  ColumnVersion: named(ColumnVersion, { column: 'model.tables[].columns' }),
  AcceptedFinding: named(AcceptedFinding),
  FindingKey: named(FindingKey),
  ControlFollowUp: named(ControlFollowUp, { action: 'control.actions', status: SCALE_VALUES }),
  ControlAnswer: named(ControlAnswer, {
    action: 'control.actions',
    question: 'model.controlQuestions',
    class: 'model.controlQuestions[].classes',
  }),
  ControlAssessment: named(ControlAssessment),
  GlossaryTerm: named(GlossaryTerm),
  Report: named(Report, { occasion: 'occasions', layout: 'model.layouts' }),
  RichText: named(RichText),
  RichParagraph: named(RichParagraph),
  RichRun: named(RichRun),
  RichFootnote: named(RichFootnote),
  RichHeading: named(RichHeading),
  RichList: named(RichList),
  RichTable: named(RichTable),
  Id: named(Id),
  Line: named(Line),
  ShortText: named(ShortText),
  LocalDate: named(LocalDate),
  Instant: named(Instant),
} as const;

const NAMES = Object.keys(NAMED) as (keyof typeof NAMED)[];

/** The exchange format as JSON Schema 2020-12, with Swedish descriptions. Ids and references are checked by `parseYear` alone. */
export function yearJsonSchema(): JsonSchema {
  const registry = z.registry<{ id: string; description: string }>();
  for (const id of NAMES) {
    registry.add(NAMED[id].schema, { id, description: t(`exchange:schema.${id}`) });
  }
  const { $schema, $defs = {}, ...year } = z.toJSONSchema(Year, { metadata: registry });
  return {
    ...($schema === undefined ? {} : { $schema }),
    title: t('exchange:schema.title'),
    description: t('exchange:schema.year'),
    ...year,
    $defs: Object.fromEntries(NAMES.map((name) => [name, withReferences($defs[name] ?? {}, NAMED[name].refersTo)])),
  };
}

/** The schema as the text that `arshjul schema` prints and that stands in `docs/schema/`. */
export function yearJsonSchemaText(): string {
  return `${JSON.stringify(yearJsonSchema(), null, 2)}\n`;
}

function withReferences(schema: JsonSchema, refersTo: Named['refersTo']): JsonSchema {
  const described = refersTo.map(([field, list]) => {
    const property = schema.properties?.[field];
    return [field, { ...(typeof property === 'object' ? property : {}), description: t('exchange:schema.refersTo', { list }) }];
  });
  return described.length === 0 ? schema : { ...schema, properties: { ...schema.properties, ...Object.fromEntries(described) } };
}
