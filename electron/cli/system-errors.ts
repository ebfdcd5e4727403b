import { t } from '../../shared/text/messages/index.ts';

/** Why the system refuses to read a file, in Swedish, by the system's word for it: "ENOENT". */
export function systemErrorWords(code: string): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return t('cli:file.missing');
    case 'EISDIR':
      return t('cli:file.folder');
    case 'EACCES':
    case 'EPERM':
      return t('cli:file.forbidden');
    case 'ELOOP':
      return t('cli:file.linkLoop');
    default:
      return t('cli:file.unreadable');
  }
}
