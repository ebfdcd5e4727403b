import { type ApiError, type ErrorKind, failed, ok, type Result } from '../shared/api/result.ts';
import { t } from '../shared/text/messages/index.ts';

/** Thrown inside the store to leave a transaction with an answer for the person; `attempt` turns it into that answer. */
export class Refusal extends Error {
  readonly error: ApiError;

  constructor(error: ApiError, cause?: unknown) {
    super(error.details ?? error.message, { cause });
    this.name = 'Refusal';
    this.error = error;
  }
}

export function refuse(kind: ErrorKind, message: string, more: Pick<ApiError, 'field' | 'version' | 'details'> = {}): never {
  throw new Refusal({ kind, message, ...more });
}

/** What the person was doing: a full disk means something else to each. */
export type Task = 'change' | 'read' | 'create' | 'restore';

const FULL_DISK = {
  change: 'store:disk-full',
  read: 'store:disk-full-read',
  create: 'store:disk-full-create',
  restore: 'store:disk-full-restore',
} as const satisfies Record<Task, string>;

/** Runs a piece of work; whatever it throws becomes an error as a value. */
export async function attempt<T>(work: () => T | Promise<T>, task: Task = 'change'): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (thrown) {
    const { kind, message, ...more } = asApiError(thrown);
    return failed(kind, kind === 'disk-full' ? t(FULL_DISK[task]) : message, more);
  }
}

/**
 * The one place where errors of SQLite and of the operating system become words. Result codes:
 * https://www.sqlite.org/rescode.html; the extended codes are matched by their beginnings.
 */
export function asApiError(thrown: unknown): ApiError {
  if (thrown instanceof Refusal) return thrown.error;
  const code = codeOf(thrown);
  const details = thrown instanceof Error ? `${code ?? thrown.name}: ${thrown.message}` : String(thrown);
  const [kind, message] = kindAndWords(code ?? '');
  return { kind, message, details };
}

function kindAndWords(code: string): readonly [ErrorKind, string] {
  switch (code) {
    case 'SQLITE_FULL':
    // The index of the write-ahead log cannot grow: what a full disk answers when that file is the one to grow.
    case 'SQLITE_IOERR_SHMSIZE':
    case 'ENOSPC':
    case 'EDQUOT':
      return ['disk-full', t('store:disk-full')];
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return ['read-only', t('store:read-only')];
    case 'ELOOP':
      return ['store-foreign', t('store:link-loop')];
    case 'ENOENT':
      return ['store-missing', t('store:missing')];
  }
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return ['store-damaged', t('store:damaged')];
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return ['store-busy', t('store:busy')];
  if (code.startsWith('SQLITE_READONLY')) return ['read-only', t('store:read-only')];
  if (code.startsWith('SQLITE_CANTOPEN')) return ['read-only', t('store:cannot-open')];
  if (code.startsWith('SQLITE_CONSTRAINT')) return ['invalid-input', t('store:inconsistent')];
  if (code.startsWith('SQLITE_IOERR')) return ['unexpected', t('store:disk-trouble')];
  return ['unexpected', t('store:unexpected')];
}

/** The code that SQLite or the operating system gave an error: "SQLITE_FULL", "ENOENT". */
export function codeOf(thrown: unknown): string | null {
  if (!(thrown instanceof Error) || !('code' in thrown)) return null;
  return typeof thrown.code === 'string' ? thrown.code : null;
}
