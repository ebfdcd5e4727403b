import { escaped, writableText } from '../xml-text.ts';

/** A text inside an element, without what XML does not allow. */
export function elementText(text: string): string {
  return escaped(writableText(text));
}

/** A text inside an attribute in double quotes. */
export function escapedAttribute(text: string): string {
  return elementText(text).replaceAll('"', '&quot;');
}
