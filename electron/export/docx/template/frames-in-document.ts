import type { PackageParts } from '../../template/parts.ts';
import { escaped } from '../../xml-text.ts';
import { xmlElement } from '../../xml-tree.ts';
import { framesOfTemplate, type TemplateFrame } from './frames.ts';
import type { TemplatePackage } from './open.ts';
import { type Fields, filled } from './placeholders.ts';
import { type FrameReference, templateSections } from './sections.ts';
import { takenOver } from './taken-over.ts';

const MAIN = 'word/document.xml';
const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Headers and footers that stand in the document, and whether its first page has its own. */
interface PlacedFrames {
  readonly references: readonly FrameReference[];
  readonly hasFirst: boolean;
}

/**
 * The template's headers and footers in place of the running header of the program's own; null where the template has none that says
 * anything.
 */
export function putFrames(parts: PackageParts, template: TemplatePackage, fields: Fields, isDraft: boolean): PlacedFrames | null {
  const sections = templateSections(template.document);
  const own = framesOfTemplate(template, sections.frames);
  if (own.every(({ isBlank }) => isBlank)) return null;
  const frames = isDraft ? [...own, ...blankHeaders(own, sections.hasFirst)] : own;
  for (const path of parts.paths(/^word\/header\d+\.xml$/)) parts.remove(path);
  const references = frames.map(({ part, kind, xml, relations }): FrameReference => {
    const path = `word/template-${part}-${kind}.xml`;
    const [taken = xml] = takenOver(parts, path, relations, template, [xml]);
    parts.put(path, filled(taken, fields));
    parts.declare(path, `${WORD}.${part}+xml`);
    return { part, kind, relation: parts.relate(MAIN, part, path, false) };
  });
  return { references, hasFirst: sections.hasFirst };
}

/** A draft is marked in its headers, so that those that the template leaves out are there, empty. */
function blankHeaders(frames: readonly TemplateFrame[], hasFirst: boolean): TemplateFrame[] {
  const kinds: readonly FrameReference['kind'][] = hasFirst ? ['default', 'first'] : ['default'];
  const missing = kinds.filter((kind) => !frames.some((frame) => frame.part === 'header' && frame.kind === kind));
  return missing.map((kind) => ({
    part: 'header',
    kind,
    relation: '',
    xml: xmlElement('w:hdr', { 'xmlns:w': NAMESPACE }, [xmlElement('w:p')]),
    relations: [],
    isBlank: true,
    hasPageNumber: false,
  }));
}

/** A document whose sections have these headers and footers; where it has a cover, those of a first page, if the template has any. */
export function withReferences(xml: string, { references, hasFirst }: PlacedFrames): string {
  const written = (kinds: readonly FrameReference['kind'][]) =>
    references
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ part, kind, relation }) => `<w:${part}Reference w:type="${kind}" r:id="${escaped(relation)}"/>`)
      .join('');
  return xml.replace(/<w:sectPr>((?:<w:(?:header|footer)Reference [^>]*\/>)*)(.*?)<\/w:sectPr>/g, (_, _own, rest: string) => {
    const isTitled = hasFirst && rest.includes('<w:titlePg/>');
    const titled = isTitled ? rest : rest.replace(/<w:titlePg(?: [^>]*)?\/>/, '');
    return `<w:sectPr>${written(isTitled ? ['default', 'first', 'even'] : ['default', 'even'])}${titled}</w:sectPr>`;
  });
}
