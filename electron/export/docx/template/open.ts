import { ok, type Result } from '../../../../shared/api/result.ts';
import { type OfficePackage, openPackage } from '../../template/package.ts';
import type { XmlElement } from '../../xml-tree.ts';

/** A Word file that documents take their look from, opened. Only what is asked for is ever taken from it. */
export interface TemplatePackage extends Pick<OfficePackage, 'zip' | 'relations' | 'read'> {
  readonly document: XmlElement;
  readonly styles: XmlElement;
  /** An optional part of the template, by the end of its relation's type: "theme", "numbering". */
  readonly part: (kind: string) => { readonly path: string; readonly xml: XmlElement } | null;
}

/** Opens a template; `invalid-input` with a sentence for the person when it is none that can be used. */
export function openTemplate(bytes: Buffer, name: string): Result<TemplatePackage> {
  return openPackage('word', bytes, name, ({ zip, main, relations, read }, refused) => {
    if (main.name !== 'w:document') return refused('broken');
    const part: TemplatePackage['part'] = (kind) => {
      const path = relations.find(({ type }) => type.endsWith(`/${kind}`))?.target;
      const xml = path === undefined ? null : read(path);
      return path === undefined || xml === null ? null : { path, xml };
    };
    const styles = part('styles')?.xml;
    if (styles?.name !== 'w:styles') return refused('noStyles');
    return ok({ zip, document: main, styles, relations, read, part });
  });
}
