import type { ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, onTestFinished } from 'vitest';
import { electronLaunchOptions } from '../../../electron/runtime/launch.mjs';
import { projectRoot } from '../../../electron/runtime/paths.mjs';
import type { CallInput, CallName, CallOutput } from '../../../shared/api/contract.ts';
import { FIRST_PREFERENCES } from '../../../shared/api/first-preferences.ts';
import type { Result } from '../../../shared/api/result.ts';
import { exampleStore } from '../../support/example-store.ts';
import { okOf, tempFolder } from '../../support/store.ts';
import { useTempFolder } from '../../support/temp-folder.ts';
import { keepAnswers } from './kept-answers.ts';

export interface ProgramOptions {
  /** A store to open, as if named on the command line. */
  readonly store?: string;
  /**
   * The program's own folder. By default a new one that goes away with the test, where the copy of the example year that a first
   * start makes already is; a test that begins with the first start itself gives an empty one.
   */
  readonly userData?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Console errors that the test itself causes: a refused request, say. Any other fails the test. */
  readonly expectedErrors?: RegExp;
}

export interface Program {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  /** A call of the contract, made in the window. */
  readonly call: <Name extends CallName>(
    name: Name,
    ...input: undefined extends CallInput<Name> ? [] : [CallInput<Name>]
  ) => Promise<Result<CallOutput<Name>>>;
  /** What the person answers in the next dialogs for a file; null when they change their mind. */
  readonly answerDialogs: (path: string | null) => Promise<void>;
  /** Keeps a picture of the window among the artefacts. */
  readonly screenshot: (name: string) => Promise<void>;
  /** Closes the window as a person does and waits until the program has ended. */
  readonly close: () => Promise<void>;
  /** Ends the program as a power cut would. */
  readonly kill: () => Promise<void>;
}

/** A program that has not closed by then hangs, in milliseconds. */
const CLOSING = 20_000;
const SCREENSHOTS = join(projectRoot, 'artifacts', 'screenshots');

/** Starts the real program for one test. When the test is done it is ended, and any unexpected error in the window fails the test. */
export async function startProgram(options: ProgramOptions = {}): Promise<Program> {
  const userData = options.userData ?? preparedFolder(tempFolder(), options);
  const { program, finish } = await launch({ ...options, userData });
  onTestFinished(finish);
  return program;
}

/** One program for all tests of a `describe`; the function gives it while they run. */
export function useProgram(options: Omit<ProgramOptions, 'userData'> = {}): () => Program {
  const folder = useTempFolder();
  let launched: Awaited<ReturnType<typeof launch>> | null = null;
  beforeAll(async () => {
    launched = await launch({ ...options, userData: preparedFolder(folder(), options) });
  });
  afterAll(() => launched?.finish());
  return () => {
    if (launched === null) throw new Error('the program runs while tests run, not before');
    return launched.program;
  };
}

/**
 * One program for all tests of a `describe`, of which each has the window drawn anew, as at the first start, on a new copy of the
 * example year: for what needs its own store and not its own start.
 */
export function useProgramAnew(): () => Program {
  const program = useProgram();
  const folder = useTempFolder();
  let begun = 0;
  beforeEach(async () => {
    begun += 1;
    if (begun === 1) return;
    const { page, call, answerDialogs } = program();
    const own = join(folder(), String(begun));
    mkdirSync(own);
    await answerDialogs(exampleStore(own));
    okOf(await call('openStore'));
    okOf(await call('setPreferences', FIRST_PREFERENCES));
    await page.reload();
  });
  return program;
}

function preparedFolder(folder: string, { store }: ProgramOptions): string {
  if (store === undefined) exampleStore(folder);
  return folder;
}

async function launch(options: ProgramOptions & { readonly userData: string }) {
  const { userData } = options;
  const app = await _electron.launch({
    ...electronLaunchOptions({
      args: options.store === undefined ? [] : [options.store],
      env: { ...process.env, ...options.env, ARSHJUL_USER_DATA: userData },
    }),
    // Light or dark as the program says, not as the test runner would have it.
    colorScheme: null,
  });
  keepAnswers(app);
  // Asked for now: Playwright forgets it when the program has ended.
  const child = app.process();
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const page = await app.firstWindow();
  const errors = followErrors(page, options.expectedErrors);
  await page.waitForURL('arshjul://app/index.html', { waitUntil: 'load' });
  // The menus come while the page is being drawn, before anyone can reach for them.
  await app.evaluate(async ({ Menu }) => {
    while (Menu.getApplicationMenu() === null) await new Promise((resolve) => setTimeout(resolve, 10));
  });

  const close = async () => {
    // A window whose program goes complains before it goes too.
    errors.stop();
    await app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) window.close();
    });
    await ended;
  };
  const kill = async () => {
    errors.stop();
    endWithChildren(child);
    await ended;
  };
  const program: Program = {
    app,
    page,
    userData,
    call: (name, ...input) =>
      page.evaluate(
        // The arguments lose their types on the way into the window; the window's answer is of the call's own type.
        ([called, given]) => window.arshjul.call(called as 'library', ...(given as [])) as Promise<never>,
        [name, input] as const,
      ),
    answerDialogs: (path) =>
      app.evaluate(({ dialog }, answer) => {
        const isCancelled = answer === null;
        dialog.showOpenDialog = async () => ({ canceled: isCancelled, filePaths: isCancelled ? [] : [answer] });
        dialog.showSaveDialog = async () => ({ canceled: isCancelled, filePath: answer ?? '' });
      }, path),
    screenshot: async (name) => {
      await mkdir(SCREENSHOTS, { recursive: true });
      await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
    },
    close,
    kill,
  };
  const finish = async () => {
    const { exitCode, signalCode } = child;
    if (exitCode === null && signalCode === null) {
      let isStuck = false;
      const timer = setTimeout(() => {
        isStuck = true;
        endWithChildren(child);
      }, CLOSING);
      await close();
      clearTimeout(timer);
      if (isStuck) throw new Error('the program did not close');
    }
    errors.check();
  };
  return { program, finish };
}

/** Electron's other processes are in its group, and still write in its folder for a moment when it has gone. */
function endWithChildren(child: ChildProcess): void {
  if (child.pid === undefined || process.platform === 'win32') child.kill('SIGKILL');
  else process.kill(-child.pid, 'SIGKILL');
}

function followErrors(page: Page, expected: RegExp | undefined) {
  const errors: string[] = [];
  let isFollowing = true;
  const note = (text: string) => {
    if (isFollowing && !expected?.test(text)) errors.push(text);
  };
  page.on('console', (message) => {
    if (message.type() === 'error') note(message.text());
  });
  page.on('pageerror', (error) => note(`${error.name}: ${error.message}`));
  return {
    stop: () => {
      isFollowing = false;
    },
    check: () => {
      if (errors.length > 0) throw new Error(`errors in the window:\n${errors.join('\n')}`);
    },
  };
}
