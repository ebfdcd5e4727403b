import { CONTROL_FILES } from '../../../../shared/report/control-documents.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { type ControlExport, controlBytes, controlFormat, yearOfOccasion } from '../../../export/control/index.ts';
import { writeFileSafely } from '../../../export/write-file.ts';
import { command } from '../../command.ts';
import { targetProblem } from '../../export-target.ts';
import { done, failure, misused } from '../../outcome.ts';
import { storeFailure } from '../../store-failure.ts';
import { withStore } from '../../with-store.ts';
import { writeFailure } from '../../write-failure.ts';

const DOCUMENTS: readonly ControlExport[] = CONTROL_FILES;
const FORMATS = ['docx', 'xlsx'] as const;

/**
 * `control export --store F --occasion O [--document plan|chapter|checklist|list] --format docx|xlsx --out G`: the plan as it is decided,
 * its follow-up or a checklist in Word, or the whole list in Excel. An existing file is replaced when the new one is whole.
 */
export const exportControl = command(
  { store: 'value', occasion: 'value', document: 'optional', format: 'value', out: 'value' },
  async ({ store: file, occasion, document: wanted, format: wantedFormat, out }) => {
    const format = FORMATS.find((known) => known === wantedFormat);
    if (format === undefined) {
      return misused(t('cli:export.unknownFormat', { format: wantedFormat, formats: FORMATS.join(', ') }));
    }
    const possible = DOCUMENTS.filter((one) => controlFormat(one) === format);
    const document = wanted === undefined ? possible[0] : possible.find((known) => known === wanted);
    if (document === undefined) {
      return misused(t('cli:control.unknownDocument', { document: wanted ?? '', format, documents: possible.join(', ') }));
    }
    const problem = await targetProblem(file, out);
    if (problem !== null) return failure(problem);
    return withStore(file, 'read', async (store) => {
      const year = await yearOfOccasion(store, occasion);
      if (!year.ok) return storeFailure(file, year.error, 'read');
      const bytes = await controlBytes(year.value, occasion, document);
      if (!bytes.ok) return failure(bytes.error.message);
      const written = await writeFileSafely(out, bytes.value);
      return written.ok ? done(`${t('cli:control.exported', { out })}\n`) : writeFailure(out, written.error);
    });
  },
);
