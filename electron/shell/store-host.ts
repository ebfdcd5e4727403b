import type { StoreCheck } from '../../db/index.ts';
import type { CallOutput, EventMap, StoreCallName } from '../../shared/api/contract.ts';
import { failed, type Result } from '../../shared/api/result.ts';
import type { StoreState } from '../../shared/api/views.ts';
import type { TemplateKind } from '../../shared/report/template-kind.ts';
import type { Example } from '../exchange/examples.ts';
import type { CallData } from './call-data.ts';
import { storeName } from './file-names.ts';
import { countDeaths } from './restarts.ts';
import type { Started, StoreWorkerSettings, StoreWorkKind, StoreWorks } from './store-messages.ts';
import { words } from './words.ts';
import { startWorker, type WorkerChannel } from './worker-channel.ts';

/** Longest time for the last commits and the last backup when the program closes, in milliseconds. */
const CLOSING = 15_000;

export interface StoreHostListener {
  readonly onState: (state: StoreState) => void;
  readonly onChanged: (event: EventMap['changed']) => void;
  /** For the log: technical, without anything that people have written. */
  readonly onFault: (what: string, details: string) => void;
}

/** The store, from the shell's side: it lives in a worker, and everything about it is asked there, in order. The first thing asked starts it. */
export interface StoreHost {
  readonly open: (file: string) => Promise<StoreState>;
  /** Makes a store, empty or with an example, and opens it. On an error, what was open stays open. */
  readonly create: (file: string, example: Example | null) => Promise<Result<StoreState>>;
  readonly reopen: () => Promise<StoreState>;
  readonly restore: (backup: string) => Promise<StoreState>;
  readonly state: () => Promise<StoreState>;
  /** What the window begins with; quick when it was asked for before and nothing has changed since. */
  readonly start: (preferences: unknown) => Promise<Result<Started>>;
  readonly call: <Name extends StoreCallName>(name: Name, input: CallData<Name>) => Promise<Result<CallOutput<Name>>>;
  readonly importYear: (file: string) => Promise<Result<{ readonly year: string }>>;
  readonly attach: (input: StoreWorks['attach']['input']) => Promise<Result<null>>;
  readonly purge: (input: StoreWorks['purge']['input']) => Promise<Result<string>>;
  readonly evidence: (input: StoreWorks['evidence']['input']) => Promise<Result<StoreWorks['evidence']['answer']>>;
  readonly sideFiles: (input: StoreWorks['sideFiles']['input']) => Promise<Result<null>>;
  readonly keepTemplate: (kind: TemplateKind, organisation: string, file: string) => Promise<Result<null>>;
  readonly keepVersion: (input: StoreWorks['keepVersion']['input']) => Promise<Result<null>>;
  readonly keepVersionFile: (input: StoreWorks['keepVersionFile']['input']) => Promise<Result<null>>;
  readonly makePackage: (occasion: string) => Promise<Result<StoreWorks['makePackage']['answer']>>;
  readonly offerPackages: (
    occasion: string,
    files: StoreWorks['offerPackages']['input']['files'],
  ) => Promise<Result<StoreWorks['offerPackages']['answer']>>;
  readonly takePackages: (occasion: string, reports: readonly string[]) => Promise<Result<null>>;
  readonly verify: () => Promise<Result<StoreCheck>>;
  /** The file that was last opened, whether that went well or not; null before any. */
  readonly file: () => string | null;
  /**
   * Waits for what has been asked, backs up what has changed, and closes the file. Answers what the window would begin with now;
   * null when that is not known.
   */
  readonly close: (preferences: unknown) => Promise<Started | null>;
}

