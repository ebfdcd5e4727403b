import { failed, type Result } from '../../../shared/api/result.ts';
import type { TemplateKind } from '../../../shared/report/template-kind.ts';
import { megabytes } from '../../../shared/text/megabytes.ts';
import { t } from '../../../shared/text/messages/index.ts';

export const MEGABYTE = 1_048_576;

export type Reason =
  | 'tooLarge'
  | 'largePart'
  | 'password'
  | 'old'
  | 'notOne'
  | 'strict'
  | 'broken'
  | 'macros'
  | 'noStyles'
  | 'noLayouts';

/** Why a template cannot be used, and what the person can do. `size` and `limit` in bytes, of what is too large. */
export function refusedTemplate(kind: TemplateKind, name: string, reason: Reason, size = 0, limit = 0): Result<never> {
  const message = t(`report:template.refused.${reason}`, {
    name,
    program: t(`report:template.of.${kind}.program`),
    files: t(`report:template.of.${kind}.files`),
    usual: t(`report:template.of.${kind}.usual`),
    old: t(`report:template.of.${kind}.old`),
    size: megabytes(size),
    limit: megabytes(limit),
  });
  return failed('invalid-input', message, { field: 'template' });
}
