import type { ApiError, Result } from '../../../shared/api/result.ts';
import { yearProblems } from '../../../shared/model/exchange/parse.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { writeFileSafely } from '../../export/write-file.ts';
import { exportBytes, readYearOf } from '../../shell/export-bytes.ts';
import { command } from '../command.ts';
import { detailLines, done, failure, misused } from '../outcome.ts';
import { storeFailure } from '../store-failure.ts';
import { targetProblem } from '../target-problem.ts';
import { writeFailure } from '../write-failure.ts';

const FORMATS = ['docx', 'json'] as const;

/**
 * `export --store F --report ID --format docx|json --out G`: the report as a Word document, or the whole year that it belongs
 * to in the exchange format. An existing file is replaced when the new one is whole, as tools do. A year that has faults is exported
 * as it stands, and standard error says that it has them.
 */
export const exportReport = command(
  { store: 'value', report: 'value', format: 'value', out: 'value' },
  async ({ store: file, report, format: wanted, out }) => {
    const format = FORMATS.find((known) => known === wanted);
    if (format === undefined) {
      return misused(t('cli:export.unknownFormat', { format: wanted, formats: FORMATS.join(', ') }));
    }
    const problem = await targetProblem(file, out);
    if (problem !== null) {
      return failure(problem);
    }
    const year = await readYearOf(file, report);
    if (!year.ok) {
      const isMissing = year.error.kind === 'not-found';
      return isMissing ? failure(t('cli:export.noReport', { file, report })) : storeFailure(file, year.error, 'read');
    }
    const faults = yearProblems(year.value).length;
    const bytes = await bytesOf(() => exportBytes(year.value, { report, format }, () => undefined), faults > 0);
    // The year has the report; a layout that it has lost is one of its faults.
    if (bytes === null || (!bytes.ok && bytes.error.kind === 'not-found')) {
      return failure(t('cli:export.unfit', { file, report, count: faults }));
    }
    if (!bytes.ok) {
      return failure(noDocument(report, bytes.error), ...detailLines(bytes.error.details));
    }
    const written = await writeFileSafely(out, bytes.value);
    if (!written.ok) {
      return writeFailure(out, written.error);
    }
    const warnings = faults > 0 ? [t('cli:export.faulty', { file, count: faults })] : [];
    return { ...done(`${t(`cli:export.done.${format}`, { out })}\n`), errors: warnings };
  },
);

/** Null when a year that does not hang together could not be made into a document; a sound year always can. */
async function bytesOf(make: () => Promise<Result<Uint8Array>>, isFaulty: boolean): Promise<Result<Uint8Array> | null> {
  try {
    return await make();
  } catch (error) {
    if (isFaulty) return null;
    throw error;
  }
}

/** Why a report of a sound year is none that is written as a document: its layout, or that it has no occasion. */
function noDocument(report: string, { field }: ApiError): string {
  return t(field === 'occasion' ? 'cli:export.noOccasion' : 'cli:export.noDocument', { report });
}
