import type { NewVersion, StoreCheck, VersionFile } from '../../db/index.ts';
import type { EventMap, StoreCallName } from '../../shared/api/contract.ts';
import type { Preferences } from '../../shared/api/preferences.ts';
import type { Result } from '../../shared/api/result.ts';
import type { FirstReads, StoreState } from '../../shared/api/views.ts';
import type { PackageOffer } from '../../shared/region/offer.ts';
import type { TemplateKind } from '../../shared/report/template-kind.ts';
import type { AttachedTo } from '../evidence/attach.ts';
import type { ReadFile } from '../evidence/read-file.ts';
import type { GivenFile } from '../exchange/board-package.ts';
import type { Example } from '../exchange/examples.ts';
import type { MadePackage } from '../exchange/make-package.ts';

/** What the window begins with. */
export interface Started {
  readonly preferences: Preferences;
  readonly state: StoreState;
  readonly first: FirstReads | null;
}

interface Work<Input, Answer> {
  readonly input: Input;
  readonly answer: Answer;
}

/** What the shell can ask of the store worker. Every answer is a `Result`; a store that cannot be opened is a state, no error. */
export interface StoreWorks {
  /** Closes the store that is open, if any, and opens this one. */
  open: Work<{ readonly file: string }, StoreState>;
  /** Makes a new store, empty or with the year of a year file, and opens it. When that fails, what was open stays open. */
  create: Work<{ readonly file: string; readonly example: Example | null }, StoreState>;
  /** Puts a good copy in the file's place and opens it. */
  restore: Work<{ readonly file: string; readonly backup: string }, StoreState>;
  state: Work<null, StoreState>;
  /** The preferences when they have the right form, else the first ones; with them what the first view shows, kept ready until it changes. */
  start: Work<{ readonly preferences: unknown }, Started>;
  /** Reads a template and makes it the organisation's. */
  template: Work<{ readonly file: string; readonly organisation: string; readonly kind: TemplateKind }, null>;
  /** Keeps a report that was handed out as a version. */
  keepVersion: Work<NewVersion, null>;
  /** Keeps a file that was made of a version, where it has none of the kind. */
  keepVersionFile: Work<{ readonly report: string; readonly version: string; readonly file: VersionFile }, null>;
  /** An occasion as a board's package to its region. */
  makePackage: Work<{ readonly occasion: string }, MadePackage>;
  /** What taking these files as boards' packages would change; what can be taken is at hand for `takePackages`. */
  offerPackages: Work<{ readonly occasion: string; readonly files: readonly GivenFile[] }, readonly PackageOffer[]>;
  /** Takes packages that were offered, by the names of their reports: all of them or none. */
  takePackages: Work<{ readonly occasion: string; readonly reports: readonly string[] }, null>;
  import: Work<{ readonly file: string }, { readonly year: string }>;
  /** Keeps a file as evidence. */
  attach: Work<AttachedTo & { readonly file: ReadFile }, null>;
  /** Takes the bytes of an attached file out of the store; answers their SHA-256. */
  purge: Work<{ readonly action: string; readonly id: string }, string>;
  /** An attached file. */
  evidence: Work<{ readonly action: string; readonly id: string }, ReadFile>;
  /** Writes the attached files of a report's year beside its year file. */
  sideFiles: Work<{ readonly report: string; readonly path: string }, null>;
  /** Everything in the open store against its log and schema. */
  verify: Work<null, StoreCheck>;
  /** A call of the contract; its input has been checked. */
  call: Work<{ readonly name: StoreCallName; readonly input: unknown }, unknown>;
  /**
   * Done when everything asked before is done, the store is backed up if it has changed, and the file is closed. Answers what
   * the window would begin with now.
   */
  close: Work<{ readonly preferences: unknown }, Started>;
}

export type StoreWorkKind = keyof StoreWorks;

/** `id` is the question's number; the answer carries the same. */
export type StoreQuestion = {
  [Kind in StoreWorkKind]: { readonly id: number; readonly kind: Kind; readonly input: StoreWorks[Kind]['input'] };
}[StoreWorkKind];

export type StoreMessage =
  | { readonly type: 'answer'; readonly id: number; readonly result: Result<unknown> }
  | { readonly type: 'changed'; readonly event: EventMap['changed'] }
  /** Something that no question waits for has gone wrong: a backup, say. */
  | { readonly type: 'fault'; readonly what: string; readonly details: string };

/** Given to the worker when it starts. */
export interface StoreWorkerSettings {
  /** Time between backups while there are changes, in milliseconds. */
  readonly backupEvery: number;
}
