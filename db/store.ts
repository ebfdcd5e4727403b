import type { ChangesOf, ChangesView } from '../shared/api/changes.ts';
import type { Command } from '../shared/api/commands.ts';
import type { ChangedPart } from '../shared/api/contract.ts';
import type { HistoryEntry, HistoryOf } from '../shared/api/history.ts';
import type { Person } from '../shared/api/person.ts';
import type { Result } from '../shared/api/result.ts';
import type { SearchHit } from '../shared/api/search.ts';
import type {
  AcceptedView,
  BackupFile,
  ChangeView,
  ControlView,
  EarlierView,
  FiguresView,
  ItemsView,
  ItemTouched,
  Library,
  ModelView,
  RisksView,
  SlideTemplateView,
  SupervisedBoard,
  TemplateView,
  TextsView,
  TicksView,
  TrendPoint,
  UndoState,
} from '../shared/api/views.ts';
import type { ControlEvidence, EvidenceFile } from '../shared/control/evidence.ts';
import type { TickDaysOf } from '../shared/control/ticks/days.ts';
import type { Problem } from '../shared/model/exchange/problem.ts';
import type { GlossaryTerm } from '../shared/model/glossary.ts';
import type { BoardText } from '../shared/model/occasion.ts';
import type { OrganisationWord } from '../shared/model/own-word.ts';
import type { Year } from '../shared/model/year.ts';
import type { BoardReport } from '../shared/region/board-report.ts';
import type { ReceivedPackage } from '../shared/region/received.ts';
import type { ReportVersion } from '../shared/report/versions/version.ts';
import type { NewTemplate } from './commit/keep-template.ts';
import type { NewPackage } from './commit/package/keep.ts';
import type { NewVersion, VersionFile } from './commit/report-version/keep.ts';
import type { StoreCheck } from './verify/verify.ts';

/** What a change came to, once it is on the disk. */
export interface Committed {
  /** What views must read again; empty when the store already was as asked. */
  readonly parts: readonly ChangedPart[];
  readonly undo: UndoState;
  /** Instant, UTC, ISO 8601. */
  readonly savedAt: string;
}

/**
 * An open store. Every answer is a value; nothing throws. After `close` every call answers `unexpected`. A store opened to be
 * read answers `read-only` to what would change it.
 */
export interface Store {
  readonly file: string;
  readonly access: Access;

  readonly commit: (command: Command) => Promise<Result<Committed>>;
  /** Takes back the person's own newest step; `conflict` when someone else has changed the same since. */
  readonly undo: () => Promise<Result<Committed>>;
  readonly redo: () => Promise<Result<Committed>>;
  /**
   * One step, all of it or nothing; `conflict` when the store already has the year or an id of it. A year that the store is
   * made with (`start`) cannot be undone; one that is added to it (`step`, the default) can.
   */
  readonly importYear: (year: Year, use?: YearUse) => Promise<Result<Committed & { readonly year: string }>>;
  /**
   * Keeps the bytes of a file, so that a command can say what it is evidence of; refuses one that is empty, too large, or, where
   * `sha256` says what it must be, another.
   */
  readonly keepFile: (bytes: Uint8Array, sha256?: string) => Promise<Result<Pick<EvidenceFile, 'size' | 'sha256'>>>;
  /**
   * Takes the bytes of an attached file out of the store for good, also of one that has been removed; a step that cannot be undone says
   * who did it. Answers the file's SHA-256.
   */
  readonly purgeFile: (of: OfEvidence) => Promise<Result<Committed & Pick<EvidenceFile, 'sha256'>>>;
  /** Keeps a template's file and makes it the organisation's, as one step. */
  readonly keepTemplate: (template: NewTemplate) => Promise<Result<Committed>>;
  /**
   * Keeps a report as it stands, with the file that was made of it; `conflict` when it is kept by hand and nothing has changed since
   * the newest version.
   */
  readonly keepVersion: (version: NewVersion) => Promise<Result<Committed & { readonly version: string }>>;
  /** Takes boards' packages into an occasion of the region, as one step: all of them or none. */
  readonly keepPackages: (occasion: string, packages: readonly NewPackage[]) => Promise<Result<Committed>>;
  /** Keeps a file that was made of a version, where it has none of the kind. */
  readonly keepVersionFile: (report: string, version: string, file: VersionFile) => Promise<Result<Committed>>;
  /** What who uses this machine is called from now on, also in what they have done before. No step: it is not undone. */
  readonly setPerson: (person: Person) => Promise<Result<Committed>>;

