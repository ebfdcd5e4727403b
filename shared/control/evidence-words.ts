import { megabytes } from '../text/megabytes.ts';
import { t } from '../text/messages/index.ts';
import { EVIDENCE_FILE_LIMIT } from './evidence-limits.ts';

export function tooLargeWords(size: number): string {
  return t('evidence:tooLarge', { size: megabytes(size), limit: megabytes(EVIDENCE_FILE_LIMIT) });
}
