import {
  type OfferedStyle,
  STYLE_ROLES,
  type StyleChoices,
  type StyleRole,
  styleFor,
} from '../../../../shared/report/word-template.ts';
import { changedXml, childOf, elementsOf, type XmlElement, xmlElement } from '../../xml-tree.ts';
import { bothNames } from './namespaces.ts';
import { styleName } from './offers.ts';
import { inOrder, PARAGRAPH_ORDER } from './order.ts';

export interface MergedStyles {
  readonly xml: XmlElement;
  /** The id in the document of each style of the program's own look. */
  readonly ids: ReadonlyMap<string, string>;
  /** Own ids whose style in the document has a list mark of its own. */
  readonly marked: ReadonlySet<string>;
}

const HEADINGS = ['Heading1', 'Heading2', 'Heading3'] as const;
/** Own styles that stand out as headings do. */
const HEADED = [
  'Heading',
  'GoalHeading',
  'StrategyHeading',
  'ReceiverHeading',
  'AssignmentHeading',
  'AreaHeading',
  'RiskHeading',
  'TOCHeading',
  'Title',
  'CoverOrganisation',
];
const REFERENCES = ['w:basedOn', 'w:next', 'w:link'];
/** Own styles that go with a role: where the role has the program's own look they have too. */
const DEEPER: Readonly<Record<string, StyleRole>> = {
  ListBullet2: 'ListBullet',
  ListBullet3: 'ListBullet',
  ListNumber2: 'ListNumber',
  ListNumber3: 'ListNumber',
};

/**
 * The template's styles, and of the program's own those that have no counterpart there, in the template's fonts. `own` has the list
 * numbers that it will have in the document.
 */
export function mergedStyles(
  own: XmlElement,
  template: XmlElement,
  offered: readonly OfferedStyle[],
  choices: StyleChoices,
): MergedStyles {
  const theirs = elementsOf(template).filter(({ name }) => name === 'w:style');
  const ours = elementsOf(own).filter(({ name }) => name === 'w:style');
  const find = (name: string, type: string | undefined) =>
    theirs.find((style) => isNamed(style, name) && style.attributes['w:type'] === type);
  const taken = new Set(theirs.map(idOf));
  const ids = new Map<string, string>();
  const replaced = new Set<string>();
  const added: XmlElement[] = [];
  for (const style of ours) {
    const id = idOf(style);
    const type = style.attributes['w:type'];
    const name = styleName(style) ?? id;
    const same = find(name, type);
    const wanted = nameFor(id, name, offered, choices);
    const counterpart = wanted === null ? undefined : find(wanted, type);
    if (counterpart !== undefined) {
      ids.set(id, idOf(counterpart));
      continue;
    }
    // Two styles of one name are a file that Word mends: the program's own stands in the template's place.
    if (same !== undefined) replaced.add(idOf(same));
    ids.set(id, same === undefined ? freeId(id, taken) : idOf(same));
    added.push(style);
  }
  const base = theirs.find(({ attributes }) => attributes['w:type'] === 'paragraph' && attributes['w:default'] === '1');
  const typeface = childOf(find('heading 1', 'paragraph'), 'w:rPr', 'w:rFonts');
  const renamed = added.map((style) => withTypeface(withIds(style, ids, base === undefined ? undefined : idOf(base)), typeface));
  const kept = elementsOf(template).filter((child) => !(child.name === 'w:style' && replaced.has(idOf(child))));
  const styles = [...kept, ...renamed];
  const marked = new Set([...ids].filter(([, id]) => isMarked(id, theirs, offered)).map(([own]) => own));
  const numbered = numberedHeadings(styles, ours, ids, marked);
  return {
    xml: {
      ...template,
      attributes: bothNames(template.attributes, own.attributes),
      children: numbered.map(inSwedish),
    },
    ids,
    marked,
  };
}

