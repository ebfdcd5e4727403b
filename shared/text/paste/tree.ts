/** What was copied, as the browser's own parser reads it: elements with lower-case names, and text. Comments are left out. */
export interface PastedElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (PastedElement | string)[];
}

/** What was taken away or changed in a paste; named to the person. */
export const CLEANED = [
  'styles',
  'quotes',
  'hyphens',
  'blanks',
  'lists',
  'headings',
  'images',
  'comments',
  'tables',
  'links',
] as const;
export type Cleaned = (typeof CLEANED)[number];
export type Notice = (cleaned: Cleaned) => void;

/** A declaration in an element's own style: `styleOf(p, 'mso-list')`. */
export function styleOf({ attributes }: PastedElement, name: string): string | null {
  for (const declaration of (attributes.style ?? '').split(';')) {
    const colon = declaration.indexOf(':');
    if (declaration.slice(0, colon).trim().toLowerCase() === name)
      return declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase();
  }
  return null;
}

export function hasClass({ attributes }: PastedElement, name: RegExp): boolean {
  return (attributes.class ?? '').split(/\s+/).some((one) => name.test(one));
}

/** All text of an element, as it stands. */
export function textOf(node: PastedElement | string): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}
