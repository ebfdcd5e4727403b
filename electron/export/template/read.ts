import type { Result } from '../../../shared/api/result.ts';
import type { SlideOffers } from '../../../shared/report/slide-template.ts';
import type { TemplateKind } from '../../../shared/report/template-kind.ts';
import type { TemplateOffers } from '../../../shared/report/word-template.ts';

/** A template's file that has been read and found fit, with what it has. */
export type ReadTemplate =
  | { readonly kind: 'word'; readonly name: string; readonly bytes: Buffer; readonly offers: TemplateOffers }
  | { readonly kind: 'slides'; readonly name: string; readonly bytes: Buffer; readonly offers: SlideOffers };

/** Reads a template of a kind, with the code of that kind alone; errors as of `templateBytes`. */
export async function readTemplate(kind: TemplateKind, path: string): Promise<Result<ReadTemplate>> {
  if (kind === 'word') {
    const read = await (await import('../docx/template/load.ts')).readTemplateFile(path);
    return read.ok ? { ok: true, value: { kind, ...read.value } } : read;
  }
  const read = await (await import('../pptx/template/load.ts')).readSlideTemplateFile(path);
  return read.ok ? { ok: true, value: { kind, ...read.value } } : read;
}

/** What kind of template a file has the name of. */
export function templateKindOf(path: string): TemplateKind {
  return /\.(?:potx|pptx|potm|pptm|ppsx|pot|ppt)$/i.test(path) ? 'slides' : 'word';
}
