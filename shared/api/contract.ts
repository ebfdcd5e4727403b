import { z } from 'zod';
import type { BoundData } from '../bound/bound-data.ts';
import type { TypedText } from '../bound/typed-figures.ts';
import type { PackageContent } from '../control/package/package.ts';
import type { TickDaysOf } from '../control/ticks/days.ts';
import type { SheetCell } from '../figures/import/sheet.ts';
import type { GlossaryTerm } from '../model/glossary.ts';
import type { OrganisationWord } from '../model/own-word.ts';
import { Id, LocalDate } from '../model/primitives.ts';
import type { BoardSection } from '../region/board-texts.ts';
import type { PackageOffer } from '../region/offer.ts';
import { ReceivedPackage } from '../region/received.ts';
import type { TableSum } from '../region/sums.ts';
import type { ReportFinding } from '../report/checks/finding.ts';
import { CONTROL_FILES } from '../report/control-documents.ts';
import type { DocumentLook } from '../report/look/document-look.ts';
import type { ReportTarget } from '../report/references.ts';
import type { SentReport } from '../report/sent-report.ts';
import { TEMPLATE_KINDS } from '../report/template-kind.ts';
import type { DocumentChange } from '../report/versions/compare-documents.ts';
import { ReportVersion, VERSION_FORMATS } from '../report/versions/version.ts';
import type { TextRange } from '../spelling/words.ts';
import { ChangesOf, type ChangesView } from './changes.ts';
import { STORE_CONTENTS } from './choices.ts';
import { Command } from './commands.ts';
import { DroppedFile, type FigureFile, type FiguresInFile, FiguresWish, SheetPart } from './figure-files.ts';
import { type HistoryEntry, HistoryOf } from './history.ts';
import type { MenuCommand } from './menu-commands.ts';
import { Person } from './person.ts';
import { Preferences } from './preferences.ts';
import { type Exported, type ExportedReports, REPORT_FORMATS } from './report-formats.ts';
import type { Result } from './result.ts';
import type { SearchHit } from './search.ts';
import type {
  AcceptedView,
  BoardsView,
  ChangeView,
  ControlView,
  EarlierView,
  FiguresView,
  FirstReads,
  ItemsView,
  ItemTouched,
  Library,
  ModelView,
  RisksView,
  SlideTemplateView,
  StoreState,
  SupervisedBoard,
  TemplateView,
  TextsView,
  TicksView,
  TrendPoint,
  UndoState,
} from './views.ts';

/** A call's answer type travels beside its input schema; it has no value at run time. */
export interface Call<Input extends z.ZodType, Output> {
  readonly input: Input;
  readonly output?: Output;
}

function call<Output>() {
  return <Input extends z.ZodType>(input: Input): Call<Input, Output> => ({ input });
}

const Nothing = z.undefined();
const OfOccasion = z.strictObject({ occasion: Id });

const BoardReportName = ReceivedPackage.shape.report;
const TwoVersions = z.strictObject({ report: Id, before: Id, after: Id.nullable() });
const HeadingPages = z.array(z.int().min(1)).max(10_000);
const OneEvidence = z.strictObject({ action: Id, id: Id });

