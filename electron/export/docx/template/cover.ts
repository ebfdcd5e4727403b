import { FRAME_FIELDS } from '../../../../shared/report/look/frame-fields.ts';
import { allOf, changedXml, childOf, elementsOf, type XmlElement } from '../../xml-tree.ts';
import { isTakenOver } from './frames.ts';
import type { TemplatePackage } from './open.ts';
import { asksForFields, type Fields } from './placeholders.ts';

/** The names that a cover can ask for, without their values. */
const NAMES: Fields = Object.fromEntries(FRAME_FIELDS.map((name) => [name, '']));

/** Marks of a template's own text that mean nothing in a document. */
const LEFT_OUT = [
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:proofErr',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
  'w:footnoteReference',
  'w:endnoteReference',
  'w:sectPr',
];

/**
 * The first page of a template, up to its first break of page or section; null when it has none. A template's text is often an
 * instruction or an example, so a page is its cover only when Word calls it one, or when it asks for something of the document by name.
 */
export function coverOf(template: TemplatePackage): readonly XmlElement[] | null {
  const body = childOf(template.document, 'w:body');
  if (body === undefined) return null;
  const gallery = elementsOf(body).find(isCoverGallery);
  const blocks = gallery === undefined ? firstPage(elementsOf(body)) : [gallery];
  const isCover =
    gallery !== undefined || blocks.some((block) => asksForFields({ ...block, name: '', children: [block] }, NAMES));
  if (!isCover) return null;
  const used = new Set(blocks.flatMap(relationIds));
  const relations = template.relations.filter(({ id }) => used.has(id));
  if (!relations.every((relation) => isTakenOver(relation, template))) return null;
  return blocks.flatMap((block) => changedXml(block, (part) => (isLeftOut(part) ? null : part)) ?? []);
}

function isCoverGallery(block: XmlElement): boolean {
  return childOf(block, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery')?.attributes['w:val'] === 'Cover Pages';
}

function firstPage(blocks: readonly XmlElement[]): readonly XmlElement[] {
  const content = blocks.filter(({ name }) => name !== 'w:sectPr');
  const startsPage = (block: XmlElement) => allOf(block, 'w:pageBreakBefore').length > 0;
  const next = content.findIndex((block, index) => index > 0 && startsPage(block));
  const last = content.findIndex((block) => allOf(block, 'w:sectPr').length > 0 || allOf(block, 'w:br').some(isPageBreak));
  const ends = [next, last === -1 ? -1 : last + 1].filter((end) => end !== -1);
  return ends.length === 0 ? content : content.slice(0, Math.min(...ends));
}

function isPageBreak({ attributes }: XmlElement): boolean {
  return attributes['w:type'] === 'page';
}

function isLeftOut(part: XmlElement): boolean {
  return LEFT_OUT.includes(part.name) || (part.name === 'w:br' && isPageBreak(part));
}

/** The relations that an element and what is in it lead to. */
export function relationIds(element: XmlElement): string[] {
  const own = Object.entries(element.attributes).flatMap(([name, value]) => (/^r:/.test(name) ? [value] : []));
  return [...own, ...elementsOf(element).flatMap(relationIds)];
}
