import type { LineHeight, Rule, StyleRules, TabStop } from '../../../../shared/report/look/style-rules.ts';
import { childOf, elementsOf, type XmlElement } from '../../xml-tree.ts';
import type { ThemeValues } from './theme.ts';

/** How far in a level of a list stands, for a paragraph or a style that is in it. */
export type ListIndent = (numbering: XmlElement) => Pick<StyleRules, 'left' | 'first'>;

/** What an element says of how a paragraph looks: a style, the document's defaults, or a paragraph itself with its own mark's letters. */
export function rulesOf(style: XmlElement, theme: ThemeValues, indentOf: ListIndent): StyleRules {
  return { ...paragraphRules(childOf(style, 'w:pPr'), indentOf), ...letterRules(childOf(style, 'w:rPr'), theme) };
}

/** What `w:rPr` says. */
export function letterRules(properties: XmlElement | undefined, theme: ThemeValues): StyleRules {
  if (properties === undefined) return {};
  const of = (name: string) => childOf(properties, name)?.attributes;
  const font = theme.font(of('w:rFonts') ?? {});
  const size = numberOf(of('w:sz')?.['w:val']);
  const kern = numberOf(of('w:kern')?.['w:val']);
  const colour = of('w:color');
  const written = colour === undefined ? null : colour['w:val'] === 'auto' ? '000000' : theme.colour(colour);
  return defined({
    font: font ?? undefined,
    size: size === null ? undefined : size / 2,
    bold: flag(properties, 'w:b'),
    italic: flag(properties, 'w:i'),
    capitals: flag(properties, 'w:caps'),
    kerned: kern === null ? undefined : kern > 0,
    colour: written ?? undefined,
  });
}

/** What `w:pPr` says. */
export function paragraphRules(properties: XmlElement | undefined, indentOf: ListIndent): StyleRules {
  if (properties === undefined) return {};
  const spacing = childOf(properties, 'w:spacing')?.attributes ?? {};
  const indent = childOf(properties, 'w:ind')?.attributes ?? {};
  const numbering = childOf(properties, 'w:numPr');
  const tabs = childOf(properties, 'w:tabs');
  return defined({
    ...(numbering === undefined ? {} : indentOf(numbering)),
    before: points(spacing['w:before']),
    after: points(spacing['w:after']),
    line: lineOf(spacing),
    contextual: flag(properties, 'w:contextualSpacing'),
    ...defined(indentRules(indent)),
    align: alignOf(childOf(properties, 'w:jc')?.attributes['w:val']),
    keepNext: flag(properties, 'w:keepNext'),
    above: borderOf(childOf(properties, 'w:pBdr', 'w:top')),
    below: borderOf(childOf(properties, 'w:pBdr', 'w:bottom')),
    tabs: tabs === undefined ? undefined : elementsOf(tabs).flatMap(tabOf),
  });
}

/** What `w:ind` says; a hanging first line goes before one that stands in. */
export function indentRules(indent: XmlElement['attributes']): Pick<StyleRules, 'left' | 'right' | 'first'> {
  const hanging = points(indent['w:hanging']);
  return defined({
    left: points(indent['w:left'] ?? indent['w:start']),
    right: points(indent['w:right'] ?? indent['w:end']),
    first: hanging === undefined ? points(indent['w:firstLine']) : -hanging,
  });
}

function lineOf(spacing: XmlElement['attributes']): LineHeight | undefined {
  const line = numberOf(spacing['w:line']);
  if (line === null || line <= 0) return undefined;
  switch (spacing['w:lineRule'] ?? 'auto') {
    case 'exact':
      return { rule: 'exactly', points: line / 20 };
    case 'atLeast':
      return { rule: 'at-least', points: line / 20 };
    default:
      return { rule: 'multiple', of: line / 240 };
  }
}

function alignOf(value: string | undefined): StyleRules['align'] {
  switch (value) {
    case undefined:
      return undefined;
    case 'center':
      return 'center';
    case 'right':
    case 'end':
      return 'end';
    case 'both':
    case 'distribute':
      return 'justify';
    default:
      return 'start';
  }
}

/** Widths of lines are in eighths of a point. */
function borderOf(border: XmlElement | undefined): Rule | null | undefined {
  if (border === undefined) return undefined;
  const { 'w:val': kind, 'w:sz': size, 'w:space': space, 'w:color': colour = '' } = border.attributes;
  if (kind === 'nil' || kind === 'none') return null;
  return {
    width: (numberOf(size) ?? 4) / 8,
    space: numberOf(space) ?? 0,
    colour: /^[0-9a-f]{6}$/i.test(colour) ? colour.toUpperCase() : '000000',
  };
}

function tabOf({ attributes }: XmlElement): TabStop[] {
  const at = points(attributes['w:pos']);
  const kind = attributes['w:val'] ?? 'left';
  if (at === undefined || kind === 'clear' || kind === 'bar') return [];
  const align = kind === 'center' ? 'center' : kind === 'right' || kind === 'end' ? 'end' : 'start';
  return [{ at, align, dotted: attributes['w:leader'] === 'dot' }];
}

function flag(properties: XmlElement, name: string): boolean | undefined {
  const found = childOf(properties, name);
  return found === undefined ? undefined : !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? 'true');
}

function points(twips: string | undefined): number | undefined {
  const number = numberOf(twips);
  return number === null ? undefined : number / 20;
}

function numberOf(value: string | undefined): number | null {
  const number = Number(value);
  return value === undefined || value === '' || !Number.isFinite(number) ? null : number;
}

type Known<Rules> = { [Name in keyof Rules]?: Exclude<Rules[Name], undefined> };

/** What is not said leaves what is below it as it is. */
function defined<Rules extends object>(rules: Rules): Known<Rules> {
  return Object.fromEntries(Object.entries(rules).filter(([, value]) => value !== undefined)) as Known<Rules>;
}
