import type { ControlAssessment, ControlFollowUp, ControlPlan, Verdict } from '../control/control.ts';
import type { PlanDecision } from '../control/decision.ts';
import type { ControlEvidence } from '../control/evidence.ts';
import type { PlanChange } from '../control/plan-changes.ts';
import type { PortfolioRisk } from '../control/portfolio.ts';
import type { Answered } from '../control/risk-answer.ts';
import type { ControlTick } from '../control/tick.ts';
import type { AcceptedFinding } from '../figures/check/accepted.ts';
import type { TableCells } from '../figures/definition.ts';
import type { Layout } from '../model/layout.ts';
import type { FollowUp, Occasion, Report, SectionText } from '../model/occasion.ts';
import type { Organisation } from '../model/organisation.ts';
import type { PlanItem } from '../model/plan-item.ts';
import type { Scale } from '../model/scale.ts';
import type { YearModel } from '../model/year-model.ts';
import type { GoalsAcross } from '../region/goals.ts';
import type { ReceivedPackage } from '../region/received.ts';
import type { GoalSentences } from '../region/sentences.ts';
import type { SlideOffers, SlideTemplate } from '../report/slide-template.ts';
import type { TemplateOffers, WordTemplate } from '../report/word-template.ts';
import type { ApiError } from './result.ts';

export type OccasionHead = Pick<Occasion, 'id' | 'kind' | 'cutOff' | 'state' | 'approved'>;

/** What the store holds, by name: enough to choose year, occasion and report. Also what `arshjul list --json` prints. */
export interface Library {
  readonly organisations: readonly Organisation[];
  readonly years: readonly { readonly id: string; readonly organisation: string; readonly year: number }[];
  readonly occasions: readonly (OccasionHead & { readonly year: string })[];
  readonly reports: readonly (Report & { readonly year: string } & Pick<Layout, 'kind' | 'documentName' | 'fileName'>)[];
}

/** The year model with what belongs to it, for the views of one occasion. */
export interface ModelView {
  readonly organisations: readonly Organisation[];
  readonly model: YearModel;
  readonly occasions: readonly OccasionHead[];
  readonly reports: readonly Report[];
}

export interface ItemsView {
  readonly items: readonly PlanItem[];
  readonly followUps: readonly FollowUp[];
}

export interface ControlView extends Answered {
  readonly plan: ControlPlan;
  readonly followUps: readonly ControlFollowUp[];
  readonly assessment: ControlAssessment | null;
}

/** What has been done about an action, first to last, and what shows it. */
export interface TicksView {
  readonly ticks: readonly ControlTick[];
  readonly evidence: readonly ControlEvidence[];
  /** The SHA-256 of files whose bytes the store does not have. */
  readonly gone: readonly string[];
  /** Files that have been taken away, and whose bytes the store still has. */
  readonly removed: readonly { readonly id: string; readonly name: string; readonly size: number }[];
}

/** The risks that the year's organisation lives with, and what its board has decided of the year's plan. */
export interface RisksView {
  readonly portfolio: readonly PortfolioRisk[];
  readonly decision: PlanDecision | null;
  /** What in the plan is another than at the decision; empty while nothing is decided. */
  readonly changes: readonly PlanChangeView[];
}

/** With who made the change last and when; null where that is not known: the year came so from a file. */
export interface PlanChangeView extends PlanChange {
  /** Instant, UTC, ISO 8601. */
  readonly at: string | null;
  readonly person: string | null;
}

/** A board with what the store holds of its internal control for a year: what has been received, and how far it has come. */
export interface SupervisedBoard {
  readonly organisation: Organisation;
  /** The board's own year in the store; null where there is none: then what is known has come in packages, or not at all. */
  readonly year: string | null;
  /** Null where nothing is planned. */
  readonly plan: { readonly areas: number; readonly risks: number; readonly actions: number } | null;
  readonly occasions: readonly (Pick<Occasion, 'id' | 'kind' | 'cutOff' | 'state'> & {
    /** How many actions have a status, and how many are ready. */
    readonly statuses: number;
    readonly ready: number;
    readonly verdict: Verdict | null;
    readonly isAssessed: boolean;
  })[];
}

