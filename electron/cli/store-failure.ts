import { stat } from 'node:fs/promises';
import { momentWords, newestGoodBackup } from '../../db/index.ts';
import type { ApiError, ErrorKind } from '../../shared/api/result.ts';
import { t } from '../../shared/text/messages/index.ts';
import { detailLines, failure, type Outcome } from './outcome.ts';

/** What a command was doing with the store when it could not go on. */
export type StoreTask = 'read' | 'import' | 'create' | 'restore';

interface About {
  readonly file: string;
  readonly task: StoreTask;
  readonly version: string | undefined;
}

type Words = (about: About) => string | Promise<string>;

/** The terminal's own words, one sentence each: what happened, and what to do. The store's own are for the window. */
const WORDS: Readonly<Record<ErrorKind, Words>> = {
  'store-missing': ({ file }) => t('cli:store.missing', { file }),
  'store-foreign': ({ file }) => foreignWords(file),
  'store-damaged': ({ file }) => damagedWords(file),
  'store-newer': ({ file, version }) =>
    version === undefined ? t('cli:store.newerUnknown', { file }) : t('cli:store.newer', { file, version }),
  'store-busy': ({ file }) => t('cli:store.busy', { file }),
  'read-only': ({ file, task }) => t(`cli:store.forbidden.${task}`, { file }),
  'disk-full': ({ file, task }) => t(`cli:store.diskFull.${task}`, { file }),
  conflict: ({ file, task }) => t(task === 'create' ? 'cli:store.exists' : 'cli:store.conflict', { file }),
  'invalid-input': ({ file }) => t('cli:store.invalid', { file }),
  'not-found': ({ file, task }) => t(task === 'restore' ? 'cli:restore.noCopy' : 'cli:store.notFound', { file }),
  locked: ({ file }) => t('cli:store.locked', { file }),
  cancelled: ({ file }) => t('cli:store.cancelled', { file }),
  unexpected: ({ file }) => t('cli:store.unexpected', { file }),
};

/** How a command ends for what the store answered. */
export async function storeFailure(file: string, error: ApiError, task: StoreTask): Promise<Outcome> {
  const { kind, version, details } = error;
  return failure(await WORDS[kind]({ file, task, version }), ...detailLines(details));
}

/** That a store is damaged, and the good copy there is of it, with its time. */
export async function damagedWords(file: string): Promise<string> {
  const copy = await newestGoodBackup(file);
  return copy === null
    ? t('cli:store.damagedAlone', { file })
    : t('cli:store.damagedWithCopy', { file, time: momentWords(Date.parse(copy.at)) });
}

async function foreignWords(file: string): Promise<string> {
  try {
    return t((await stat(file)).isDirectory() ? 'cli:store.folder' : 'cli:store.foreign', { file });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return t(error.code === 'ELOOP' ? 'cli:store.linkLoop' : 'cli:store.foreign', { file });
  }
}

/** The first sentence of the store's own words, which are for the window and may have more: a line of the terminal has one. */
export function firstSentence(message: string): string {
  return message.split(/(?<=[.!?])\s/, 1).join('');
}