/** Answered by the store worker. The first group changes the store, the second reads it. */
export const storeCalls = {
  commit: call<UndoState>()(Command),
  undo: call<UndoState>()(Nothing),
  redo: call<UndoState>()(Nothing),

  /** Keeps a report as it stands as a version; without a name it gets its number. */
  keepVersion: call<UndoState>()(
    z.strictObject({ report: Id, name: ReportVersion.shape.name.nullable(), note: ReportVersion.shape.note }),
  ),

  /** What who uses this machine is called. */
  setPerson: call<UndoState>()(Person),

  library: call<Library>()(Nothing),
  model: call<ModelView>()(OfOccasion),
  items: call<ItemsView>()(OfOccasion),
  texts: call<TextsView>()(OfOccasion),
  /** The terms that the occasion's year explains. */
  glossary: call<readonly GlossaryTerm[]>()(OfOccasion),
  figures: call<FiguresView>()(OfOccasion),
  accepted: call<readonly AcceptedView[]>()(OfOccasion),
  control: call<ControlView>()(OfOccasion),
  /** Every board with what has come of its internal control for a year. */
  supervision: call<readonly SupervisedBoard[]>()(z.strictObject({ year: z.int().min(1990).max(2200) })),
  /** What has been received of every board for an occasion of the region. */
  boards: call<BoardsView>()(OfOccasion),
  /** All that the texts of an occasion can be bound to. */
  bound: call<BoundData>()(OfOccasion),
  /** The figures in a report's texts that are typed where a cell has the same. */
  typedFigures: call<readonly TypedText[]>()(z.strictObject({ report: Id })),
  /** The tables that the region has in common with its boards, with the sums of the boards' figures beside its own. */
  /** What the boards have written in their sections, and where the region has other words. */
  boardSections: call<readonly BoardSection[]>()(OfOccasion),
  boardSums: call<readonly TableSum[]>()(OfOccasion),
  /** The days when the actions of the occasion's year were carried out. */
  tickDays: call<readonly TickDaysOf[]>()(OfOccasion),
  /** Everything that has been done about an action. */
  ticks: call<TicksView>()(z.strictObject({ action: Id })),
  risks: call<RisksView>()(OfOccasion),
  /** The own words of every organisation of the store, in the order they came. */
  words: call<readonly OrganisationWord[]>()(Nothing),
  /** The Word template of an organisation's documents; null for the program's own look. */
  template: call<TemplateView | null>()(z.strictObject({ organisation: Id })),
  /** The PowerPoint template of an organisation's slides; null for the program's own look. */
  slideTemplate: call<SlideTemplateView | null>()(z.strictObject({ organisation: Id })),
  itemsTouched: call<readonly ItemTouched[]>()(OfOccasion),
  earlier: call<EarlierView>()(OfOccasion),
  history: call<readonly HistoryEntry[]>()(HistoryOf),
  trend: call<readonly TrendPoint[]>()(z.strictObject({ item: Id })),
  /** All years; every word of the query begins a word of the text. At most 200 characters are asked for. */
  search: call<readonly SearchHit[]>()(z.strictObject({ query: z.string().max(200), limit: z.int().min(1).max(200) })),
  /** Everything that has been done in the store, newest first, a page at a time. */
  changes: call<ChangesView>()(ChangesOf),
  recentChanges: call<readonly ChangeView[]>()(z.strictObject({ limit: z.int().min(1).max(200) })),
  /** A report laid out, for a window that has the revision `known` of it; null when it has none. */
  reportDocument: call<SentReport>()(z.strictObject({ report: Id, known: z.string().max(64).nullable() })),
  /** How the documents of a report's organisation look: in its Word template, or the program's own. */
  reportLook: call<DocumentLook>()(z.strictObject({ report: Id })),
  /** The kept versions of a report, the newest first. */
  versions: call<readonly ReportVersion[]>()(z.strictObject({ report: Id })),
  /** What differs between two versions of a report; `after` is null for the report as it stands now. */
  compareVersions: call<readonly DocumentChange[]>()(TwoVersions),
  /** What the texts of an occasion can refer to, as each is called in its first report. */
  references: call<readonly ReportTarget[]>()(OfOccasion),
  /** What is to be mended before a report is handed in. */
  checkReport: call<readonly ReportFinding[]>()(z.strictObject({ report: Id })),
} as const;

/** A region with all its boards and companies. */
const MOST_PACKAGES = 100;

/** So much text is checked in one call: one who has much asks several times, so that what is being typed comes between. */
const LONGEST_TEXT = 100_000;
const MOST_TEXTS = 500;
const MOST_REPORTS = 100;

