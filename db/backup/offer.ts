import type { ApiError } from '../../shared/api/result.ts';
import type { BackupFile } from '../../shared/api/views.ts';
import { t } from '../../shared/text/messages/index.ts';
import { faultOfCopy } from './inspect.ts';
import { backupsIn } from './list.ts';
import { backupPath } from './names.ts';

/** The newest copy that is whole today; it was whole when it was made, but disks age. */
export function newestGoodCopy(folder: string): BackupFile | null {
  return backupsIn(folder).find(({ id }) => faultOfCopy(backupPath(folder, id)) === null) ?? null;
}

/** Says with the error of a damaged store which copy can take its place, or that there is none. Other errors stay as they are. */
export function withOffer(error: ApiError, folder: string): ApiError {
  if (error.kind !== 'store-damaged') return error;
  const copy = newestGoodCopy(folder);
  const message =
    copy === null ? t('store:damaged-alone') : t('store:damaged-with-copy', { time: momentWords(Date.parse(copy.at)) });
  return { ...error, message };
}

const MOMENT = new Intl.DateTimeFormat('sv', { dateStyle: 'long', timeStyle: 'short' });

/** An instant (milliseconds since 1970) as people here say it: "22 november 2026 kl. 07:15". */
export function momentWords(time: number): string {
  return MOMENT.format(time);
}
