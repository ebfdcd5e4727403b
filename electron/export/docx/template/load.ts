import { basename } from 'node:path';
import { ok, type Result } from '../../../../shared/api/result.ts';
import { FileFault } from '../../../../shared/figures/import/file-fault.ts';
import type { StyleChoices, TemplateOffers } from '../../../../shared/report/word-template.ts';
import { templateBytes } from '../../template/bytes.ts';
import { refusedTemplate } from '../../template/refusal.ts';
import { XmlFault } from '../../xml-tree.ts';
import type { Look } from './apply.ts';
import { templateOffers } from './offers.ts';
import { openTemplate } from './open.ts';

/** A template's file that has been read and found fit. */
export interface TemplateFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly offers: TemplateOffers;
}

/** Reads a template; `not-found`, `read-only` (no permission) or `invalid-input`, with a sentence for the person. */
export async function readTemplateFile(path: string): Promise<Result<TemplateFile>> {
  const name = basename(path);
  const bytes = await templateBytes('word', path);
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
    return refusedTemplate('word', name, 'broken');
  }
}
