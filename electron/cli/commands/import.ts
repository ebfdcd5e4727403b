import type { Problem } from '../../../shared/model/exchange/problem.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { readSideFiles, sideFolder } from '../../evidence/side-folder.ts';
import { readYearFile, type YearFileReading } from '../../import/year-file.ts';
import { command } from '../command.ts';
import { done, failure, limited, type Outcome } from '../outcome.ts';
import { storeFailure } from '../store-failure.ts';
import { systemErrorWords } from '../system-errors.ts';
import { withStore } from '../with-store.ts';

/** `import --store F --from X.json`: adds a year to a store that exists. All of the file is good, or nothing is written. */
export const importYearFile = command({ store: 'value', from: 'value' }, async ({ store: file, from }) => {
  // Read before the store is opened: opening an older store brings it up to date.
  const reading = await readYearFile(from);
  if (reading.outcome !== 'year') {
    return notRead(from, reading);
  }
  const { year } = reading;
  return withStore(file, 'import', async (store) => {
    const taken = await store.takenIds(year);
    if (taken.ok && taken.value.length > 0) {
      return faulty(from, taken.value);
    }
    const files = await readSideFiles(store, year.evidence, from);
    if (!files.ok) return storeFailure(file, files.error, 'import');
    const imported = taken.ok ? await store.importYear(year) : taken;
    if (!imported.ok) {
      return storeFailure(file, imported.error, 'import');
    }
    const { model, organisations } = year;
    const board = organisations.find(({ id }) => id === model.organisation)?.name.definite ?? model.organisation;
    const { missing } = files.value;
    const notes = missing === 0 ? [] : [t('cli:import.filesMissing', { file: from, count: missing, folder: sideFolder(from) })];
    return { ...done(`${t('cli:import.done', { year: model.year, board, file })}\n`), errors: notes };
  });
});

function notRead(file: string, reading: Exclude<YearFileReading, { outcome: 'year' }>): Outcome {
  switch (reading.outcome) {
    case 'faulty':
      return faulty(file, reading.problems);
    case 'no-file':
      return failure(t('cli:about', { file, message: t(reading.isFolder ? 'cli:file.folder' : 'cli:file.other') }));
    case 'unreadable':
      return failure(t('cli:about', { file, message: systemErrorWords(reading.code) }));
  }
}

/** One line for each fault, with its place in the file. */
function faulty(file: string, problems: readonly Problem[]): Outcome {
  const lines = problems.map(({ place, message }) => t('cli:import.problem', { file, place, message }));
  return failure(...limited(lines, (rest) => t('cli:more', { file, rest, total: problems.length })));
}