/** Every board of the region with what has been received of it for the occasion, in the order the organisations came. */
export interface BoardsView {
  readonly boards: readonly BoardStatus[];
  readonly goals: GoalsAcross;
  readonly sentences: GoalSentences;
}

export interface BoardStatus {
  readonly board: Organisation;
  /** Null where nothing has been received. */
  readonly received: ReceivedPackage | null;
}

export type TextsView = readonly SectionText[];
export type FiguresView = readonly TableCells[];

/** What has been found in the figures and accepted, with who said so last. */
export interface AcceptedView extends AcceptedFinding {
  /** Instant, UTC, ISO 8601. */
  readonly at: string;
  readonly person: string;
}

/** Everything that the first view of the window is drawn from; read together, so that nothing is waited for twice. */
export interface FirstReads {
  readonly library: Library;
  readonly occasion: string;
  readonly model: ModelView;
  /** Only when that is the view to show. */
  readonly items: ItemsView | null;
}

/** Who last changed an item, or what is said of it on the occasion asked for. */
export interface ItemTouched {
  readonly item: string;
  /** Instant, UTC, ISO 8601. */
  readonly at: string;
  readonly person: string;
}

/** What was said on an earlier occasion. */
export interface EarlierOccasion {
  readonly occasion: OccasionHead;
  readonly year: number;
  /** By this year's items, also when the occasion is last year's: `item` is the item that has the other as its lineage. */
  readonly followUps: readonly FollowUp[];
  readonly texts: readonly SectionText[];
  /** The scales of the occasion's own year: what its statuses mean. */
  readonly scales: readonly Scale[];
}

export interface EarlierView {
  /** The occasion before in the same year. */
  readonly previous: EarlierOccasion | null;
  /** The last annual occasion of the organisation's year before. */
  readonly lastYear: EarlierOccasion | null;
}

/** An item in one of its years. */
export interface TrendPoint {
  readonly year: number;
  readonly item: string;
  readonly title: string;
  readonly unit: string | null;
  readonly direction: PlanItem['direction'];
  readonly target: string | null;
  readonly lastKnown: string | null;
  /** As typed on the last occasion of the year that has one, which is `occasion`. */
  readonly outcome: string | null;
  readonly occasion: string | null;
}

/** One step of work as a person sees it in a list: "Kommentar till Effektmål 1". */
export interface ChangeView {
  readonly step: string;
  /** Instant, UTC, ISO 8601. */
  readonly at: string;
  readonly person: string;
  readonly what: string;
  /** Where it can be seen; null when the thing has no place in a view. */
  readonly place: Place | null;
}

export interface Place {
  readonly view: 'items' | 'texts' | 'figures' | 'control' | 'boards';
  readonly occasion: string | null;
  /** The item, section, table or action. */
  readonly id: string;
}

/** What Ctrl+Z and Ctrl+Shift+Z would do, in words; null when there is nothing. */
export interface UndoState {
  readonly undo: string | null;
  readonly redo: string | null;
}

export interface BackupFile {
  readonly id: string;
  /** When the copy was made. Instant, UTC. */
  readonly at: string;
  readonly bytes: number;
}

export type StoreState =
  | {
      readonly state: 'open';
      readonly name: string;
      /** Its path, since another file can have the same name. */
      readonly file: string;
      readonly person: { readonly name: string; readonly initials: string };
      readonly undo: UndoState;
      readonly savedAt: string | null;
    }
  /** No store is open: `problem` says why, `backups` are the good copies of the file that could not be opened. */
  | {
      readonly state: 'closed';
      readonly name: string | null;
      readonly problem: ApiError | null;
      readonly backups: readonly BackupFile[];
    };

/** The Word template that documents are written in, and what it has for them; `organisation` is the one that it belongs to. */
export interface TemplateView {
  readonly organisation: string;
  readonly template: WordTemplate;
  readonly offers: TemplateOffers;
}

/** The same of slides. */
export interface SlideTemplateView {
  readonly organisation: string;
  readonly template: SlideTemplate;
  readonly offers: SlideOffers;
}
