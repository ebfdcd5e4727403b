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

export const HEADINGS = ['Heading1', 'Heading2', 'Heading3'] as const;
/** The beginnings of the ids of own styles that stand out as headings do. */
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

/** A style of the program's own look, as it is looked for in a template. */
interface OwnName {
  readonly id: string;
  readonly name: string;
  /** "paragraph" or another of Word's kinds. */
  readonly type: string | undefined;
}

/** Where each of the program's own styles goes in a template. */
export interface PlacedStyles {
  /** The id in the document of each own style. */
  readonly ids: ReadonlyMap<string, string>;
  /** Own styles that the document brings along, by their own ids. */
  readonly added: ReadonlySet<string>;
  /** Styles of the template in whose place an own one of the same name stands, by the template's ids. */
  readonly replaced: ReadonlySet<string>;
  /** The style that the template's text is in where nothing is said: own styles are based on it. */
  readonly base: string | null;
  /** Own ids whose style in the document has a list mark of its own. */
  readonly marked: ReadonlySet<string>;
}

export function placedStyles(
  ours: readonly OwnName[],
  template: XmlElement,
  offered: readonly OfferedStyle[],
  choices: StyleChoices,
): PlacedStyles {
  const theirs = stylesIn(template);
  const taken = new Set(theirs.map(idOf));
  const ids = new Map<string, string>();
  const replaced = new Set<string>();
  const added = new Set<string>();
  for (const { id, name, type } of ours) {
    const same = findStyle(theirs, name, type);
    const wanted = nameFor(id, name, offered, choices);
    const counterpart = wanted === null ? undefined : findStyle(theirs, wanted, type);
    if (counterpart !== undefined) {
      ids.set(id, idOf(counterpart));
      continue;
    }
    // Two styles of one name are a file that Word mends: the program's own stands in the template's place.
    if (same !== undefined) replaced.add(idOf(same));
    ids.set(id, same === undefined ? freeId(id, taken) : idOf(same));
    added.add(id);
  }
  const base = theirs.find(({ attributes }) => attributes['w:type'] === 'paragraph' && attributes['w:default'] === '1');
  const marked = new Set([...ids].filter(([, id]) => isMarked(id, theirs, offered)).map(([own]) => own));
  return { ids, added, replaced, base: base === undefined ? null : idOf(base), marked };
}

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
  const ours = stylesIn(own);
  const names = ours.map((style) => ({
    id: idOf(style),
    name: styleName(style) ?? idOf(style),
    type: style.attributes['w:type'],
  }));
  const { ids, added, replaced, base, marked } = placedStyles(names, template, offered, choices);
  const typeface = headingFonts(template);
  const renamed = ours
    .filter((style) => added.has(idOf(style)))
    .map((style) => withTypeface(withIds(style, ids, base), typeface));
  const kept = elementsOf(template).filter((child) => !(child.name === 'w:style' && replaced.has(idOf(child))));
  const numbered = numberedHeadings([...kept, ...renamed], ours, ids, marked);
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

/** The fonts that a template's own headings of chapters name. */
export function headingFonts(template: XmlElement): XmlElement | undefined {
  return childOf(findStyle(stylesIn(template), 'heading 1', 'paragraph'), 'w:rPr', 'w:rFonts');
}

export function stylesIn(part: XmlElement): XmlElement[] {
  return elementsOf(part).filter(({ name }) => name === 'w:style');
}

function findStyle(styles: readonly XmlElement[], name: string, type: string | undefined): XmlElement | undefined {
  return styles.find((style) => isNamed(style, name) && style.attributes['w:type'] === type);
}

/** Which style of the template an own one is to be; null for none. */
function nameFor(id: string, name: string, offered: readonly OfferedStyle[], choices: StyleChoices): string | null {
  const role = STYLE_ROLES.find((one) => one === id);
  if (role !== undefined) return styleFor(role, offered, choices);
  const deeper = DEEPER[id];
  return deeper !== undefined && choices[deeper] === null ? null : name;
}

/** The headings of the template are numbered by it when all three levels are, else by the document's own numbering. */
export function numbersHeadings(marked: ReadonlySet<string>): boolean {
  return HEADINGS.every((id) => marked.has(id));
}

function numberedHeadings(
  styles: readonly XmlElement[],
  ours: readonly XmlElement[],
  ids: ReadonlyMap<string, string>,
  marked: ReadonlySet<string>,
): XmlElement[] {
  if (numbersHeadings(marked)) return [...styles];
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

function withIds(style: XmlElement, ids: ReadonlyMap<string, string>, base: string | null): XmlElement {
  const id = idOf(style);
  const { 'w:default': _, ...attributes } = style.attributes;
  return {
    ...style,
    attributes: { ...(base === null ? style.attributes : attributes), 'w:styleId': ids.get(id) ?? id },
    children: elementsOf(style).map((child) => {
      const value = child.attributes['w:val'] ?? '';
      if (!REFERENCES.includes(child.name)) return child;
      const other = child.name === 'w:basedOn' && value === 'Normal' && base !== null ? base : (ids.get(value) ?? value);
      return { ...child, attributes: { 'w:val': other } };
    }),
  };
}

/** The program's own headings in the typeface of the template's. */
function withTypeface(style: XmlElement, typeface: XmlElement | undefined): XmlElement {
  const properties = childOf(style, 'w:rPr');
  const isHeading = standsOut(idOf(style));
  if (typeface === undefined || properties === undefined || !isHeading) return style;
  const changed = { ...properties, children: [typeface, ...elementsOf(properties).filter(({ name }) => name !== 'w:rFonts')] };
  return { ...style, children: elementsOf(style).map((child) => (child === properties ? changed : child)) };
}

/** Whether an own style has the typeface of headings. */
export function standsOut(id: string): boolean {
  return HEADED.some((role) => id.startsWith(role));
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
