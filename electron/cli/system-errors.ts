import { t } from '../../shared/text/messages/index.ts';

/** Why the system refuses to read a file, in Swedish. What is no answer of the system is thrown again. */
export function systemErrorWords(error: unknown): string {
  if (!(error instanceof Error && 'code' in error)) {
    throw error;
  }
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return t('cli:file.missing');
    case 'EISDIR':
      return t('cli:file.folder');
    case 'EACCES':
    case 'EPERM':
      return t('cli:file.forbidden');
    default:
      return t('cli:file.unreadable');
  }
}