/** Which style of the template an own one is to be; null for none. */
function nameFor(id: string, name: string, offered: readonly OfferedStyle[], choices: StyleChoices): string | null {
  const role = STYLE_ROLES.find((one) => one === id);
  if (role !== undefined) return styleFor(role, offered, choices);
  const deeper = DEEPER[id];
  return deeper !== undefined && choices[deeper] === null ? null : name;
}

/** The headings of the template are numbered by it when all three levels are, else by the document's own numbering. */
function numberedHeadings(
  styles: readonly XmlElement[],
  ours: readonly XmlElement[],
  ids: ReadonlyMap<string, string>,
  marked: ReadonlySet<string>,
): XmlElement[] {
  if (HEADINGS.every((id) => marked.has(id))) return [...styles];
  const own = new Map(HEADINGS.map((id) => [ids.get(id) ?? id, ours.find((style) => idOf(style) === id)]));
  return styles.map((style) => {
    const wanted = childOf(own.get(idOf(style)), 'w:pPr');
    const properties = childOf(style, 'w:pPr') ?? xmlElement('w:pPr');
    const numbering = childOf(wanted, 'w:numPr');
    if (numbering === undefined) return style;
    const rest = elementsOf(properties).filter(({ name }) => name !== 'w:numPr');
    const missing = ['w:ind', 'w:outlineLvl'].flatMap((name) => {
      const found = childOf(wanted, name);
      return found === undefined || rest.some((child) => child.name === name) ? [] : [found];
    });
    const full = xmlElement('w:pPr', {}, inOrder([...rest, numbering, ...missing], PARAGRAPH_ORDER));
    const others = elementsOf(style).filter(({ name }) => name !== 'w:pPr');
    const at = others.findIndex(({ name }) => ['w:rPr', 'w:tblPr'].includes(name));
    const place = at === -1 ? others.length : at;
    return { ...style, children: [...others.slice(0, place), full, ...others.slice(place)] };
  });
}

function isMarked(id: string, theirs: readonly XmlElement[], offered: readonly OfferedStyle[]): boolean {
  const style = theirs.find((one) => idOf(one) === id);
  const name = style === undefined ? null : styleName(style);
  return offered.some((one) => one.name === name && one.numbered);
}

/** Documents are in Swedish, whatever language the template was made in. */
function inSwedish(child: XmlElement): XmlElement {
  if (child.name !== 'w:docDefaults') return child;
  const changed = changedXml(child, (part) =>
    part.name === 'w:lang' ? { ...part, attributes: { ...part.attributes, 'w:val': 'sv-SE' } } : part,
  );
  return changed ?? child;
}

function withIds(style: XmlElement, ids: ReadonlyMap<string, string>, base: string | undefined): XmlElement {
  const id = idOf(style);
  const { 'w:default': _, ...attributes } = style.attributes;
  return {
    ...style,
    attributes: { ...(base === undefined ? style.attributes : attributes), 'w:styleId': ids.get(id) ?? id },
    children: elementsOf(style).map((child) => {
      const value = child.attributes['w:val'] ?? '';
      if (!REFERENCES.includes(child.name)) return child;
      const other = child.name === 'w:basedOn' && value === 'Normal' && base !== undefined ? base : (ids.get(value) ?? value);
      return { ...child, attributes: { 'w:val': other } };
    }),
  };
}

/** The program's own headings in the typeface of the template's. */
function withTypeface(style: XmlElement, typeface: XmlElement | undefined): XmlElement {
  const properties = childOf(style, 'w:rPr');
  const isHeading = HEADED.some((role) => idOf(style).startsWith(role));
  if (typeface === undefined || properties === undefined || !isHeading) return style;
  const changed = { ...properties, children: [typeface, ...elementsOf(properties).filter(({ name }) => name !== 'w:rFonts')] };
  return { ...style, children: elementsOf(style).map((child) => (child === properties ? changed : child)) };
}

function isNamed(style: XmlElement, name: string): boolean {
  return styleName(style)?.toLocaleLowerCase('sv') === name.toLocaleLowerCase('sv');
}

export function idOf({ attributes }: XmlElement): string {
  return attributes['w:styleId'] ?? '';
}

function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
  taken.add(free);
  return free;
}
