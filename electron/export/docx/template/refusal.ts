import { failed, type Result } from '../../../../shared/api/result.ts';
import { t } from '../../../../shared/text/messages/index.ts';

export const MEGABYTE = 1_048_576;

export type Reason = 'tooLarge' | 'largePart' | 'password' | 'oldWord' | 'notWord' | 'strict' | 'broken' | 'macros' | 'noStyles';

/** Why a template cannot be used, and what the person can do. `size` and `limit` in bytes, of what is too large. */
export function refusedTemplate(name: string, reason: Reason, size = 0, limit = 0): Result<never> {
  const message = t(`report:template.refused.${reason}`, { name, size: megabytes(size), limit: megabytes(limit) });
  return failed('invalid-input', message, { field: 'template' });
}

function megabytes(size: number): number {
  return Math.round(size / MEGABYTE);
}
