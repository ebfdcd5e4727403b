import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type ErrorKind, failed, ok, type Result } from '../../shared/api/result.ts';
import { parseYearBytes, sizeProblems } from '../../shared/model/exchange/parse.ts';
import type { Problem } from '../../shared/model/exchange/problem.ts';
import type { Year } from '../../shared/model/year.ts';
import { t } from '../../shared/text/messages/index.ts';

/** So many faults are listed in the details; a file of another kind can have thousands. */
const MOST_LISTED = 200;

/** The year that a file in the exchange format holds, or what is wrong with the file. Nothing of a file with a fault is used. */
export async function readYearFile(file: string): Promise<Result<Year>> {
  try {
    // Looked at before it is read: a wrong choice can be a film of many gigabytes.
    const size = sizeProblems((await stat(file)).size);
    return size.length > 0 ? refused(size) : yearOfBytes(await readFile(file));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const kind: ErrorKind = error.code === 'ENOENT' ? 'not-found' : 'unexpected';
    return failed(kind, t('shell:import.unreadable', { name: basename(file) }), { details: String(error.code) });
  }
}

function yearOfBytes(bytes: Uint8Array): Result<Year> {
  const parsed = parseYearBytes(bytes);
  return parsed.ok ? ok(parsed.value) : refused(parsed.problems);
}

/** The first fault in words, with its place; all of them in the details. */
function refused(problems: readonly Problem[]): Result<never> {
  const first = problems[0];
  const message = t('shell:import.refused', {
    place: first?.place ?? '',
    problem: first?.message ?? '',
    count: problems.length,
  });
  const details = problems
    .slice(0, MOST_LISTED)
    .map(({ place, message: words }) => `${place}: ${words}`)
    .join('\n');
  return failed('invalid-input', message, { ...(first === undefined ? {} : { field: first.place }), details });
}
