import type { ControlAction, Verdict } from '../shared/control/control.ts';
import type { PortfolioRisk } from '../shared/control/portfolio.ts';
import type { ControlTick } from '../shared/control/tick.ts';
import type { Occasion, Report } from '../shared/model/occasion.ts';
import type { Organisation } from '../shared/model/organisation.ts';
import type { PlanItem } from '../shared/model/plan-item.ts';

/**
 * The tables as the newest migration leaves them. A column of type `Json` holds a value as JSON text; 0 and 1 stand for
 * false and true. `position` is the place in the list that the thing belongs to, ascending, gaps allowed.
 */
export interface Tables {
  setting: SettingTable;
  person: PersonTable;
  device: DeviceTable;

  organisation: OrganisationTable;
  own_word: OwnWordTable;
  word_template: WordTemplateTable;
  slide_template: SlideTemplateTable;
  template_file: TemplateFileTable;
  year_model: YearModelTable;
  table_definition: TableDefinitionTable;
  plan_item: PlanItemTable;
  glossary_term: GlossaryTermTable;
  control_area: ControlAreaTable;
  control_risk: ControlRiskTable;
  control_action: ControlActionTable;
  portfolio_risk: PortfolioRiskTable;
  risk_assessment: RiskAssessmentTable;
  plan_decision: PlanDecisionTable;
  occasion: OccasionTable;
  report: ReportTable;
  report_version: ReportVersionTable;
  version_bytes: VersionBytesTable;
  board_package: BoardPackageTable;

  follow_up: FollowUpTable;
  section_text: SectionTextTable;
  board_text: BoardTextTable;
  occasion_table: OccasionTableTable;
  table_cell: TableCellTable;
  column_version: ColumnVersionTable;
  accepted_finding: AcceptedFindingTable;
  control_follow_up: ControlFollowUpTable;
  control_answer: ControlAnswerTable;
  risk_answer: RiskAnswerTable;
  control_assessment: ControlAssessmentTable;
  control_tick: ControlTickTable;
  control_evidence: ControlEvidenceTable;
  evidence_bytes: EvidenceBytesTable;

  step: StepTable;
  change: ChangeTable;

  searchable: SearchableTable;
}

type Json = string;
type Flag = 0 | 1;

/** What the store knows of itself: `program`, `device`, `closed`, `search`. Never part of the log. */
interface SettingTable {
  key: string;
  value: string;
}

interface PersonTable {
  id: string;
  name: string;
  initials: string;
}

/** A user on a machine; `machine` is a fingerprint of both, so that a file moved to another laptop gets another device. */
interface DeviceTable {
  id: string;
  machine: string;
  person: string;
}

interface OrganisationTable {
  id: string;
  position: number;
  parent: string | null;
  kind: Organisation['kind'];
  name: Json;
  share: string | null;
  reports_at: string | null;
}

interface OwnWordTable {
  organisation: string;
  word: string;
  position: number;
}

interface WordTemplateTable {
  organisation: string;
  name: string;
  file: string;
  styles: Json;
}

interface SlideTemplateTable {
  organisation: string;
  name: string;
  file: string;
}

/** The files of templates by SHA-256, with what each has for a document. Never part of the log, whose values name them. */
interface TemplateFileTable {
  hash: string;
  bytes: Buffer;
  offers: Json;
}

/** `organisations`: the ids of those that the year was imported with, in its order. */
interface YearModelTable {
  id: string;
  position: number;
  organisation: string;
  year: number;
  organisations: Json;
  kinds: Json;
  scales: Json;
  receivers: Json;
  summary: Json;
  words: Json;
  measuring: Json | null;
  number_styles: Json;
  control_questions: Json;
  charts: Json;
  layouts: Json;
  reorganisations: Json | null;
}

interface TableDefinitionTable {
  year: string;
  id: string;
  position: number;
  title: string;
  caption: string | null;
  corner: Json;
  unit: string | null;
  number_style: string;
  columns: Json;
  rows: Json;
  notes: Json;
  item: string | null;
}

interface PlanItemTable {
  id: string;
  year: string;
  position: number;
  parent: string | null;
  kind: string;
  number: Json | null;
  title: string;
  description: Json | null;
  receiver: string | null;
  boards: Json;
  unit: string | null;
  direction: PlanItem['direction'];
  target: string | null;
  long_term_target: string | null;
  last_known: string | null;
  responsible: string | null;
  due: string | null;
  instruction: string | null;
  comment_expected: Flag | null;
  footnotes: Json;
  lineage: string | null;
}

interface GlossaryTermTable {
  year: string;
  id: string;
  term: string;
  explanation: Json | null;
}

interface ControlAreaTable {
  id: string;
  year: string;
  position: number;
  name: string;
}

/** What a risk is, in a year's plan and in the portfolio. */
interface RiskColumns {
  id: string;
  position: number;
  area: string;
  text: string;
  region_wide: Flag;
  requirements: Json;
  source: string | null;
  owner: string | null;
}

interface ControlRiskTable extends RiskColumns {
  year: string;
  lineage: string | null;
  portfolio: string | null;
  dropped: string | null;
}

interface PortfolioRiskTable extends RiskColumns {
  organisation: string;
  status: PortfolioRisk['status'];
  status_reason: string | null;
  region: Json | null;
  actions: Json;
}

interface RiskAssessmentTable {
  risk: string;
  id: string;
  position: number;
  date: string;
  person: string;
  probability: string;
  consequence: string;
  note: string | null;
}

interface PlanDecisionTable {
  year: string;
  date: string;
  paragraph: string;
  plan: Json;
  amendments: Json;
  open: Flag;
  earlier: Json;
}

