import type { DocumentChange } from '../../../../shared/report/versions/compare-documents.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { writeFileSafely } from '../../../export/write-file.ts';
import { makeExport } from '../../../shell/export-bytes.ts';
import { compareVersions } from '../../../versions/compare.ts';
import { command } from '../../command.ts';
import { targetProblem } from '../../export-target.ts';
import { asJson, done, failure, type Outcome } from '../../outcome.ts';
import { askedPages } from '../../pages-of.ts';
import { storeFailure } from '../../store-failure.ts';
import { withStore } from '../../with-store.ts';
import { writeFailure } from '../../write-failure.ts';

/**
 * `versions compare --store F --report R --before V [--after V] [--out G.docx] [--json]`: what differs between two versions, or
 * between one and the report as it stands now; with `--out` as a Word document with tracked changes,
 * whose contents list has the pages of the later.
 */
export const compareTwoVersions = command(
  { store: 'value', report: 'value', before: 'value', after: 'optional', out: 'optional', json: 'flag' },
  async ({ store: file, report, before, after = null, out, json }) => {
    if (out !== undefined) return written(file, { report, before, after }, out);
    return withStore(file, 'read', async (store) => {
      const changes = await compareVersions(store, { report, before, after });
      if (!changes.ok) return storeFailure(file, changes.error, 'read');
      return done(json ? asJson({ report, before, after, changes: changes.value }) : `${linesOf(changes.value).join('\n')}\n`);
    });
  },
);

interface Compared {
  readonly report: string;
  readonly before: string;
  readonly after: string | null;
}

async function written(file: string, { report, before, after }: Compared, out: string): Promise<Outcome> {
  const problem = await targetProblem(file, out);
  if (problem !== null) return failure(problem);
  const by = await withWriter(file, report, after);
  if ('exitCode' in by) return by;
  const asked = askedPages();
  const bytes = await makeExport({ file, report, before, after, by, format: 'docx' }, () => undefined, asked.pagesOf);
  if (!bytes.ok) return storeFailure(file, bytes.error, 'read');
  if (!(bytes.value instanceof Uint8Array)) throw new Error('a Word document is made here');
  const saved = await writeFileSafely(out, bytes.value);
  if (!saved.ok) return writeFailure(out, saved.error);
  return { ...done(`${t('cli:versions.compared', { out })}\n`), errors: asked.warnings };
}

/** Who the changes are of: who kept the later version, or whoever asks, now. */
async function withWriter(file: string, report: string, after: string | null) {
  let by = { author: '', at: new Date().toISOString() };
  const outcome = await withStore(file, 'read', async (store) => {
    const versions = await store.versions(report);
    if (!versions.ok) return storeFailure(file, versions.error, 'read');
    const later = versions.value.find(({ id }) => id === after);
    const person = await store.person();
    if (!person.ok) return storeFailure(file, person.error, 'read');
    by = { author: later?.by ?? person.value.name, at: later?.made ?? by.at };
    return done('');
  });
  return outcome.exitCode === 0 ? by : outcome;
}

function linesOf(changes: readonly DocumentChange[]): string[] {
  if (changes.length === 0) return [t('cli:versions.same')];
  let chapter: string | null | undefined;
  return changes.flatMap((change) => {
    const { kind, what } = change;
    const heading = change.chapter === chapter ? [] : [change.chapter ?? t('cli:versions.cover')];
    chapter = change.chapter;
    const [before, after] = [oneLine(change.before), oneLine(change.after)];
    const words = { changed: 'changed', added: 'added', removed: 'removedPart' } as const;
    return [...heading, t(`cli:versions.${words[kind]}`, { what, before, after })];
  });
}

function oneLine(text: string | null): string {
  return (text ?? '').replace(/\s*\n\s*/gu, ' / ');
}
