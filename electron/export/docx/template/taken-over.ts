import type { PackageParts } from '../../template/parts.ts';
import type { Relation } from '../../template/relations.ts';
import { changedXml, type XmlElement } from '../../xml-tree.ts';
import type { TemplatePackage } from './open.ts';

/** Pictures of a template are numbered from here, above those of the document. */
const FIRST_PICTURE = 1_000_000;

/** Elements of a template as parts of the document: their pictures and links go with them under relations of the document's own. */
export function takenOver(
  parts: PackageParts,
  into: string,
  relations: readonly Relation[],
  { zip }: TemplatePackage,
  elements: readonly XmlElement[],
): XmlElement[] {
  const ids = new Map<string, string>();
  let pictures = FIRST_PICTURE;
  const idOf = (own: string): string | null => {
    const known = ids.get(own);
    if (known !== undefined) return known;
    const relation = relations.find(({ id }) => id === own);
    if (relation === undefined) return null;
    const bytes = relation.isOutside ? null : zip.bytes(relation.target);
    const target = bytes === null ? relation.target : parts.picture(relation.target, bytes);
    const id = parts.relate(into, relation.type.slice(relation.type.lastIndexOf('/') + 1), target, relation.isOutside);
    ids.set(own, id);
    return id;
  };
  const placed = (part: XmlElement): XmlElement => {
    const attributes = Object.fromEntries(
      Object.entries(part.attributes).map(([name, value]) => [name, name.startsWith('r:') ? (idOf(value) ?? value) : value]),
    );
    if (part.name !== 'wp:docPr') return { ...part, attributes };
    pictures += 1;
    return { ...part, attributes: { ...attributes, id: String(pictures) } };
  };
  return elements.flatMap((element) => changedXml(element, placed) ?? []);
}
