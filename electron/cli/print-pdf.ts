import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failed, ok, type Result } from '../../shared/api/result.ts';
import type { ReportDocument } from '../../shared/report/document.ts';
import { t } from '../../shared/text/messages/index.ts';
import { ensureBuilt } from '../runtime/build.mjs';
import { ensureDisplay } from '../runtime/display.mjs';
import { ensureElectron } from '../runtime/electron.mjs';
import { launchOptions } from '../runtime/launch.mjs';
import { run } from '../runtime/processes.mjs';
import { electronNeeds } from '../runtime/system-needs.mjs';
import { ensureSystemHas } from '../runtime/system-packages.mjs';
import { PRINT_FILES } from '../shell/print-files.ts';

/** Longer than any report takes; then something hangs, in milliseconds. */
const LONGEST = 120_000;

/**
 * Prints a report as PDF with the browser engine, which is started for it without a window, on an invisible display where there is
 * none. Report and PDF pass through a folder that is nobody else's and is gone afterwards.
 */
export async function printPdf(report: ReportDocument): Promise<Result<Uint8Array>> {
  await ensureSystemHas(electronNeeds);
  const [electron] = await Promise.all([ensureElectron(), ensureBuilt()]);
  const display = await ensureDisplay();
  const folder = await mkdtemp(join(tmpdir(), 'arshjul-'));
  try {
    await writeFile(join(folder, PRINT_FILES.report), JSON.stringify(report), { mode: 0o600 });
    const { executablePath, args, env } = launchOptions(electron, { args: ['--print', folder], env: display.env });
    const { code, output } = await run(executablePath, args, { env, timeoutMs: LONGEST });
    if (code === 0) return ok(await readFile(join(folder, PRINT_FILES.pdf)));
    const fault = await readFile(join(folder, PRINT_FILES.fault), 'utf8').catch(() => '');
    return failed('unexpected', t('cli:export.notPrinted'), { details: `exit code ${code}\n${fault}\n${output}` });
  } finally {
    display.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
