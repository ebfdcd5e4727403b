import { realpath, stat } from 'node:fs/promises';
import { t } from '../../../shared/text/messages/index.ts';
import { writeFileSafely } from '../../export/write-file.ts';
import { makeExport } from '../../shell/export-bytes.ts';
import { command } from '../command.ts';
import { detailLines, done, failure, failureWith, misused } from '../outcome.ts';

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
    const problem = await targetProblem(file, out);
    if (problem !== null) {
      return failure(problem);
    }
    const bytes = await makeExport({ file, report, format }, () => undefined);
    if (!bytes.ok) {
      const isMissing = bytes.error.kind === 'not-found';
      return isMissing ? failure(t('cli:export.noReport', { file, report })) : failureWith(file, bytes.error);
    }
    const written = await writeFileSafely(out, bytes.value);
    return written.ok
      ? done(`${t('cli:export.done', { out })}\n`)
      : failure(written.error.message, ...detailLines(written.error.details));
  },
);

/** Why the output must not go there; what else can go wrong with it is found when it is written. */
async function targetProblem(store: string, out: string): Promise<string | null> {
  if ((await orNull(stat(out)))?.isDirectory()) {
    return t('cli:about', { file: out, message: t('cli:file.folder') });
  }
  const [one, other] = await Promise.all([orNull(realpath(store)), orNull(realpath(out))]);
  return one !== null && one === other ? t('cli:export.ontoStore', { file: store }) : null;
}

/** Null for a path that leads nowhere; opening or writing it says why. */
async function orNull<Value>(answer: Promise<Value>): Promise<Value | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
