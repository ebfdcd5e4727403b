import type { ZipFile } from '../../../import/figures/xlsx/zip.ts';
import type { PackageParts } from '../../template/parts.ts';
import type { Relation } from '../../template/relations.ts';
import type { XmlElement } from '../../xml-tree.ts';
import type { SlidePart } from './open.ts';

/** What moves, what programs have noted and what can be pressed is no look, and stays behind. */
const LEFT = new Set(['p:timing', 'p:transition', 'p:custDataLst', 'p:controls', 'a:hlinkClick', 'a:hlinkHover']);
/** What goes when something in it cannot be taken over: a shape as a whole, and never what holds it. */
const WHOLE = new Set([
  'p:sp',
  'p:pic',
  'p:graphicFrame',
  'p:grpSp',
  'p:cxnSp',
  'p:contentPart',
  'mc:AlternateContent',
  'p:bg',
  'p:sldLayoutId',
]);

/** A part of a template with its pictures, as a part of the slides; `paths` are those of the parts that it leads to there. */
export function carried(
  parts: PackageParts,
  into: string,
  { xml, relations }: SlidePart,
  zip: ZipFile,
  paths: ReadonlyMap<string, string>,
): XmlElement {
  const ids = new Map<string, string | null>();
  const idOf = (own: string): string | null => {
    const known = ids.get(own);
    if (known !== undefined) return known;
    const id = related(
      parts,
      into,
      relations.find((one) => one.id === own),
      zip,
      paths,
    );
    ids.set(own, id);
    return id;
  };
  const kept = (element: XmlElement): XmlElement | null => {
    const attributes: Record<string, string> = {};
    for (const [name, value] of Object.entries(element.attributes)) {
      const id = name.startsWith('r:') ? idOf(value) : value;
      if (id === null) return null;
      attributes[name] = id;
    }
    const children: XmlElement['children'][number][] = [];
    for (const child of element.children) {
      if (typeof child === 'string') children.push(child);
      else if (!LEFT.has(child.name)) {
        const own = kept(child);
        if (own !== null) children.push(own);
        else if (!WHOLE.has(child.name)) return null;
      }
    }
    return { ...element, attributes, children };
  };
  const whole = kept(xml);
  if (whole === null) throw new Error('what cannot be taken over goes with its shape');
  return whole;
}

/** Null for what is neither a picture nor one of the slides' own parts. */
function related(
  parts: PackageParts,
  into: string,
  relation: Relation | undefined,
  zip: ZipFile,
  paths: ReadonlyMap<string, string>,
): string | null {
  if (relation === undefined || relation.isOutside) return null;
  const kind = relation.type.slice(relation.type.lastIndexOf('/') + 1);
  const part = paths.get(relation.target);
  if (part !== undefined) return parts.relate(into, kind, part, false);
  const bytes = kind === 'image' ? zip.bytes(relation.target) : null;
  return bytes === null ? null : parts.relate(into, kind, parts.picture(relation.target, bytes), false);
}
