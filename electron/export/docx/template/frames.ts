import { type Relation, relationsOf } from '../../template/relations.ts';
import { allOf, type XmlElement } from '../../xml-tree.ts';
import type { TemplatePackage } from './open.ts';
import type { FrameReference } from './sections.ts';

/** A header or a footer of a template that can be taken over, with the pictures and links it leads to. */
export interface TemplateFrame extends FrameReference {
  readonly xml: XmlElement;
  readonly relations: readonly Relation[];
  readonly isBlank: boolean;
  readonly hasPageNumber: boolean;
}

/** The headers and footers of these references; one that holds more than text, pictures and links, an embedded sheet say, is left out. */
export function framesOfTemplate(template: TemplatePackage, references: readonly FrameReference[]): TemplateFrame[] {
  return references.flatMap((reference) => {
    const target = template.relations.find(({ id }) => id === reference.relation)?.target;
    const xml = target === undefined ? null : template.read(target);
    if (target === undefined || xml === null) return [];
    const relations = relationsOf(template.zip, target);
    if (!relations.every((relation) => isTakenOver(relation, template))) return [];
    return [{ ...reference, xml, relations, isBlank: isBlank(xml), hasPageNumber: hasPageNumber(xml) }];
  });
}

const PICTURES = /\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg)$/i;

/** Pictures in the package, and links that lead out to the web. */
export function isTakenOver({ type, target, isOutside }: Relation, { zip }: Pick<TemplatePackage, 'zip'>): boolean {
  if (type.endsWith('/hyperlink')) return isOutside && /^(?:https?|mailto):/i.test(target);
  return type.endsWith('/image') && !isOutside && PICTURES.test(target) && zip.has(target);
}

function isBlank(xml: XmlElement): boolean {
  const hasText = allOf(xml, 'w:t').some(({ children }) => children.join('').trim() !== '');
  return !hasText && !['w:drawing', 'w:pict', 'w:fldSimple', 'w:instrText'].some((name) => allOf(xml, name).length > 0);
}

function hasPageNumber(xml: XmlElement): boolean {
  const codes = [
    ...allOf(xml, 'w:instrText').map(({ children }) => children.join('')),
    ...allOf(xml, 'w:fldSimple').map(({ attributes }) => attributes['w:instr'] ?? ''),
  ];
  return codes.some((code) => /\bPAGE\b/i.test(code)) || allOf(xml, 'w:pgNum').length > 0;
}
