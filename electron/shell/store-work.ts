import { realpath } from 'node:fs/promises';
import { type NewPackage, openStore, restoreBackup, type Store } from '../../db/index.ts';
import type { Changed } from '../../shared/api/contract.ts';
import { FIRST_PREFERENCES } from '../../shared/api/first-preferences.ts';
import { keptPreferences } from '../../shared/api/preferences.ts';
import { failed, ok, type Result } from '../../shared/api/result.ts';
import type { StoreState } from '../../shared/api/views.ts';
import { t } from '../../shared/text/messages/index.ts';
import type { ReadFile } from '../evidence/read-file.ts';
import type { Example } from '../exchange/examples.ts';
import { firstReads } from './first-reads.ts';
import { makeStore } from './make-store.ts';
import { answerStoreCall, type OnChanged } from './store-calls.ts';
import type { Started, StoreQuestion, StoreWorks } from './store-messages.ts';
import { closedState, NOTHING_OPEN, openState } from './store-states.ts';

export interface StoreWorkListener {
  readonly onChanged: OnChanged;
  readonly onFault: (what: string, details: string) => void;
}

export interface StoreWork {
  readonly answer: (question: StoreQuestion) => Promise<Result<unknown>>;
  /** Makes a backup if the store has changed since the last one. */
  readonly backup: () => Promise<void>;
}

/** The store that is open, with what has happened to it since. */
interface Open {
  readonly file: string;
  readonly store: Store;
  savedAt: string | null;
  isBackedUp: boolean;
  /** Boards' packages that have been shown and not yet taken, by the names of their reports. */
  offered: ReadonlyMap<string, NewPackage>;
}

