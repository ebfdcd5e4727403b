import { mkdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Store } from '../../db/index.ts';
import { failed, ok, type Result } from '../../shared/api/result.ts';
import type { ControlEvidence } from '../../shared/control/evidence.ts';
import { EVIDENCE_FILE_LIMIT } from '../../shared/control/evidence-limits.ts';
import { t } from '../../shared/text/messages/index.ts';
import { writeFileSafely } from '../export/write-file.ts';

/** The folder beside a year file that has its attached files: "hsn-2024.bilagor" beside "hsn-2024.json". */
export function sideFolder(yearFile: string): string {
  return join(dirname(yearFile), `${basename(yearFile, extname(yearFile))}.bilagor`);
}

interface SideFiles {
  readonly written: number;
  /** Those whose bytes are not there to be written or read. */
  readonly missing: number;
}

/** Writes the attached files of a year beside its year file; without any, no folder. What stands there already is whole, and stays. */
export async function writeSideFiles(
  store: Pick<Store, 'fileBytes'>,
  evidence: readonly ControlEvidence[],
  yearFile: string,
): Promise<Result<SideFiles>> {
  const names = namesIn(evidence);
  const folder = sideFolder(yearFile);
  let missing = 0;
  for (const [index, name] of names.entries()) {
    const bytes = await store.fileBytes(name);
    if (!bytes.ok) {
      missing += 1;
      continue;
    }
    if (index === missing) {
      const made = await makeFolder(folder);
      if (!made.ok) return made;
    }
    const written = await writeFileSafely(join(folder, name), bytes.value);
    if (!written.ok) return written;
  }
  return ok({ written: names.length - missing, missing });
}

/** Keeps the attached files that stand beside a year file in the store: only those that the year names, and that are what it says. */
export async function readSideFiles(
  store: Pick<Store, 'keepFile'>,
  evidence: readonly ControlEvidence[],
  yearFile: string,
): Promise<Result<SideFiles>> {
  const names = namesIn(evidence);
  let missing = 0;
  for (const name of names) {
    const bytes = await bytesAt(join(sideFolder(yearFile), name));
    const kept = bytes === null ? null : await store.keepFile(bytes, name);
    if (kept?.ok === true) continue;
    if (kept !== null && kept.error.kind !== 'invalid-input') return kept;
    missing += 1;
  }
  return ok({ written: names.length - missing, missing });
}

/** The names are hexadecimal digits: the schema has seen to it that none leads out of the folder. */
function namesIn(evidence: readonly ControlEvidence[]): string[] {
  return [...new Set(evidence.flatMap(({ file, purged }) => (file === null || purged !== undefined ? [] : [file.sha256])))];
}

async function bytesAt(path: string): Promise<Uint8Array | null> {
  try {
    const about = await stat(path);
    return about.isFile() && about.size <= EVIDENCE_FILE_LIMIT ? await readFile(path) : null;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

async function makeFolder(folder: string): Promise<Result<null>> {
  try {
    await mkdir(folder, { recursive: true });
    return ok(null);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return failed('read-only', t('evidence:folder', { name: basename(folder) }), { details: String(error.code) });
  }
}