  readonly person: () => Promise<Result<Person>>;
  readonly undoState: () => Promise<Result<UndoState>>;
  readonly library: () => Promise<Result<Library>>;
  readonly model: (occasion: string) => Promise<Result<ModelView>>;
  readonly items: (occasion: string) => Promise<Result<ItemsView>>;
  readonly texts: (occasion: string) => Promise<Result<TextsView>>;
  /** The boards' texts that the region has in words of its own. */
  readonly boardTexts: (occasion: string) => Promise<Result<readonly BoardText[]>>;
  /** The terms of the occasion's year, as a dictionary has them. */
  readonly glossary: (occasion: string) => Promise<Result<readonly GlossaryTerm[]>>;
  readonly figures: (occasion: string) => Promise<Result<FiguresView>>;
  /** What has been found in the occasion's figures and accepted. */
  readonly accepted: (occasion: string) => Promise<Result<readonly AcceptedView[]>>;
  readonly control: (occasion: string) => Promise<Result<ControlView>>;
  /** Every board with what the store holds of its internal control for a year. */
  readonly supervision: (year: number) => Promise<Result<readonly SupervisedBoard[]>>;
  /** The days when the actions of the occasion's year were carried out: enough to say what was missed. */
  readonly tickDays: (occasion: string) => Promise<Result<readonly TickDaysOf[]>>;
  /** Everything that has been done about an action, withdrawn ticks too; nothing about one that is not there. */
  readonly ticks: (action: string) => Promise<Result<TicksView>>;
  /** The bytes of an attached file; `not-found` when the store does not have them. */
  readonly fileBytes: (sha256: string) => Promise<Result<Uint8Array>>;
  /** The portfolio of the occasion's organisation, and the decision of the year's plan. */
  readonly risks: (occasion: string) => Promise<Result<RisksView>>;
  /** Every board with what has come of it for the occasion of a region, its report too; in the order the organisations came. */
  readonly boardReports: (occasion: string) => Promise<Result<readonly ReceivedReport[]>>;
  /** The own words of every organisation, in the order they came. */
  readonly words: () => Promise<Result<readonly OrganisationWord[]>>;
  /** The Word template of an organisation's documents, its own or that of one above it. */
  readonly template: (organisation: string) => Promise<Result<TemplateView | null>>;
  /** The same of its slides. */
  readonly slideTemplate: (organisation: string) => Promise<Result<SlideTemplateView | null>>;
  /** The bytes of a template's file. */
  readonly templateBytes: (file: string) => Promise<Result<Buffer | null>>;
  /** The kept versions of a report, the newest first. */
  readonly versions: (report: string) => Promise<Result<readonly ReportVersion[]>>;
  /** A version with the year as it stood, in the exchange format. */
  readonly version: (report: string, version: string) => Promise<Result<KeptReport>>;
  /** A file of a version as it was handed out. */
  readonly versionBytes: (sha256: string) => Promise<Result<Buffer>>;
  /** Who last changed each item, or what is said of it on the occasion. */
  readonly itemsTouched: (occasion: string) => Promise<Result<readonly ItemTouched[]>>;
  /** What was said on the occasion before, and a year ago. */
  readonly earlier: (occasion: string) => Promise<Result<EarlierView>>;
  /** The changes of a thing, newest first; none of a thing that is not there. */
  readonly history: (of: HistoryOf) => Promise<Result<readonly HistoryEntry[]>>;
  /** An item over the years, first to last. */
  readonly trend: (item: string) => Promise<Result<readonly TrendPoint[]>>;
  /** The texts of all years in which every word of the query begins some word, the best first. */
  readonly search: (query: string, limit: number) => Promise<Result<readonly SearchHit[]>>;
  /** A page of everything that has been done, newest first, with what each field held before and after. */
  readonly changes: (of: ChangesOf) => Promise<Result<ChangesView>>;
  /** The newest steps, newest first. */
  readonly recentChanges: (limit: number) => Promise<Result<readonly ChangeView[]>>;
  readonly readYear: (year: string) => Promise<Result<Year>>;
  readonly yearOfReport: (report: string) => Promise<Result<{ readonly year: string; readonly occasion: string | null }>>;

  /** The ids of a year that the store has already, each with its place in the year: what `importYear` would refuse it for. */
  readonly takenIds: (year: Year) => Promise<Result<readonly Problem[]>>;

  readonly verify: () => Promise<Result<StoreCheck>>;
  /** A checked copy in the backup folder; the newest one there when nothing has changed since it was made. */
  readonly backup: () => Promise<Result<BackupFile>>;
  readonly close: () => Promise<void>;
}

/** Null where nothing has been received. */
export interface ReceivedReport extends BoardReport {
  readonly received: ReceivedPackage | null;
}

export interface KeptReport {
  readonly version: ReportVersion;
  readonly year: string;
  /** What the boards had handed in when it was kept; empty for a report that has nothing of them. */
  readonly boards: readonly BoardReport[];
}

export type OfEvidence = Pick<ControlEvidence, 'action' | 'id'>;

export type YearUse = 'step' | 'start';

/** `write`: the one program that changes the store. `read`: beside it, from any number of places. */
export type Access = 'write' | 'read';

export interface StoreOptions {
  readonly access?: Access;
  /** The person at this machine; without it, as the store knows them, or else the system's name for its user. */
  readonly person?: Person;
  /** The machine's time, milliseconds since 1970. */
  readonly clock?: () => number;
  /** Where copies are kept: `<name>.kopior` beside the store when nothing is said. */
  readonly backupFolder?: string;
}
