import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failed, ok, type Result } from '../../shared/api/result.ts';
import type { DressedReport } from '../../shared/report/look/dressed-report.ts';
import { t } from '../../shared/text/messages/index.ts';
import { ensureBuilt } from '../runtime/build.mjs';
import { ensureDisplay } from '../runtime/display.mjs';
import { ensureElectron } from '../runtime/electron.mjs';
import { launchOptions } from '../runtime/launch.mjs';
import { run } from '../runtime/processes.mjs';
import { electronNeeds } from '../runtime/system-needs.mjs';
import { ensureSystemHas } from '../runtime/system-packages.mjs';
import { PRINT_FILES, type PrintOrder } from '../shell/print-files.ts';

/** Longer than any report takes; then something hangs, in milliseconds. */
const LONGEST = 120_000;

/** Prints a report as PDF. */
export async function printPdf(report: DressedReport): Promise<Result<Uint8Array>> {
  return byEngine({ wanted: 'pdf', report }, t('cli:export.notPrinted'));
}

/** The pages of a report's headings, in order; an error also where there is no engine, or nothing to show it on. */
export async function headingPages(report: DressedReport): Promise<Result<readonly number[]>> {
  try {
    const made = await byEngine({ wanted: 'pages', report }, t('cli:export.unpaged'));
    return made.ok ? ok(JSON.parse(made.value.toString('utf8'))) : made;
  } catch (error) {
    return failed('unexpected', t('cli:export.unpaged'), { details: String(error) });
  }
}

/**
 * Asks the browser engine, which is started for it without a window, on an invisible display where there is none. Order and answer pass
 * through a folder that is nobody else's and is gone afterwards.
 *
 * @throws when there is no engine, or nothing to show it on
 */
async function byEngine(order: PrintOrder, problem: string): Promise<Result<Buffer>> {
  await ensureSystemHas(electronNeeds);
  const [electron] = await Promise.all([ensureElectron(), ensureBuilt()]);
  const display = await ensureDisplay();
  const folder = await mkdtemp(join(tmpdir(), 'arshjul-'));
  try {
    await writeFile(join(folder, PRINT_FILES.order), JSON.stringify(order), { mode: 0o600 });
    const { executablePath, args, env } = launchOptions(electron, { args: ['--print', folder], env: display.env });
    const { code, output } = await run(executablePath, args, { env, timeoutMs: LONGEST });
    if (code === 0) return ok(await readFile(join(folder, PRINT_FILES[order.wanted])));
    const fault = await readFile(join(folder, PRINT_FILES.fault), 'utf8').catch(() => '');
    return failed('unexpected', problem, { details: `exit code ${code}\n${fault}\n${output}` });
  } finally {
    display.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
