import { VERSION_FORMATS } from '../../../../shared/report/versions/version.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { writeFileSafely } from '../../../export/write-file.ts';
import { makeExport } from '../../../shell/export-bytes.ts';
import { command } from '../../command.ts';
import { targetProblem } from '../../export-target.ts';
import { madeBytes } from '../../made-bytes.ts';
import { detailLines, done, failure, misused } from '../../outcome.ts';
import { askedPages } from '../../pages-of.ts';
import { storeFailure } from '../../store-failure.ts';
import { withStore } from '../../with-store.ts';
import { writeFailure } from '../../write-failure.ts';

/**
 * `versions export --store F --report R --version V --format docx|pdf|html|pptx|xlsx --out G`: a version as it was handed out; what
 * was never handed out of it is made of what it was made of, and kept.
 */
export const exportVersion = command(
  { store: 'value', report: 'value', version: 'value', format: 'value', out: 'value' },
  async ({ store: file, report, version, format: wanted, out }) => {
    const format = VERSION_FORMATS.find((known) => known === wanted);
    if (format === undefined) {
      return misused(t('cli:export.unknownFormat', { format: wanted, formats: VERSION_FORMATS.join(', ') }));
    }
    const problem = await targetProblem(file, out);
    if (problem !== null) return failure(problem);
    const asked = askedPages();
    const made = await makeExport({ file, report, version, format }, () => undefined, asked.pagesOf);
    if (!made.ok) return storeFailure(file, made.error, 'read');
    const bytes = await madeBytes(made.value);
    if (!bytes.ok) return failure(bytes.error.message, ...detailLines(bytes.error.details));
    const written = await writeFileSafely(out, bytes.value);
    if (!written.ok) return writeFailure(out, written.error);
    const kept = await withStore(file, 'import', async (store) => {
      const answer = await store.keepVersionFile(report, version, { format, bytes: bytes.value });
      return answer.ok ? done('') : storeFailure(file, answer.error, 'import');
    });
    return { ...done(`${t('cli:versions.exported', { out })}\n`), errors: [...asked.warnings, ...kept.errors] };
  },
);
