import type { OfferedStyle, TemplateOffers } from '../../../../shared/report/word-template.ts';
import { childOf, elementsOf, type XmlElement } from '../../xml-tree.ts';
import { coverOf } from './cover.ts';
import { framesOfTemplate } from './frames.ts';
import type { TemplatePackage } from './open.ts';
import { templateSections } from './sections.ts';
import { type ThemeValues, themeOf } from './theme.ts';

/** What a template has for a document. */
export function templateOffers(template: TemplatePackage): TemplateOffers {
  const frames = framesOfTemplate(template, templateSections(template.document).frames);
  return {
    styles: offeredStyles(template),
    header: frames.some(({ part, isBlank }) => part === 'header' && !isBlank),
    footer: frames.some(({ part, isBlank }) => part === 'footer' && !isBlank),
    pageNumbers: frames.some(({ hasPageNumber }) => hasPageNumber),
    cover: coverOf(template) !== null,
  };
}

/** The paragraph styles of a template, each as it comes out. */
export function offeredStyles(template: TemplatePackage): OfferedStyle[] {
  const styles = elementsOf(template.styles).filter(({ name }) => name === 'w:style');
  const byId = new Map(styles.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const theme = themeOf(template);
  const defaults = childOf(template.styles, 'w:docDefaults', 'w:rPrDefault');
  return styles
    .filter(({ attributes }) => attributes['w:type'] === 'paragraph')
    .flatMap((style) => {
      const name = styleName(style);
      return name === null
        ? []
        : [offered(name, [...chainOf(style, byId), ...(defaults === undefined ? [] : [defaults])], theme)];
    });
}

export function styleName(style: XmlElement): string | null {
  return childOf(style, 'w:name')?.attributes['w:val'] ?? null;
}

/** A style and what it is based on, itself first. */
function chainOf(style: XmlElement, byId: ReadonlyMap<string, XmlElement>): XmlElement[] {
  const chain = [style];
  for (;;) {
    const base = byId.get(childOf(chain.at(-1), 'w:basedOn')?.attributes['w:val'] ?? '');
    if (base === undefined || chain.includes(base)) return chain;
    chain.push(base);
  }
}

function offered(name: string, chain: readonly XmlElement[], theme: ThemeValues): OfferedStyle {
  const first = <Value>(read: (style: XmlElement) => Value | null): Value | null => {
    for (const style of chain) {
      const value = read(style);
      if (value !== null) return value;
    }
    return null;
  };
  const flag = (element: string) =>
    first((style) => {
      const found = childOf(style, 'w:rPr', element);
      return found === undefined ? null : !['0', 'false'].includes(found.attributes['w:val'] ?? 'true');
    }) ?? false;
  const halves = first((style) => childOf(style, 'w:rPr', 'w:sz')?.attributes['w:val'] ?? null);
  const list = first((style) => childOf(style, 'w:pPr', 'w:numPr', 'w:numId')?.attributes['w:val'] ?? null);
  return {
    name,
    font: first((style) => theme.font(childOf(style, 'w:rPr', 'w:rFonts')?.attributes ?? {})),
    size: halves === null || !Number.isFinite(Number(halves)) ? null : Number(halves) / 2,
    bold: flag('w:b'),
    italic: flag('w:i'),
    colour: first((style) => theme.colour(childOf(style, 'w:rPr', 'w:color')?.attributes ?? {})),
    numbered: list !== null && list !== '0',
  };
}
