import { realpath } from 'node:fs/promises';
import { t } from '../../../shared/text/messages/index.ts';
import { writeFileSafely } from '../../export/write-file.ts';
import { makeExport } from '../../shell/export-bytes.ts';
import { command } from '../command.ts';
import { done, failure, failureWith, misused } from '../outcome.ts';

const FORMATS = ['docx', 'json'] as const;

/**
 * `export --store F --report ID --format docx|json --out G`: the report as a Word document, or the whole year that it belongs
 * to in the exchange format. An existing file is replaced when the new one is whole, as tools do.
 */
export const exportReport = command(
  { store: 'value', report: 'value', format: 'value', out: 'value' },
  async ({ store: file, report, format: wanted, out }) => {
    const format = FORMATS.find((known) => known === wanted);
    if (format === undefined) {
      return misused(t('cli:export.unknownFormat', { format: wanted, formats: FORMATS.join(', ') }));
    }
    if (await isSameFile(file, out)) {
      return failure(t('cli:export.ontoStore', { file }));
    }
    const bytes = await makeExport({ file, report, format }, () => undefined);
    if (!bytes.ok) {
      return bytes.error.kind === 'not-found'
        ? failure(t('cli:export.noReport', { file, report }))
        : failureWith(file, bytes.error);
    }
    const written = await writeFileSafely(out, bytes.value);
    return written.ok ? done(`${t('cli:export.done', { out })}\n`) : failureWith(out, written.error);
  },
);

async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([realpathOrNull(one), realpathOrNull(other)]);
  return a !== null && a === b;
}

/** Null for a path that leads nowhere; opening or writing it says why. */
async function realpathOrNull(path: string): Promise<string | null> {
  try {
    return await realpath(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
