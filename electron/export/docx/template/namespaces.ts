import { parseXml, serialiseXml, type XmlElement } from '../../xml-tree.ts';

const IGNORABLE = 'mc:Ignorable';

/** The attributes of a root whose content comes from two: the names that either uses, and those that older programs may ignore. */
export function bothNames(own: XmlElement['attributes'], other: XmlElement['attributes']): XmlElement['attributes'] {
  const ignorable = [own, other].flatMap((attributes) => attributes[IGNORABLE]?.split(/\s+/) ?? []).filter((name) => name !== '');
  return { ...own, ...other, ...(ignorable.length === 0 ? {} : { [IGNORABLE]: [...new Set(ignorable)].join(' ') }) };
}

/** A document whose root also knows the names that the template's elements use; the document itself is not read. */
export function withNamespaces(xml: string, template: XmlElement): string {
  const start = xml.indexOf('<w:document');
  const end = xml.indexOf('>', start);
  const root = parseXml(`${xml.slice(start, end)}/>`);
  const named = serialiseXml({ ...root, attributes: bothNames(template.attributes, root.attributes) });
  return `${xml.slice(0, start)}${named.slice(0, -2)}${xml.slice(end)}`;
}
