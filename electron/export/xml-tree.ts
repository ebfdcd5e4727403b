/** An element of XML that is read to be written again: names with their prefix, values and text escaped as they stand. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

/** XML that cannot be read, or that nests deeper than any document does. */
export class XmlFault extends Error {}

const TOKEN = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const DEEPEST = 300;

/**
 * Reads one whole element, without comments and instructions. A document type is refused, so no entity but XML's own is ever met.
 * Throws `XmlFault`.
 */
export function parseXml(xml: string): XmlElement {
  const top: { name: string; attributes: Record<string, string>; children: XmlNode[] } = {
    name: '',
    attributes: {},
    children: [],
  };
  const open = [top];
  const text = xml.replace(/^\uFEFF/u, '');
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const token = TOKEN.exec(text);
    if (token === null) throw new XmlFault('not well-formed');
    const [, closing, name, attributes = '', empty, words] = token;
    const parent = open.at(-1) ?? top;
    if (words !== undefined) parent.children.push(words);
    else if (name !== undefined && closing === '/') {
      if (open.length < 2 || parent.name !== name) throw new XmlFault(`${name} closes ${parent.name}`);
      open.pop();
    } else if (name !== undefined) {
      const element = { name, attributes: attributesOf(attributes), children: [] };
      parent.children.push(element);
      if (empty === '') open.push(element);
      if (open.length > DEEPEST) throw new XmlFault('too deep');
    }
  }
  const [element, ...more] = elementsOf(top);
  if (element === undefined || more.length > 0 || open.length > 1) throw new XmlFault('not one whole element');
  return element;
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [
      name,
      (double ?? single ?? '').replaceAll('"', '&quot;'),
    ]),
  );
}

export function serialiseXml(node: XmlNode): string {
  if (typeof node === 'string') return node;
  const { name, attributes, children } = node;
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${value}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.map(serialiseXml).join('')}</${name}>`;
}

export function elementsOf({ children }: Pick<XmlElement, 'children'>): XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

export function childOf(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (found, name) => (found === undefined ? undefined : elementsOf(found).find((child) => child.name === name)),
    element,
  );
}

/** Every element with this name, at any depth, in order. */
export function allOf(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)]);
}

/** The same element, each part of it as `change` has it; null takes a part away. Parts are changed before what holds them. */
export function changedXml(element: XmlElement, change: (element: XmlElement) => XmlElement | null): XmlElement | null {
  const children = element.children.flatMap((child) => {
    const changed = typeof child === 'string' ? child : changedXml(child, change);
    return changed === null ? [] : [changed];
  });
  return change({ ...element, children });
}

export function xmlElement(
  name: string,
  attributes: XmlElement['attributes'] = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  return { name, attributes, children };
}
