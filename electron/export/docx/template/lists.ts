import { childOf, elementsOf, type XmlElement } from '../../xml-tree.ts';
import type { TemplatePackage } from './open.ts';
import { indentRules, type ListIndent } from './style-rules.ts';

/** The lists of a template, for whoever draws them. */
export interface TemplateLists {
  readonly indentOf: ListIndent;
  /** The mark of a list's level; null for one that is numbered, or not there. */
  readonly markOf: (numbering: XmlElement) => string | null;
}

/** Signs of Word's own symbol fonts, which no other font has at the same place. */
const PRIVATE = /[\uE000-\uF8FF]/;

export function templateLists(template: TemplatePackage): TemplateLists {
  const part = template.part('numbering')?.xml;
  const children = part === undefined ? [] : elementsOf(part);
  const levelOf = (numbering: XmlElement): XmlElement | undefined => {
    const value = (name: string) => childOf(numbering, name)?.attributes['w:val'];
    const list = children.find((child) => child.name === 'w:num' && child.attributes['w:numId'] === value('w:numId'));
    const abstract = childOf(list, 'w:abstractNumId')?.attributes['w:val'];
    const levels = children.find((child) => child.name === 'w:abstractNum' && child.attributes['w:abstractNumId'] === abstract);
    return elementsOf(levels ?? { children: [] }).find(
      (child) => child.name === 'w:lvl' && child.attributes['w:ilvl'] === (value('w:ilvl') ?? '0'),
    );
  };
  return {
    indentOf: (numbering) => indentRules(childOf(levelOf(numbering), 'w:pPr', 'w:ind')?.attributes ?? {}),
    markOf: (numbering) => {
      const level = levelOf(numbering);
      const mark = childOf(level, 'w:lvlText')?.attributes['w:val'];
      if (childOf(level, 'w:numFmt')?.attributes['w:val'] !== 'bullet' || mark === undefined) return null;
      return PRIVATE.test(mark) || mark === '' ? '\u2022' : mark;
    },
  };
}
