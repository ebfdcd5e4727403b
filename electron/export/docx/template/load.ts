import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { failed, ok, type Result } from '../../../../shared/api/result.ts';
import { FileFault } from '../../../../shared/figures/import/file-fault.ts';
import type { StyleChoices, TemplateOffers } from '../../../../shared/report/word-template.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { XmlFault } from '../../xml-tree.ts';
import type { Look } from './apply.ts';
import { templateOffers } from './offers.ts';
import { LARGEST_TEMPLATE, openTemplate } from './open.ts';
import { refusedTemplate } from './refusal.ts';

/** A template's file that has been read and found fit. */
export interface TemplateFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly offers: TemplateOffers;
}

/** Reads a template; `not-found`, `read-only` (no permission) or `invalid-input`, with a sentence for the person. */
export async function readTemplateFile(path: string): Promise<Result<TemplateFile>> {
  const name = basename(path);
  const bytes = await bytesOf(path);
  if (!bytes.ok) return bytes;
  const look = templateLook(bytes.value, name, {});
  return look.ok ? ok({ name, bytes: bytes.value, offers: look.value.offers }) : look;
}

/** A template opened as the look of a document; `invalid-input` when it cannot be used. */
export function templateLook(bytes: Buffer, name: string, choices: StyleChoices): Result<Look> {
  const template = openTemplate(bytes, name);
  if (!template.ok) return template;
  try {
    return ok({ template: template.value, offers: templateOffers(template.value), choices });
  } catch (error) {
    // A header is read first here, and may be what is damaged.
    if (!(error instanceof FileFault || error instanceof XmlFault)) throw error;
    return refusedTemplate(name, 'broken');
  }
}

async function bytesOf(path: string): Promise<Result<Buffer>> {
  const name = basename(path);
  try {
    // Looked at before it is read: a wrong name can be that of a device that never ends.
    const about = await stat(path);
    if (!about.isFile()) return refusedTemplate(name, 'notWord');
    if (about.size > LARGEST_TEMPLATE) return refusedTemplate(name, 'tooLarge', about.size, LARGEST_TEMPLATE);
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
