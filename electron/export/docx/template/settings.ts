import type { PackageParts } from '../../template/parts.ts';
import { childOf, elementsOf } from '../../xml-tree.ts';
import type { TemplatePackage } from './open.ts';
import { inOrder, SETTINGS_ORDER } from './order.ts';

const SETTINGS = 'word/settings.xml';
/** Of a template's settings, what its look depends on. */
const TAKEN = [
  'w:mirrorMargins',
  'w:gutterAtTop',
  'w:defaultTabStop',
  'w:evenAndOddHeaders',
  'w:themeFontLang',
  'w:clrSchemeMapping',
];

/** The document's settings with those that the template's look depends on in the template's form. */
export function putSettings(parts: PackageParts, template: TemplatePackage): void {
  const theirs = template.part('settings')?.xml;
  if (theirs === undefined) return;
  const own = parts.xml(SETTINGS);
  const taken = TAKEN.flatMap((name) => childOf(theirs, name) ?? []);
  // Headers for odd and even pages are the template's matter altogether.
  const kept = elementsOf(own).filter(({ name }) => !taken.some((one) => one.name === name) && name !== 'w:evenAndOddHeaders');
  parts.put(SETTINGS, { ...own, children: inOrder([...kept, ...taken], SETTINGS_ORDER) });
}