/** Answered by the shell: files, dialogs, the window. */
export const shellCalls = {
  /** What the window begins with. `first` is null when no store is open, or none with a year in it. */
  start: call<{ readonly preferences: Preferences; readonly state: StoreState; readonly first: FirstReads | null }>()(Nothing),
  /** Asks for a file; answers the state after it, `cancelled` when the person changed their mind. */
  openStore: call<StoreState>()(Nothing),
  createStore: call<StoreState>()(z.strictObject({ content: z.enum(STORE_CONTENTS) })),
  /** Tries again with the same file. */
  reopenStore: call<StoreState>()(Nothing),
  /** Puts the good copy in the damaged file's place; the damaged file is kept beside it. */
  restoreBackup: call<StoreState>()(z.strictObject({ backup: Id })),
  /**
   * Asks for a place, writes the report there and keeps it as a version; with `remarks` in Word, what authors say to the secretary goes
   * along as comments, and it is no version; nor is the chapter of one `board` of a region alone. `pages` are those of its headings, in
   * order, as the preview has them.
   */
  exportReport: call<Exported>()(
    z.strictObject({
      report: Id,
      format: z.enum(REPORT_FORMATS),
      remarks: z.boolean().optional(),
      board: Id.optional(),
      pages: HeadingPages.optional(),
    }),
  ),
  /** Asks for a folder, writes these reports there, slides as slides, and keeps each as a version. */
  exportReports: call<ExportedReports>()(
    z.strictObject({ reports: z.array(Id).min(1).max(MOST_REPORTS), format: z.enum(['docx', 'pdf']) }),
  ),
  /** The same as `exportReport` with a version as it was handed out. */
  exportVersion: call<Exported>()(z.strictObject({ report: Id, version: Id, format: z.enum(VERSION_FORMATS) })),
  /** The same with two versions of a report as one Word document with tracked changes, which is no version itself. */
  exportComparison: call<Exported>()(TwoVersions),
  /** Asks for a template and makes it the organisation's. */
  chooseTemplate: call<null>()(z.strictObject({ organisation: Id, kind: z.enum(TEMPLATE_KINDS) })),
  /** The same with a table of an occasion, or with null all of them. */
  exportTables: call<{ readonly path: string }>()(
    z.strictObject({ occasion: Id, table: Id.nullable(), format: z.enum(['xlsx', 'csv']) }),
  ),
  /** The same with a document of the internal control of an occasion, or with `list` all of it as a workbook. */
  exportControl: call<{ readonly path: string }>()(z.strictObject({ occasion: Id, document: z.enum(CONTROL_FILES) })),
  /** Asks for a place and writes the chart there as a picture; `path` is where it stands. */
  exportChart: call<{ readonly path: string }>()(z.strictObject({ occasion: Id, chart: Id, format: z.enum(['png', 'svg']) })),
  /** Puts the chart on the clipboard as a picture. */
  copyChart: call<null>()(z.strictObject({ occasion: Id, chart: Id })),
  cancelExport: call<null>()(Nothing),
  /** Opens the exported file in the system's program for it, or shows it in its folder. */
  showFile: call<null>()(z.strictObject({ path: z.string().min(1).max(4_096), how: z.enum(['open', 'folder']) })),
  /** Opens a file to bring figures in from: one that the window was given, or, with null, one that is asked for. */
  openFigures: call<FigureFile>()(z.strictObject({ file: DroppedFile.nullable() })),
  /** What bringing in a table from the open file comes to; nothing is changed. */
  findFigures: call<FiguresInFile>()(FiguresWish),
  /** The cells of a part of a sheet of the open file. */
  figureCells: call<readonly (readonly SheetCell[])[]>()(SheetPart),
  /** Closes the open file; ends what is being read of it. */
  closeFigures: call<null>()(Nothing),
  /** Attaches a file to an action, or to one of its ticks: one that was dropped, or, with null, one that is asked for. */
  attachEvidence: call<null>()(z.strictObject({ action: Id, tick: Id.nullable(), file: DroppedFile.nullable() })),
  /** Opens an attached file in the system's program for it, as a copy. */
  openEvidence: call<null>()(OneEvidence),
  /** Takes the bytes of an attached file, also of one that was removed, out of the store for good. */
  purgeEvidence: call<null>()(OneEvidence),
  /** Asks for a place and saves an attached file there; `path` is where it stands. */
  saveEvidence: call<{ readonly path: string }>()(OneEvidence),
  /** Asks for a place and writes the region-wide risks of the portfolio there as a package of this day; `path` is where it stands. */
  publishControl: call<{ readonly path: string }>()(z.strictObject({ occasion: Id, day: LocalDate })),
  /** Asks for a place and writes the occasion there as a board's package to its region; `path` is where it stands. */
  exportPackage: call<{ readonly path: string }>()(OfOccasion),
  /**
   * What taking these files as packages of the region's boards would change: files that the window was given, or, with null, that are asked
   * for. Nothing is changed.
   */
  offerPackages: call<readonly PackageOffer[]>()(
    z.strictObject({ occasion: Id, files: z.array(DroppedFile).min(1).max(MOST_PACKAGES).nullable() }),
  ),
  /** Takes packages that were offered last, by the names of their reports: all of them or none. */
  takePackages: call<null>()(z.strictObject({ occasion: Id, reports: z.array(BoardReportName).min(1).max(MOST_PACKAGES) })),
  /** Asks for a package of region-wide risks and reads it; nothing is changed. */
  openControlPackage: call<PackageContent>()(Nothing),
  importYear: call<{ readonly year: string }>()(Nothing),
  setPreferences: call<null>()(Preferences.partial()),
  /** For each text, where it has words that neither the dictionary nor the organisation's own list has. */
  spellCheck: call<readonly (readonly TextRange[])[]>()(
    z.strictObject({ texts: z.array(z.string().max(LONGEST_TEXT)).max(MOST_TEXTS) }),
  ),
  /** What a misspelt word may have been meant to be; the likeliest first. */
  spellSuggest: call<readonly string[]>()(z.strictObject({ word: z.string().min(1).max(LONGEST_TEXT) })),
  copyText: call<null>()(z.strictObject({ text: z.string().max(100_000) })),
} as const;

