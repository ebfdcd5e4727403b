import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { failed, ok, type Result } from '../../../shared/api/result.ts';
import type { TemplateKind } from '../../../shared/report/template-kind.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { LARGEST_TEMPLATE } from './package.ts';
import { refusedTemplate } from './refusal.ts';

/** Reads the file of a template; `not-found`, `read-only` (no permission) or `invalid-input`, with a sentence for the person. */
export async function templateBytes(kind: TemplateKind, path: string): Promise<Result<Buffer>> {
  const name = basename(path);
  try {
    // Looked at before it is read: a wrong name can be that of a device that never ends.
    const about = await stat(path);
    if (!about.isFile()) return refusedTemplate(kind, name, 'notOne');
    if (about.size > LARGEST_TEMPLATE) return refusedTemplate(kind, name, 'tooLarge', about.size, LARGEST_TEMPLATE);
    return ok(await readFile(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null;
    if (code === null) throw error;
    const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
    return failed(isMissing ? 'not-found' : 'read-only', t(`report:template.${isMissing ? 'missing' : 'unreadable'}`, { name }), {
      field: 'template',
      details: code,
    });
  }
}