/** What the worker does, one thing at a time: it holds the only connection that writes. */
export function createStoreWork({ onChanged, onFault }: StoreWorkListener): StoreWork {
  let open: Open | null = null;
  /** What is shown while nothing is open: why. */
  let closed: StoreState = NOTHING_OPEN;
  /** The answer to the last start; null when it is no longer true. */
  let started: { readonly key: string; readonly answer: Started } | null = null;

  async function answer(question: StoreQuestion): Promise<Result<unknown>> {
    switch (question.kind) {
      case 'open':
        return ok(await openFile(question.input.file));
      case 'create':
        return create(question.input.file, question.input.example);
      case 'restore':
        return ok(await restore(question.input.file, question.input.backup));
      case 'state':
        return ok(await state());
      case 'start':
        return ok(await start(question.input.preferences));
      case 'import':
        return open === null ? nothingOpen() : importYear(open, question.input.file);
      case 'attach':
        return open === null ? nothingOpen() : attach(open, question.input);
      case 'purge':
        return open === null ? nothingOpen() : purge(open, question.input);
      case 'evidence':
        return open === null ? nothingOpen() : evidenceFile(open.store, question.input);
      case 'sideFiles':
        return open === null ? nothingOpen() : sideFiles(open.store, question.input);
      case 'template':
        return open === null ? nothingOpen() : keepTemplate(open, question.input);
      case 'keepVersion':
        return open === null ? nothingOpen() : told(open, await open.store.keepVersion(question.input));
      case 'keepVersionFile': {
        const { report, version, file } = question.input;
        return open === null ? nothingOpen() : told(open, await open.store.keepVersionFile(report, version, file));
      }
      case 'makePackage':
        return open === null ? nothingOpen() : makePackage(open.store, question.input.occasion);
      case 'offerPackages':
        return open === null ? nothingOpen() : offerPackages(open, question.input);
      case 'takePackages':
        return open === null ? nothingOpen() : takePackages(open, question.input);
      case 'verify':
        return open === null ? nothingOpen() : open.store.verify();
      case 'call':
        return open === null
          ? nothingOpen()
          : // The shell has checked the input against the schema of this very call.
            answerStoreCall(open.store, question.input.name, question.input.input as never, noticing(open));
      case 'close': {
        const last = await start(question.input.preferences);
        await leave();
        return ok(last);
      }
    }
  }

  /** Asked for before the window is there, and again when it is. */
  async function start(given: unknown): Promise<Started> {
    const key = JSON.stringify(given) ?? '';
    if (started?.key === key) return started.answer;
    const preferences = keptPreferences(given) ?? FIRST_PREFERENCES;
    const first = open === null ? null : await firstReads(open.store, preferences);
    const answer = { preferences, state: await state(), first };
    started = { key, answer };
    return answer;
  }

  function state(): Promise<StoreState> | StoreState {
    return open === null ? closed : openState(open.file, open.store, open.savedAt);
  }

  async function openFile(file: string): Promise<StoreState> {
    if (open !== null && (await isSameFile(open.file, file))) return state();
    await leave();
    return enter(file, await openStore(file, { access: 'write' }));
  }

  async function create(file: string, example: Example | null): Promise<Result<StoreState>> {
    const made = await makeStore(file, example);
    if (made.ok) {
      await leave();
      return ok(await enter(file, made));
    }
    if (open === null) await enter(file, made);
    return made;
  }

  async function restore(file: string, backupId: string): Promise<StoreState> {
    await leave();
    const restored = await restoreBackup(file, backupId);
    return enter(file, restored.ok ? await openStore(file, { access: 'write' }) : restored);
  }

  async function enter(file: string, opened: Result<Store>): Promise<StoreState> {
    started = null;
    if (opened.ok) open = { file, store: opened.value, savedAt: null, isBackedUp: true, offered: new Map() };
    else closed = await closedState(file, opened.error);
    return state();
  }

  async function leave(): Promise<void> {
    await backup();
    started = null;
    await open?.store.close();
    open = null;
    closed = NOTHING_OPEN;
  }

  async function backup(): Promise<void> {
    if (open === null || open.isBackedUp) return;
    const made = await open.store.backup();
    if (made.ok) open.isBackedUp = true;
    else onFault('backup failed', `${made.error.kind} ${made.error.details ?? ''}`);
  }

  /** Tells the views, and remembers that there is something to back up. */
  function noticing(changed: Open): OnChanged {
    return (event) => {
      started = null;
      changed.isBackedUp = false;
      changed.savedAt = event.savedAt;
      onChanged(event);
    };
  }

  async function importYear(target: Open, file: string): Promise<Result<{ readonly year: string }>> {
    const { yearOfFile } = await import('./year-file.ts');
    const year = await yearOfFile(file);
    if (!year.ok) return year;
    const { readSideFiles } = await import('../evidence/side-folder.ts');
    const files = await readSideFiles(target.store, year.value.evidence, file);
    if (!files.ok) return files;
    const imported = await target.store.importYear(year.value);
    if (!imported.ok) return imported;
    const { year: id, ...changed } = imported.value;
    noticing(target)({ ...changed, by: 'import' });
    return ok({ year: id });
  }

  async function attach(target: Open, { file, ...to }: StoreWorks['attach']['input']): Promise<Result<null>> {
    const { attachFile } = await import('../evidence/attach.ts');
    const attached = await attachFile(target.store, to, file);
    if (!attached.ok) return attached;
    noticing(target)({ ...attached.value, by: 'import' });
    return ok(null);
  }

  async function purge(target: Open, of: StoreWorks['purge']['input']): Promise<Result<string>> {
    const purged = await target.store.purgeFile(of);
    if (!purged.ok) return purged;
    const { sha256, ...changed } = purged.value;
    noticing(target)({ ...changed, by: 'commit' });
    return ok(sha256);
  }

  async function keepTemplate(
    target: Open,
    { file, organisation, kind }: StoreWorks['template']['input'],
  ): Promise<Result<null>> {
    const { readTemplate } = await import('../export/template/read.ts');
    const template = await readTemplate(kind, file);
    if (!template.ok) return template;
    return told(target, await target.store.keepTemplate({ organisation, ...template.value }));
  }

  async function offerPackages(
    target: Open,
    { occasion, files }: StoreWorks['offerPackages']['input'],
  ): Promise<Result<StoreWorks['offerPackages']['answer']>> {
    const { offerPackages: offer } = await import('../exchange/offer-packages.ts');
    const answer = await offer(target.store, occasion, files);
    if (!answer.ok) return answer;
    target.offered = answer.value.packages;
    return ok(answer.value.offers);
  }

  /** What is taken is what was shown: the files are not read again. */
  async function takePackages(target: Open, { occasion, reports }: StoreWorks['takePackages']['input']): Promise<Result<null>> {
    const packages = reports.flatMap((report) => target.offered.get(report) ?? []);
    if (packages.length < reports.length) return failed('not-found', t('region:take.gone'));
    const done = await target.store.keepPackages(occasion, packages);
    if (!done.ok) return done;
    target.offered = new Map();
    noticing(target)({ ...done.value, by: 'import' });
    return ok(null);
  }

  function told(target: Open, done: Result<Changed>): Result<null> {
    if (!done.ok) return done;
    const { parts, undo, savedAt } = done.value;
    noticing(target)({ parts, undo, savedAt, by: 'commit' });
    return ok(null);
  }

  return { answer, backup };
}

async function makePackage(store: Store, occasion: string): Promise<Result<StoreWorks['makePackage']['answer']>> {
  return (await import('../exchange/make-package.ts')).makePackage(store, occasion);
}

async function evidenceFile(store: Store, { action, id }: StoreWorks['evidence']['input']): Promise<Result<ReadFile>> {
  const read = await store.ticks(action);
  if (!read.ok) return read;
  const one = read.value.evidence.find((each) => each.id === id);
  if (one === undefined || one.file === null) return failed('not-found', t('store:evidence-not-found'));
  const bytes = await store.fileBytes(one.file.sha256);
  return bytes.ok ? ok({ name: one.name, bytes: bytes.value }) : bytes;
}

async function sideFiles(store: Store, { report, path }: StoreWorks['sideFiles']['input']): Promise<Result<null>> {
  const of = await store.yearOfReport(report);
  const year = of.ok ? await store.readYear(of.value.year) : of;
  if (!year.ok) return year;
  const { writeSideFiles } = await import('../evidence/side-folder.ts');
  const written = await writeSideFiles(store, year.value.evidence, path);
  return written.ok ? ok(null) : written;
}

function nothingOpen(): Result<never> {
  return failed('store-missing', t('shell:store.none'));
}

/** The same file by any name; a file that is not there is the same as none. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  if (one === other) return true;
  const [a, b] = await Promise.all([one, other].map((file) => realpath(file).catch(() => null)));
  return a !== null && a === b;
}
