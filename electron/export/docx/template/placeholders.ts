import { escaped } from '../../xml-text.ts';
import { allOf, changedXml, childOf, type XmlElement, type XmlNode, xmlElement } from '../../xml-tree.ts';

/** What a template can ask for by name: as `{{titel}}` in its text, or as a content control with that name as its title or tag. */
export type Fields = Readonly<Record<string, string>>;

const PLACEHOLDER = /\{\{\s*([\p{L}]+)\s*\}\}/gu;
/** The names that Word gives its own controls for a document's properties. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  title: 'titel',
  rubrik: 'titel',
  company: 'organisation',
  företag: 'organisation',
  subject: 'dokument',
  ämne: 'dokument',
};

/** Whether something in it asks for a value by name. */
export function asksForFields(element: XmlElement, fields: Fields): boolean {
  const isNamed = allOf(element, 'w:sdt').some((control) => fieldOf(control, fields) !== null);
  return isNamed || allOf(element, 'w:p').some((paragraph) => new RegExp(PLACEHOLDER.source, 'u').test(textOf(paragraph)));
}

/** The same with the values filled in; a name that there is no value for stays as it stands, to be seen. */
export function filled(element: XmlElement, fields: Fields): XmlElement {
  const changed = changedXml(element, (part) => {
    if (part.name === 'w:p') return filledParagraph(part, fields);
    if (part.name !== 'w:sdt') return part;
    const value = fieldOf(part, fields);
    return value === null ? part : filledControl(part, value);
  });
  return changed ?? element;
}

/** Word breaks a text into runs where it pleases, so a name is looked for in the paragraph as a whole. */
function filledParagraph(paragraph: XmlElement, fields: Fields): XmlElement {
  const whole = textOf(paragraph);
  const found = [...whole.matchAll(PLACEHOLDER)].flatMap((match) => {
    const value = fields[(match[1] ?? '').toLocaleLowerCase('sv')];
    return value === undefined ? [] : [{ from: match.index, to: match.index + match[0].length, value }];
  });
  if (found.length === 0) return paragraph;
  let at = 0;
  const changed = changedXml(paragraph, (part) => {
    if (part.name !== 'w:t') return part;
    const text = part.children.join('');
    const start = at;
    at += text.length;
    let kept = '';
    for (let index = 0; index < text.length; index += 1) {
      const place = found.find(({ from, to }) => start + index >= from && start + index < to);
      if (place === undefined) kept += text[index];
      else if (place.from === start + index) kept += escaped(place.value);
    }
    return withText(part, kept);
  });
  return changed ?? paragraph;
}

/** The control's first words become the value and the rest go; it is no longer one that waits to be filled in. */
function filledControl(control: XmlElement, value: string): XmlElement {
  let isPlaced = false;
  const changed = changedXml(control, (part) => {
    if (part.name === 'w:showingPlcHdr' || part.name === 'w:dataBinding') return null;
    if (part.name !== 'w:t') return part;
    const text = isPlaced ? '' : escaped(value);
    isPlaced = true;
    return withText(part, text);
  });
  return changed ?? control;
}

function withText(element: XmlElement, text: XmlNode): XmlElement {
  return xmlElement('w:t', { ...element.attributes, 'xml:space': 'preserve' }, text === '' ? [] : [text]);
}

function fieldOf(control: XmlElement, fields: Fields): string | null {
  const names = ['w:alias', 'w:tag'].map(
    (name) => childOf(control, 'w:sdtPr', name)?.attributes['w:val']?.toLocaleLowerCase('sv') ?? '',
  );
  const known = names.map((name) => OTHER_NAMES[name] ?? name).find((name) => Object.hasOwn(fields, name));
  return known === undefined ? null : (fields[known] ?? null);
}

function textOf(paragraph: XmlElement): string {
  return allOf(paragraph, 'w:t')
    .map(({ children }) => children.join(''))
    .join('');
}
