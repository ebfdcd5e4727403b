import { t } from '../../../../shared/text/messages/index.ts';
import { FIGURE_FORMATS, figureBytes } from '../../../export/figures/index.ts';
import { tablesOfOccasion } from '../../../export/figures/tables-of-occasion.ts';
import { writeFileSafely } from '../../../export/write-file.ts';
import { command } from '../../command.ts';
import { targetProblem } from '../../export-target.ts';
import { done, failure, misused } from '../../outcome.ts';
import { storeFailure } from '../../store-failure.ts';
import { withStore } from '../../with-store.ts';
import { writeFailure } from '../../write-failure.ts';

/**
 * `figures export --store F --occasion O [--table T] --format xlsx|csv --out G`: one table, or all of them, as a workbook with
 * formulas or as values in text. An existing file is replaced when the new one is whole.
 */
export const exportFigures = command(
  { store: 'value', occasion: 'value', table: 'optional', format: 'value', out: 'value' },
  async ({ store: file, occasion, table, format: wanted, out }) => {
    const format = FIGURE_FORMATS.find((known) => known === wanted);
    if (format === undefined) {
      return misused(t('cli:export.unknownFormat', { format: wanted, formats: FIGURE_FORMATS.join(', ') }));
    }
    const problem = await targetProblem(file, out);
    if (problem !== null) return failure(problem);
    return withStore(file, 'read', async (store) => {
      const read = await tablesOfOccasion(store, occasion);
      if (!read.ok) return storeFailure(file, read.error, 'read');
      const bytes = figureBytes(read.value, table ?? null, format);
      if (!bytes.ok) return failure(t('cli:figures.noTable', { file, table: table ?? '' }));
      const written = await writeFileSafely(out, bytes.value);
      return written.ok ? done(`${t('cli:figures.exported', { out })}\n`) : writeFailure(out, written.error);
    });
  },
);
