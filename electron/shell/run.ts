import { join } from 'node:path';
import { app, type BrowserWindow, nativeTheme, session } from 'electron';
import type { EventMap } from '../../shared/api/contract.ts';
import type { Result } from '../../shared/api/result.ts';
import type { StoreState } from '../../shared/api/views.ts';
import { recoverWindow, reportFaults } from './crashes.ts';
import { askForFirstStore } from './first-start.ts';
import { answerWindow, tellWindow } from './ipc.ts';
import { asKept, keepStart, takeKeptStart } from './kept-start.ts';
import { openLog } from './log.ts';
import type { Ticked } from './menu.ts';
import { refuseNetwork } from './network.ts';
import type { Program } from './program.ts';
import { programFiles } from './program-files.ts';
import { serveWindowFiles } from './protocol.ts';
import { readStartSettings } from './settings.ts';
import { readText } from './settings-file.ts';
import { createStoreHost } from './store-host.ts';
import { focusWindow, openWindow } from './window.ts';

/** While there are changes, a copy is made this often, in milliseconds. */
const BACKUP_EVERY = 10 * 60_000;

export interface Running {
  /** Asks for the store to start with: the one asked for, else the last, else the example. Needs no window. */
  readonly begin: (asked: string | null) => void;
  /** Opens the window; Chromium must be ready. */
  readonly openWindow: () => void;
  /** Shows the window and, in it, a store that the person has asked for; false when there is no window any more. */
  readonly comeForward: (asked: string | null) => boolean;
  /** Settles when everything asked for is in the file and the store is closed. */
  readonly finish: () => Promise<void>;
}

/**
 * Starts the store's worker at once and the window when it is told to; neither waits for the other. Where what the window begins with
 * was kept (`kept-start.ts`), the worker is not needed for that and comes when the window has been drawn. Only what they need is
 * loaded before; the menu comes while they start, and the rest (`program.ts`) when the window has got what it begins with.
 */
export function run(userData: string): Running {
  const log = openLog(userData);
  reportFaults(log);
  const settings = readStartSettings(userData);
  let window: BrowserWindow | null = null;
  let program: Promise<Program> | null = null;
  /** Asks for the store to start with; settles when that has been asked. What is asked after that comes after it. */
  let begin: () => Promise<void> = () => Promise.resolve();
  let kept: string | null = null;
  const page = readText(join(programFiles.window, 'index.html')) ?? '';

  const unwritten = (error: unknown) => log.fault('settings not written', String(error));
  const tell = <Name extends keyof EventMap>(name: Name, event: EventMap[Name]) =>
    tellWindow(window?.webContents ?? null, name, event);
  const host = createStoreHost(
    programFiles.storeWorker,
    { backupEvery: BACKUP_EVERY },
    { onState: noteState, onChanged: (event) => tell('changed', event), onFault: log.fault },
  );

  function noteState(state: StoreState): void {
    tell('store', state);
    if (state.state === 'open') settings.session.set({ lastStore: host.file() }).catch(unwritten);
    else if (state.problem !== null) log.fault('store not open', `${state.problem.kind} ${state.problem.details ?? ''}`);
  }

  async function answer(opened: BrowserWindow, name: unknown, input: unknown): Promise<Result<unknown>> {
    await begin();
    if (program !== null || name !== 'start' || input !== undefined) return (await loadProgram(opened)).answer(name, input);
    const started = await host.start(settings.preferences);
    // The window has enough to do by itself now, and this thread has nothing.
    void loadProgram(opened);
    return started;
  }

  /** What was kept is what the store held when it was closed; should it hold anything else, the window reads everything again. */
  async function compare(shown: string | null): Promise<void> {
    const started = await host.start(settings.preferences);
    if (shown !== null && started.ok && asKept(started.value) !== shown) tell('reread', null);
  }

  function loadProgram(opened: BrowserWindow): Promise<Program> {
    program ??= import('./program.ts').then(({ createProgram }) =>
      createProgram({ userData, host, log, window: opened, tell, onTicked: (ticked) => void showTicked(opened, ticked) }),
    );
    return program;
  }

  async function showTicked(opened: BrowserWindow, ticked: Ticked): Promise<void> {
    nativeTheme.themeSource = ticked.theme;
    const { showMenu } = await import('./menu.ts');
    showMenu(ticked, {
      onCommand: (command) => tell('menu', { command }),
      onNew: async (content) => (await loadProgram(opened)).createStore(content),
      onOpen: async () => (await loadProgram(opened)).openStore(),
    });
  }

  return {
    begin: (asked) => {
      const last = settings.session.get().lastStore;
      if (asked === null || asked === last)
        kept = takeKeptStart(userData, { store: last, preferences: settings.preferences, page });
      const shown = kept;
      begin = once(async () => {
        await askForFirstStore(host, { asked, last, userData, example: programFiles.examples.board });
        // Read while the window is being made; the window asks the same when it is there.
        void compare(shown);
      });
      if (kept === null) void begin();
    },
    openWindow: () => {
      nativeTheme.themeSource = settings.ticked.theme;
      refuseNetwork(session.defaultSession);
      // Words and menus would keep the page from the window, and the window from being shown; while it runs its scripts, there is time.
      const showMenus = once(async () => {
        if (window !== null) await showTicked(window, settings.ticked);
      });
      serveWindowFiles(session.defaultSession, programFiles.window, {
        // Once: a page that is loaded again asks the store.
        started: () => {
          const started = kept;
          kept = null;
          return started;
        },
        onGiven: () => void showMenus(),
      });
      const opened = openWindow(programFiles.preload, settings.window, unwritten);
      answerWindow(opened.webContents, (name, input) => answer(opened, name, input));
      recoverWindow(opened, log);
      opened.on('closed', () => {
        window = null;
      });
      window = opened;
      opened.once('show', () => {
        log.note('shown', `${app.getVersion()} electron ${process.versions.electron} ${process.platform}`);
        void begin();
      });
    },
    comeForward: (asked) => {
      if (window === null) return false;
      focusWindow(window);
      if (asked !== null) void host.open(asked);
      return true;
    },
    finish: async () => {
      const loaded = await program;
      await loaded?.finish();
      const preferences = loaded?.preferences() ?? settings.preferences;
      const last = await host.close(preferences);
      await Promise.all([settings.session.written(), settings.window.written()]);
      if (last !== null) await keepStart(userData, { store: host.file(), preferences, page }, last).catch(unwritten);
    },
  };
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => {
    done ??= work();
    return done;
  };
}
