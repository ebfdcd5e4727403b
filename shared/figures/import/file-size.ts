import { t } from '../../text/messages/index.ts';

/** Largest file that figures are read from, in bytes. */
export const LARGEST_FIGURE_FILE = 64 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

/** Why a file of so many bytes is not read. */
export function tooLargeWords(bytes: number): string {
  const megabytes = (size: number) => Math.ceil(size / MEGABYTE).toLocaleString('sv');
  return t('figures:file.tooLarge', { size: megabytes(bytes), limit: megabytes(LARGEST_FIGURE_FILE) });
}