export const calls = { ...storeCalls, ...shellCalls } as const;

export type StoreCallName = keyof typeof storeCalls;
export type ShellCallName = keyof typeof shellCalls;
export type CallName = keyof typeof calls;
export type CallInput<Name extends CallName> = z.input<(typeof calls)[Name]['input']>;
export type CallOutput<Name extends CallName> = Exclude<(typeof calls)[Name]['output'], undefined>;

/** What the shell tells the window unasked. */
export interface EventMap {
  /** These parts of the store are no longer what the views have read; `by` is the kind of call that changed them. */
  changed: Changed & { readonly by: 'commit' | 'undo' | 'import' };
  store: StoreState;
  /** The store holds something else than what the window began with: everything is read again. */
  reread: null;
  exportProgress: { readonly fraction: number; readonly words: string };
  /** How much of a sheet has been read, from 0 to 1. */
  figureProgress: { readonly fraction: number };
  /** A menu item or its key was chosen; the window knows what it means where the person is. */
  menu: { readonly command: MenuCommand };
}

export interface Changed {
  readonly parts: readonly ChangedPart[];
  readonly undo: UndoState;
  readonly savedAt: string;
}

export type ChangedPart =
  | 'library'
  | 'model'
  | 'items'
  | 'texts'
  | 'figures'
  | 'control'
  | 'ticks'
  | 'words'
  | 'versions'
  | 'packages'
  | 'glossary';

export const EVENT_NAMES = [
  'changed',
  'store',
  'reread',
  'exportProgress',
  'figureProgress',
  'menu',
] as const satisfies readonly (keyof EventMap)[];

/** What the preload gives the window: exactly this, frozen, as `window.arshjul`. */
export interface Api {
  readonly call: <Name extends CallName>(
    name: Name,
    ...input: undefined extends CallInput<Name> ? [] : [CallInput<Name>]
  ) => Promise<Result<CallOutput<Name>>>;
  readonly on: <Name extends keyof EventMap>(name: Name, listener: (event: EventMap[Name]) => void) => () => void;
}
