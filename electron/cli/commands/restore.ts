import { listBackups, momentWords, restoreBackup } from '../../../db/index.ts';
import type { BackupFile } from '../../../shared/api/views.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { command } from '../command.ts';
import { asJson, done, failure, misused, type Outcome } from '../outcome.ts';
import { storeFailure } from '../store-failure.ts';

/**
 * `restore --store F [--backup ID] [--list] [--json]`: puts a copy in the store's place, the newest good one when none is named, and
 * keeps what stood there beside it. `--list` only shows which copies there are.
 */
export const restore = command(
  { store: 'value', backup: 'optional', list: 'flag', json: 'flag' },
  async ({ store: file, backup, list, json }) => {
    if (list && backup !== undefined) {
      return misused(t('cli:restore.listOrBackup'));
    }
    const copies = await listBackups(file);
    if (list) {
      return done(json ? asJson(copies) : listing(file, copies));
    }
    const wanted = copies.filter(({ id }) => backup === undefined || id === backup);
    if (wanted.length === 0) {
      return failure(backup === undefined ? t('cli:restore.none', { file }) : t('cli:restore.unknown', { file, backup }));
    }
    return restoreFirst(file, wanted, json);
  },
);

/** The first of the copies that is whole today. */
async function restoreFirst(file: string, [copy, ...older]: readonly BackupFile[], json: boolean): Promise<Outcome> {
  if (copy === undefined) {
    return failure(t('cli:restore.allDamaged', { file }));
  }
  const restored = await restoreBackup(file, copy.id);
  if (restored.ok) {
    const { keptDamagedAs: kept } = restored.value;
    const about = { file, time: timeOf(copy) };
    const words = kept === null ? t('cli:restore.done', about) : t('cli:restore.doneKept', { ...about, kept });
    return done(json ? asJson({ file, backup: copy, keptDamagedAs: kept }) : `${words}\n`);
  }
  // Of a restoration, this is said of the copy: what stands in the store's place is not looked at.
  return restored.error.kind === 'store-damaged'
    ? restoreFirst(file, older, json)
    : storeFailure(file, restored.error, 'restore');
}

function listing(file: string, copies: readonly BackupFile[]): string {
  const lines = copies.map((copy) =>
    t('cli:restore.copy', { id: copy.id, time: timeOf(copy), bytes: copy.bytes.toLocaleString('sv') }),
  );
  return `${(lines.length === 0 ? [t('cli:restore.none', { file })] : lines).join('\n')}\n`;
}

function timeOf({ at }: BackupFile): string {
  return momentWords(Date.parse(at));
}
