import { escapedAttribute } from '../../xlsx/xml.ts';
import { childOf, elementsOf, type XmlElement, type XmlNode, xmlElement } from '../../xml-tree.ts';

/** Who made the later of two versions, and when: what Word shows of each change. */
export interface ChangedBy {
  readonly author: string;
  /** Instant, UTC, ISO 8601. */
  readonly at: string;
}

/** The marks of one document, each with a number of its own. */
export interface Marks {
  readonly of: (kind: 'ins' | 'del', children?: readonly XmlNode[]) => XmlElement;
}

/** Bookmarks are numbered too, from 1. */
const FIRST = 100_000;

export function changeMarks({ author, at }: ChangedBy): Marks {
  let number = FIRST;
  // Word takes no parts of a second.
  const date = at.replace(/\.\d+Z$/u, 'Z');
  return {
    of: (kind, children = []) => {
      number += 1;
      return xmlElement(`w:${kind}`, { 'w:id': `${number}`, 'w:author': escapedAttribute(author), 'w:date': date }, children);
    },
  };
}

/** What comes after the mark of a paragraph among its properties (ISO 29500, CT_PPr), and of a row (CT_TrPr). */
const AFTER_PARAGRAPH_MARK = ['w:sectPr', 'w:pPrChange'];

/** A paragraph whose end, which parts it from the next, is new or gone. */
export function withMarkedEnd(paragraph: XmlElement, mark: XmlElement): XmlElement {
  const properties = childOf(paragraph, 'w:pPr') ?? xmlElement('w:pPr');
  const own = childOf(properties, 'w:rPr') ?? xmlElement('w:rPr');
  const others = elementsOf(properties).filter(({ name }) => name !== 'w:rPr');
  const isAfter = ({ name }: XmlElement) => AFTER_PARAGRAPH_MARK.includes(name);
  const marked = {
    ...properties,
    children: [
      ...others.filter((one) => !isAfter(one)),
      { ...own, children: [mark, ...own.children] },
      ...others.filter(isAfter),
    ],
  };
  return { ...paragraph, children: [marked, ...paragraph.children.filter((child) => child !== childOf(paragraph, 'w:pPr'))] };
}

/** A row that is new or gone as a whole. */
export function withMarkedRow(row: XmlElement, mark: XmlElement): XmlElement {
  const own = childOf(row, 'w:trPr');
  const marked = { ...(own ?? xmlElement('w:trPr')), children: [...(own?.children ?? []), mark] };
  const rest = elementsOf(row).filter((child) => child !== own);
  const before = rest.filter(({ name }) => name === 'w:tblPrEx');
  return { ...row, children: [...before, marked, ...rest.filter(({ name }) => name !== 'w:tblPrEx')] };
}
