import { join } from 'node:path';
import { type BrowserWindow, dialog, nativeTheme } from 'electron';
import { type EventMap, FIRST_PREFERENCES, Preferences } from '../../shared/api/contract.ts';
import type { Result } from '../../shared/api/result.ts';
import { createSpelling } from '../spelling/spelling.ts';
import { answerCall, type CallHandlers } from './answer-call.ts';
import { technical } from './crashes.ts';
import { exportCalls } from './export-calls.ts';
import { createExports } from './export-job.ts';
import type { Log } from './log.ts';
import { showMenu } from './menu.ts';
import { preferenceCalls } from './preference-calls.ts';
import { programFiles } from './program-files.ts';
import { PREFERENCES } from './settings.ts';
import { openSettings } from './settings-file.ts';
import { spellingCalls } from './spelling-calls.ts';
import { storeFileCalls } from './store-file-calls.ts';
import type { StoreHost } from './store-host.ts';

export interface ProgramParts {
  readonly userData: string;
  readonly host: StoreHost;
  readonly log: Log;
  readonly window: BrowserWindow;
  readonly tell: <Name extends keyof EventMap>(name: Name, event: EventMap[Name]) => void;
}

export interface Program {
  readonly answer: (name: unknown, input: unknown) => Promise<Result<unknown>>;
  /** Ends what is going on; settles when nothing more is being written. */
  readonly finish: () => Promise<void>;
}

/** What the window asks for and the menus do. Loaded while the window's own process starts, which it does not wait for. */
export function createProgram({ userData, host, log, window, tell }: ProgramParts): Program {
  const preferences = openSettings(
    join(userData, PREFERENCES),
    (value) => Preferences.safeParse(value).data ?? null,
    FIRST_PREFERENCES,
  );
  const exports = createExports(programFiles.exportWorker);
  const spelling = createSpelling(programFiles.spellingWorker, (details) => log.fault('spelling stopped', details));
  const files = storeFileCalls(host, window, programFiles.example);
  const handlers: CallHandlers = {
    store: host.call,
    shell: {
      ...files,
      ...exportCalls(host, exports, window, (progress) => tell('exportProgress', progress)),
      ...preferenceCalls(preferences, showTheme),
      ...spellingCalls(spelling),
    },
    onFault: (fault) => log.fault('call failed', technical(fault)),
  };

  function showTheme(theme: Preferences['theme']): void {
    nativeTheme.themeSource = theme;
    showMenu(theme, {
      onCommand: (command) => tell('menu', { command }),
      onNew: () => void say(files.createStore({ content: 'empty' })),
      onOpen: () => void say(files.openStore(undefined)),
    });
  }

  /** What the window did not ask for, it does not wait for the answer of: an error is said in a dialog. */
  async function say(answer: Promise<Result<unknown>>): Promise<void> {
    const result = await answer;
    if (result.ok || result.error.kind === 'cancelled') return;
    await dialog.showMessageBox(window, { type: 'warning', message: result.error.message });
  }

  showTheme(preferences.get().theme);
  return {
    answer: (name, input) => answerCall(handlers, name, input),
    finish: async () => {
      await exports.cancel();
      await spelling.close();
      await preferences.written();
    },
  };
}
