import type { XmlElement } from '../../xml-tree.ts';

/** The order that ISO 29500-1 (annex A, wml.xsd) gives the properties of a paragraph. */
export const PARAGRAPH_ORDER = [
  'w:pStyle',
  'w:keepNext',
  'w:keepLines',
  'w:pageBreakBefore',
  'w:framePr',
  'w:widowControl',
  'w:numPr',
  'w:suppressLineNumbers',
  'w:pBdr',
  'w:shd',
  'w:tabs',
  'w:suppressAutoHyphens',
  'w:kinsoku',
  'w:wordWrap',
  'w:overflowPunct',
  'w:topLinePunct',
  'w:autoSpaceDE',
  'w:autoSpaceDN',
  'w:bidi',
  'w:adjustRightInd',
  'w:snapToGrid',
  'w:spacing',
  'w:ind',
  'w:contextualSpacing',
  'w:mirrorIndents',
  'w:suppressOverlap',
  'w:jc',
  'w:textDirection',
  'w:textAlignment',
  'w:textboxTightWrap',
  'w:outlineLvl',
] as const;

/** Those of a document's settings that are written or taken over, in their order. */
export const SETTINGS_ORDER = [
  'w:zoom',
  'w:displayBackgroundShape',
  'w:embedTrueTypeFonts',
  'w:mirrorMargins',
  'w:gutterAtTop',
  'w:trackRevisions',
  'w:defaultTabStop',
  'w:autoHyphenation',
  'w:consecutiveHyphenLimit',
  'w:hyphenationZone',
  'w:doNotHyphenateCaps',
  'w:evenAndOddHeaders',
  'w:characterSpacingControl',
  'w:updateFields',
  'w:footnotePr',
  'w:endnotePr',
  'w:compat',
  'w:themeFontLang',
  'w:clrSchemeMapping',
  'w:decimalSymbol',
  'w:listSeparator',
] as const;

/** Elements by their place in a list of names; what is not in it comes last. */
export function inOrder(elements: readonly XmlElement[], order: readonly string[]): XmlElement[] {
  const place = ({ name }: XmlElement) => {
    const at = order.indexOf(name);
    return at === -1 ? order.length : at;
  };
  return elements.toSorted((a, b) => place(a) - place(b));
}
