import { CONTROL_FILES } from '../../../../shared/report/control-documents.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { type ControlExport, controlFormat } from '../../../export/control/index.ts';
import { writeFileSafely } from '../../../export/write-file.ts';
import { makeExport } from '../../../shell/export-bytes.ts';
import { command } from '../../command.ts';
import { targetProblem } from '../../export-target.ts';
import { madeBytes } from '../../made-bytes.ts';
import { done, failure, misused } from '../../outcome.ts';
import { askedPages } from '../../pages-of.ts';
import { storeFailure } from '../../store-failure.ts';
import { writeFailure } from '../../write-failure.ts';

const DOCUMENTS: readonly ControlExport[] = CONTROL_FILES;
const FORMATS = ['docx', 'xlsx'] as const;

/**
 * `control export --store F --occasion O [--document plan|chapter|checklist|list] --format docx|xlsx --out G`: the plan as it is decided,
 * its follow-up or a checklist in Word, in the organisation's template, or the whole list in Excel. An existing file is replaced when the new one is whole.
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
    const asked = askedPages();
    const made = await makeExport({ file, occasion, control: document, format }, () => undefined, asked.pagesOf);
    if (!made.ok) {
      const isAboutDocument = made.error.field === 'template' || made.error.kind === 'invalid-input';
      return isAboutDocument ? failure(made.error.message) : storeFailure(file, made.error, 'read');
    }
    const bytes = await madeBytes(made.value);
    if (!bytes.ok) return failure(bytes.error.message);
    const written = await writeFileSafely(out, bytes.value);
    if (!written.ok) return writeFailure(out, written.error);
    return { ...done(`${t('cli:control.exported', { out })}\n`), errors: asked.warnings };
  },
);