export function createStoreHost(
  workerFile: string | URL,
  settings: StoreWorkerSettings,
  { onState, onChanged, onFault }: StoreHostListener,
): StoreHost {
  const isWorthRestarting = countDeaths();
  let file: string | null = null;
  let channel: WorkerChannel | null = null;

  function start(): WorkerChannel {
    return startWorker(workerFile, settings, {
      onMessage: (message) => {
        if (message.type === 'changed') onChanged(message.event);
        else onFault(message.what, message.details);
      },
      onDeath: (fault) => void restart(fault),
    });
  }

  /** The window is told that the store has stopped; then it is opened again: what was committed is in the file. */
  async function restart(fault: string): Promise<void> {
    onFault('store worker died', fault);
    const isRestarted = isWorthRestarting();
    channel = start();
    const t = await words();
    onState(closedBy(isRestarted ? t('shell:store.stopped') : t('shell:store.stoppedOften'), fault));
    if (isRestarted && file !== null) await open(file);
  }

  async function ask<Kind extends StoreWorkKind>(
    kind: Kind,
    input: StoreWorks[Kind]['input'],
  ): Promise<Result<StoreWorks[Kind]['answer']>> {
    channel ??= start();
    return (await channel.ask(kind, input)) ?? failed('unexpected', (await words())('shell:store.stopped'));
  }

  function closedBy(message: string, details: string | undefined): StoreState {
    const { error } = failed('unexpected', message, details === undefined ? {} : { details });
    return { state: 'closed', name: file === null ? null : storeName(file), problem: error, backups: [] };
  }

  async function askState(kind: 'open' | 'restore' | 'state', input: StoreWorks[typeof kind]['input']): Promise<StoreState> {
    const answer = await ask(kind, input);
    return answer.ok ? answer.value : closedBy(answer.error.message, answer.error.details);
  }

  function told(state: StoreState): StoreState {
    onState(state);
    return state;
  }

  async function open(path: string): Promise<StoreState> {
    file = path;
    return told(await askState('open', { file: path }));
  }

  return {
    open,
    create: async (path, example) => {
      const answer = await ask('create', { file: path, example });
      if (answer.ok) {
        file = path;
        told(answer.value);
      }
      return answer;
    },
    reopen: () => (file === null ? askState('state', null) : open(file)),
    restore: async (backup) => (file === null ? askState('state', null) : told(await askState('restore', { file, backup }))),
    state: () => askState('state', null),
    start: (preferences) => ask('start', { preferences }),
    call: async <Name extends StoreCallName>(name: Name, input: CallData<Name>) =>
      // The worker answers each call with its type in the contract (`answerStoreCall`).
      (await ask('call', { name, input })) as Result<CallOutput<Name>>,
    importYear: (path) => ask('import', { file: path }),
    attach: (input) => ask('attach', input),
    evidence: (input) => ask('evidence', input),
    purge: (input) => ask('purge', input),
    sideFiles: (input) => ask('sideFiles', input),
    keepTemplate: (kind, organisation, path) => ask('template', { organisation, file: path, kind }),
    keepVersion: (input) => ask('keepVersion', input),
    keepVersionFile: (input) => ask('keepVersionFile', input),
    makePackage: (occasion) => ask('makePackage', { occasion }),
    offerPackages: (occasion, files) => ask('offerPackages', { occasion, files }),
    takePackages: (occasion, reports) => ask('takePackages', { occasion, reports }),
    verify: () => ask('verify', null),
    file: () => file,
    close: async (preferences) => {
      if (channel === null) return null;
      const { ask: askIt, ended } = channel;
      let last: Started | null = null;
      // The worker ends by itself: the database's native code must never lose its thread while it works.
      const closed = askIt('close', { preferences }).then((answer) => {
        if (answer?.ok) last = answer.value;
        return ended;
      });
      if (!(await inTime(closed, CLOSING))) onFault('store did not close in time', `${CLOSING} ms`);
      return last;
    },
  };
}

function inTime(work: Promise<unknown>, limit: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(false), limit);
    work.then(
      () => {
        clearTimeout(timer);
        resolve(true);
      },
      (error) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
