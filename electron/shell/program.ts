import { join } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { StoreContent } from '../../shared/api/choices.ts';
import type { EventMap } from '../../shared/api/contract.ts';
import { FIRST_PREFERENCES } from '../../shared/api/first-preferences.ts';
import { keptPreferences, type Preferences } from '../../shared/api/preferences.ts';
import type { Result } from '../../shared/api/result.ts';
import { createSpelling } from '../spelling/spelling.ts';
import { answerCall, type CallHandlers } from './answer-call.ts';
import { chartCalls } from './chart-calls.ts';
import { technical } from './crashes.ts';
import { evidenceCalls } from './evidence-calls.ts';
import { exportCalls } from './export-calls.ts';
import { createExports } from './export-job.ts';
import { createExportPlaces } from './export-places.ts';
import { createExportedFiles } from './exported-files.ts';
import { figureCalls } from './figure-calls.ts';
import { createFigureFiles } from './figure-files.ts';
import type { Log } from './log.ts';
import { packageCalls } from './package-calls.ts';
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
  /** Something that is ticked in the menus has changed. */
  readonly onTicked: (preferences: Preferences) => void;
}

export interface Program {
  readonly answer: (name: unknown, input: unknown) => Promise<Result<unknown>>;
  /** For the menu: asks for a file, and says what went wrong. */
  readonly createStore: (content: StoreContent) => Promise<void>;
  readonly openStore: () => Promise<void>;
  readonly preferences: () => Preferences;
  /** Ends what is going on; settles when nothing more is being written. */
  readonly finish: () => Promise<void>;
}

/** What the window asks for once it has been drawn; loaded then. */
export function createProgram({ userData, host, log, window, tell, onTicked }: ProgramParts): Program {
  const preferences = openSettings(join(userData, PREFERENCES), keptPreferences, FIRST_PREFERENCES);
  const exports = createExports(programFiles.exportWorker, {
    print: async (report, signal) => (await import('./print-window.ts')).printReport(report, signal),
    pages: async (report, signal) => (await import('./print-window.ts')).headingPages(report, signal),
  });
  const exported = createExportedFiles();
  const places = createExportPlaces(window, join(userData, 'exports.json'), (error) =>
    log.fault('last export not noted', technical(error)),
  );
  const spelling = createSpelling(programFiles.spellingWorker, (details) => log.fault('spelling stopped', details));
  const figures = createFigureFiles(programFiles.figuresWorker, (details) => log.fault('figures stopped', details));
  const files = storeFileCalls(host, window, programFiles.examples);
  const handlers: CallHandlers = {
    store: host.call,
    shell: {
      ...files,
      start: () => host.start(preferences.get()),
      ...exportCalls(host, exports, window, places, (progress) => tell('exportProgress', progress), exported),
      ...figureCalls(host, figures, window, (fraction) => tell('figureProgress', { fraction })),
      ...evidenceCalls(host, window),
      ...chartCalls(host, exports, places, exported),
      ...packageCalls(host, window, places, exported),
      ...preferenceCalls(preferences, () => onTicked(preferences.get())),
      ...spellingCalls(spelling, host),
    },
    onFault: (fault) => log.fault('call failed', technical(fault)),
  };

  /** What the window did not ask for, it does not wait for the answer of: an error is said in a dialog. */
  async function say(answer: Promise<Result<unknown>>): Promise<void> {
    const result = await answer;
    if (result.ok || result.error.kind === 'cancelled') return;
    await dialog.showMessageBox(window, { type: 'warning', message: result.error.message });
  }

  return {
    answer: (name, input) => answerCall(handlers, name, input),
    createStore: (content) => say(files.createStore({ content })),
    openStore: () => say(files.openStore(undefined)),
    preferences: preferences.get,
    finish: async () => {
      await exports.cancel();
      await spelling.close();
      await figures.close();
      await preferences.written();
    },
  };
}
