import { basename } from 'node:path';
import { failed, ok, type Result } from '../../shared/api/result.ts';
import type { Problem } from '../../shared/model/exchange/problem.ts';
import type { Year } from '../../shared/model/year.ts';
import { t } from '../../shared/text/messages/index.ts';
import { readYearFile } from '../import/year-file.ts';

/** So many faults are listed in the details; a file of another kind can have thousands. */
const MOST_LISTED = 200;

/** The year that a file in the exchange format holds, or in the window's words why there is none. */
export async function yearOfFile(file: string): Promise<Result<Year>> {
  const reading = await readYearFile(file);
  switch (reading.outcome) {
    case 'year':
      return ok(reading.year);
    case 'faulty':
      return refused(reading.problems);
    case 'no-file':
      return unreadable(file, 'unexpected', 'not a file');
    case 'unreadable':
      return unreadable(file, reading.code === 'ENOENT' ? 'not-found' : 'unexpected', reading.code);
  }
}

function unreadable(file: string, kind: 'not-found' | 'unexpected', details: string): Result<never> {
  return failed(kind, t('shell:import.unreadable', { name: basename(file) }), { details });
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
