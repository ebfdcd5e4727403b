import { changedXml, elementsOf, type XmlElement } from '../../xml-tree.ts';
import { bothNames } from './namespaces.ts';

/** The number in the document of a list of the program's own: after those of the template. 0, which is no list, stays. */
export type ListOf = (own: string) => string;

export function listsAfter(template: XmlElement | null): ListOf {
  const last = template === null ? 0 : largest(elementsOf(template), 'w:num', 'w:numId');
  return (own) => (own === '0' ? '0' : String(Number(own) + last));
}

/**
 * The lists of the template and after them the program's own. Bullets that are pictures become plain ones: their pictures stay in
 * the template.
 *
 * @param styles the document's id for a style of the program's own
 */
export function mergedNumbering(
  own: XmlElement,
  template: XmlElement | null,
  styles: ReadonlyMap<string, string>,
  listOf: ListOf,
): XmlElement {
  const theirs = template === null ? [] : elementsOf(template).flatMap((child) => changedXml(child, withoutPictures) ?? []);
  const abstractFrom = largest(theirs, 'w:abstractNum', 'w:abstractNumId') + 1;
  const moved = elementsOf(own).flatMap(
    (child) => changedXml(child, (part) => renumbered(part, abstractFrom, listOf, styles)) ?? [],
  );
  const lists = [...theirs, ...moved];
  return {
    ...own,
    attributes: bothNames(template?.attributes ?? {}, own.attributes),
    children: ['w:abstractNum', 'w:num'].flatMap((name) => lists.filter((child) => child.name === name)),
  };
}

function renumbered(part: XmlElement, abstractFrom: number, listOf: ListOf, styles: ReadonlyMap<string, string>): XmlElement {
  const { attributes } = part;
  const moved = (name: string) => String(Number(attributes[name] ?? 0) + abstractFrom);
  switch (part.name) {
    case 'w:abstractNum':
      return { ...part, attributes: { ...attributes, 'w:abstractNumId': moved('w:abstractNumId') } };
    case 'w:abstractNumId':
      return { ...part, attributes: { ...attributes, 'w:val': moved('w:val') } };
    case 'w:num':
      return { ...part, attributes: { ...attributes, 'w:numId': listOf(attributes['w:numId'] ?? '0') } };
    case 'w:pStyle': {
      const id = attributes['w:val'] ?? '';
      return { ...part, attributes: { ...attributes, 'w:val': styles.get(id) ?? id } };
    }
    default:
      return part;
  }
}

function withoutPictures(part: XmlElement): XmlElement | null {
  return part.name === 'w:lvlPicBulletId' ? null : part;
}

function largest(children: readonly XmlElement[], name: string, attribute: string): number {
  return children
    .filter((child) => child.name === name)
    .map(({ attributes }) => Number(attributes[attribute]))
    .reduce((most, number) => (Number.isFinite(number) ? Math.max(most, number) : most), 0);
}