interface ControlActionTable {
  id: string;
  year: string;
  position: number;
  risk: string;
  text: string;
  region_wide: Flag;
  kind: ControlAction['kind'];
  responsible: string | null;
  due: string | null;
  rhythm: Json | null;
  steps: Json;
  lineage: string | null;
  portfolio: string | null;
}

interface OccasionTable {
  id: string;
  year: string;
  position: number;
  kind: Occasion['kind'];
  cut_off: string;
  state: Occasion['state'];
  approved: Flag;
}

interface ReportTable {
  id: string;
  year: string;
  position: number;
  occasion: Report['occasion'];
  layout: string;
  title: string;
  diary_number: string | null;
}

interface ReportVersionTable {
  report: string;
  id: string;
  position: number;
  made: string;
  by: string;
  name: string;
  note: string | null;
  snapshot: string;
  template: Json | null;
  files: Json;
  boards: Json;
  decision: Json | null;
}

/** Packed bytes by the SHA-256 of what they hold. Never part of the log, whose values name them. */
interface VersionBytesTable {
  sha256: string;
  bytes: Buffer;
}

/** What the region has received of a board: `report` names the packed bytes. */
interface BoardPackageTable {
  occasion: string;
  board: string;
  made: string;
  by: string;
  received: string;
  received_by: string;
  file: string;
  contents: Json;
  report: string;
}

interface FollowUpTable {
  occasion: string;
  item: string;
  position: number;
  colour: string | null;
  arrow: string | null;
  status: string | null;
  status_reason: string | null;
  outcome: string | null;
  comment: Json | null;
  taken: Json;
  missing_reason: string | null;
  to_secretary: string | null;
  nothing_to_report: Flag;
  ready: Flag;
  approved: Flag;
}

interface SectionTextTable {
  occasion: string;
  section: string;
  position: number;
  body: Json | null;
  original: Json | null;
  to_secretary: string | null;
  ready: Flag;
  approved: Flag;
}

/** A board's text in the region's words; a text that is the board's own has no row. */
interface BoardTextTable {
  occasion: string;
  board: string;
  section: string;
  body: Json;
  original: Json;
}

/** A table that has, or has had, figures on this occasion. */
interface OccasionTableTable {
  occasion: string;
  table: string;
  position: number;
}

/** `value` is null where a figure has been taken away again, and beside a note on a cell without one: blank, as where there is no row. */
interface TableCellTable {
  occasion: string;
  table: string;
  row: string;
  column: string;
  value: string | null;
  source: Json | null;
  note: string | null;
}

interface ColumnVersionTable {
  occasion: string;
  table: string;
  id: string;
  position: number;
  column: string;
  name: string;
  date: string;
  cells: Json;
}

/** A finding by the parts of its key. `reason` is null where it has been accepted and no longer is. */
interface AcceptedFindingTable {
  occasion: string;
  check: string;
  table: string;
  row: string;
  column: string;
  figures: string;
  reason: string | null;
}

interface ControlFollowUpTable {
  occasion: string;
  action: string;
  position: number;
  status: string | null;
  comment: Json | null;
  ready: Flag;
}

/** The answer about a risk; `control_answer` has a row for each action where it is printed, blank unless it has words of its own. */
interface RiskAnswerTable {
  occasion: string;
  risk: string;
  question: string;
  class: string | null;
  text: string | null;
}

interface ControlAnswerTable {
  occasion: string;
  action: string;
  question: string;
  position: number;
  class: string | null;
  text: string | null;
}

interface ControlAssessmentTable {
  occasion: string;
  verdict: Verdict | null;
  text: Json | null;
  points: Json;
  basis: Json | null;
}

interface ControlTickTable {
  action: string;
  id: string;
  year: string;
  happened: string;
  recorded: string;
  by: string;
  what: string | null;
  result: ControlTick['result'];
  deviation: string | null;
  remedy: string | null;
  steps: Json;
  withdrawn: Json | null;
}

interface ControlEvidenceTable {
  action: string;
  id: string;
  year: string;
  tick: string | null;
  name: string;
  reference: string | null;
  file: Json | null;
  added: string;
  by: string;
  purged: Json | null;
}

/** The bytes of attached files by their SHA-256. Never part of the log: what they are follows from their name. */
interface EvidenceBytesTable {
  sha256: string;
  size: number;
  bytes: Uint8Array;
}

export type StepKind = 'change' | 'import' | 'undo' | 'redo';

/**
 * What one person did at one time, as it would be undone. `target` is the step that an undo or redo is about. `state` says
 * where a step stands for Ctrl+Z: `done` can be undone, `undone` can be redone, `settled` can be neither; null for undo and
 * redo themselves. `subject` and `names` are the words of it (see log/subject.ts).
 */
interface StepTable {
  id: string;
  clock: string;
  person: string;
  device: string;
  kind: StepKind;
  target: string | null;
  state: 'done' | 'undone' | 'settled' | null;
  subject: string;
  names: Json;
  shared: Flag;
}

/**
 * The change log, one operation a row. `old` and `new` are JSON. An operation without a field made the row (`old` null,
 * `new` all its fields) or took it away (the reverse). `base` is the operation whose value this one replaced.
 */
interface ChangeTable {
  id: string;
  clock: string;
  step: string;
  entity: string;
  entity_id: string;
  field: string | null;
  old: Json | null;
  new: Json | null;
  base: string | null;
}

/** The words of a field of a row, for the index of words `search_index`. Never part of the log: it follows from the rows. */
interface SearchableTable {
  id: number;
  entity: string;
  entity_id: string;
  field: string;
  text: string;
}
