import type { ReportVersion } from '../../../../shared/report/versions/version.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { command } from '../../command.ts';
import { asJson, done } from '../../outcome.ts';
import { storeFailure } from '../../store-failure.ts';
import { withStore } from '../../with-store.ts';

/** `versions list --store F --report R [--json]`: the kept versions of a report, the newest first. */
export const listVersions = command({ store: 'value', report: 'value', json: 'flag' }, ({ store: file, report, json }) =>
  withStore(file, 'read', async (store) => {
    const versions = await store.versions(report);
    if (!versions.ok) return storeFailure(file, versions.error, 'read');
    if (json) return done(asJson(versions.value));
    const lines = versions.value.length === 0 ? [t('cli:versions.none')] : versions.value.flatMap(linesOf);
    return done(`${lines.join('\n')}\n`);
  }),
);

function linesOf({ id, made, name, by, note, files, decision }: ReportVersion): string[] {
  const formats = Object.keys(files);
  return [
    t('cli:versions.line', { made, name, by, id }),
    ...(note === null ? [] : [t('cli:versions.note', { note })]),
    ...(formats.length === 0 ? [] : [t('cli:versions.files', { files: formats.join(', ') })]),
    ...(decision === null ? [] : [t('cli:versions.decision', decision)]),
  ];
}
