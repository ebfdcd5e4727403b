import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app } from 'electron';
import { FIRST_PREFERENCES } from '../../shared/api/first-preferences.ts';
import type { ApiError, Result } from '../../shared/api/result.ts';
import { createSpelling } from '../spelling/spelling.ts';
import { createExports } from './export-job.ts';
import { headingPages, printReport } from './print-window.ts';
import { programFiles } from './program-files.ts';
import { createStoreHost, type StoreHost } from './store-host.ts';

interface SelfTestResult {
  readonly ok: boolean;
  readonly electron: string;
  readonly sqlite: string | null;
  /** The document that was written. */
  readonly report: string | null;
  readonly error: string | null;
}

/**
 * What a package must be able to do, without a window: spell, make stores of the bundled examples in the empty `folder`, check it, write its annual
 * report as `report.docx`, and say how it went in `result.json`. Ends the program with 0 or 1.
 */
export async function selfTest(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const resultFile = join(folder, 'result.json');
  // If the program dies on the way, an older result must not speak for it.
  await rm(resultFile, { force: true });
  app.setPath('userData', join(folder, 'user-data'));
  // The pages of the report's contents list are laid out by Chromium, in a window that is closed before the file is written.
  app.on('window-all-closed', () => undefined);
  await app.whenReady();
  const result = await tryEverything(folder);
  await writeFile(resultFile, `${JSON.stringify(result, null, 2)}\n`);
  app.exit(result.ok ? 0 : 1);
}

async function tryEverything(folder: string): Promise<SelfTestResult> {
  const faults: string[] = [];
  const host = createStoreHost(
    programFiles.storeWorker,
    { backupEvery: 60_000 },
    { onState: () => undefined, onChanged: () => undefined, onFault: (what, details) => faults.push(`${what}: ${details}`) },
  );
  const electron = process.versions.electron;
  try {
    const sqlite = await makeAndCheck(host, join(folder, 'example.arshjul'));
    const report = await writeReport(host, join(folder, 'report.docx'));
    await checkSpelling((details) => faults.push(`spelling: ${details}`));
    await host.close(FIRST_PREFERENCES);
    return { ok: faults.length === 0, electron, sqlite, report, error: faults.join('\n') || null };
  } catch (error) {
    return { ok: false, electron, sqlite: null, report: null, error: error instanceof Error ? error.message : String(error) };
  }
}

/** The version of SQLite that made the store. */
async function makeAndCheck(host: StoreHost, file: string): Promise<string> {
  // The one that is made last is the one that is open.
  valueIn(await host.create(`${file}.region`, programFiles.examples.region));
  valueIn(await host.create(file, programFiles.examples.board));
  const check = valueIn(await host.verify());
  if (!check.ok) throw new Error(check.problems.join('\n'));
  return check.sqliteVersion;
}

async function writeReport(host: StoreHost, path: string): Promise<string> {
  const { reports } = valueIn(await host.call('library', undefined));
  const annual = reports.find(({ kind }) => kind === 'annual');
  const file = host.file();
  if (annual === undefined || file === null) throw new Error('the example has no annual report');
  const exports = createExports(programFiles.exportWorker, { print: printReport, pages: headingPages });
  valueIn(await exports.run({ file, report: annual.id, format: 'docx' }, path, () => undefined));
  return path;
}

/** The engine and the dictionary are there and know Swedish. */
async function checkSpelling(onFault: (details: string) => void): Promise<void> {
  const spelling = createSpelling(programFiles.spellingWorker, onFault);
  const found = valueIn(await spelling.ask({ kind: 'check', texts: ['hälso- och sjukvård', 'utväckling'], words: [] }));
  await spelling.close();
  if (JSON.stringify(found) !== '[[],[{"from":0,"to":10}]]') throw new Error(`spelling answered ${JSON.stringify(found)}`);
}

function valueIn<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const { kind, message, details }: ApiError = result.error;
  throw new Error([kind, message, details].filter(Boolean).join(' '));
}
