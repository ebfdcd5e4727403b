import { readFile, stat } from 'node:fs/promises';
import { type ParsedYear, parseYearBytes, sizeProblems } from '../../../shared/model/exchange/parse.ts';
import type { Problem } from '../../../shared/model/exchange/problem.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { command } from '../command.ts';
import { done, failure, failureWith } from '../outcome.ts';
import { systemErrorWords } from '../system-errors.ts';
import { withStore } from '../with-store.ts';

/** So many problems of a file are listed; after these, only their number is told. */
const MOST_LISTED = 50;

/** `import --store F --from X.json`: adds a year to a store that exists. All of the file is good, or nothing is written. */
export const importYearFile = command({ store: 'value', from: 'value' }, async ({ store: file, from }) => {
  // Read before the store is opened: opening an older store brings it up to date.
  const year = await readYearFile(from);
  if (typeof year === 'string') {
    return failure(t('cli:about', { file: from, message: year }));
  }
  if (!year.ok) {
    return failure(...problemLines(from, year.problems));
  }
  return withStore(file, 'write', async (store) => {
    const imported = await store.importYear(year.value);
    if (!imported.ok) {
      return failureWith(file, imported.error);
    }
    const { model, organisations } = year.value;
    const board = organisations.find(({ id }) => id === model.organisation)?.name.definite ?? model.organisation;
    return done(`${t('cli:import.done', { year: model.year, board, file })}\n`);
  });
});

/** The year, what is wrong with it, or why the file cannot be read. */
async function readYearFile(file: string): Promise<ParsedYear | string> {
  try {
    // Looked at before it is read: a wrong name can be that of a film, or of a device that never ends.
    const about = await stat(file);
    const problems = sizeProblems(about.size);
    if (problems.length > 0) {
      return { ok: false, problems };
    }
    const isReadable = about.isFile() || about.isFIFO() || about.isDirectory();
    return isReadable ? parseYearBytes(await readFile(file)) : t('cli:file.unreadable');
  } catch (error) {
    return systemErrorWords(error);
  }
}

function problemLines(file: string, problems: readonly Problem[]): string[] {
  const lines = problems.slice(0, MOST_LISTED).map(({ place, message }) => t('cli:import.problem', { file, place, message }));
  const rest = problems.length - MOST_LISTED;
  return rest > 0 ? [...lines, t('cli:import.more', { file, rest, total: problems.length })] : lines;
}
