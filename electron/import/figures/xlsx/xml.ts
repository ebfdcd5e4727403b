import { FileFault } from '../../../../shared/figures/import/file-fault.ts';
import { t } from '../../../../shared/text/messages/index.ts';

/** What is met in XML, in order. */
export interface XmlHandler {
  /** `name` is without its prefix: "c" for "x:c". */
  readonly open: (name: string, attribute: (name: string) => string | null) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  /** Told from time to time how much has been read, from 0 to 1. */
  readonly progress?: (fraction: number) => void;
}

/** So many characters are read between two tellings. */
const STRETCH = 500_000;

const NAME = /^[^\s/>]+/u;

/**
 * Reads XML as spreadsheets write it: elements, attributes and text. A document type is refused, so that no entity but the five of XML
 * and numbered characters is ever read; comments and instructions are passed over. Parts are slices of one string, nothing is copied.
 */
export function readXml(xml: string, { open, close, text, progress }: XmlHandler): void {
  let at = 0;
  let told = 0;
  while (at < xml.length) {
    if (progress !== undefined && at - told > STRETCH) {
      told = at;
      progress(at / xml.length);
    }
    const tag = xml.indexOf('<', at);
    if (tag > at) text(unescaped(xml.slice(at, tag)));
    if (tag === -1) {
      text(unescaped(xml.slice(at)));
      return;
    }
    if (xml.startsWith('<!--', tag)) at = after(xml, '-->', tag);
    else if (xml.startsWith('<?', tag)) at = after(xml, '?>', tag);
    else if (xml.startsWith('<![CDATA[', tag)) {
      at = after(xml, ']]>', tag);
      text(xml.slice(tag + 9, at - 3));
    } else if (xml[tag + 1] === '!') throw new FileFault(t('figures:file.damaged'));
    else {
      at = after(xml, '>', tag);
      element(xml.slice(tag + 1, at - 1), open, close);
    }
  }
}

function element(inside: string, open: XmlHandler['open'], close: XmlHandler['close']): void {
  if (inside.startsWith('/')) {
    close(localName(inside.slice(1).trim()));
    return;
  }
  const isEmpty = inside.endsWith('/');
  const [whole = ''] = NAME.exec(inside) ?? [];
  const name = localName(isEmpty && whole.endsWith('/') ? whole.slice(0, -1) : whole);
  open(name, (wanted) => attributeOf(inside, wanted));
  if (isEmpty) close(name);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The value of an attribute, with or without a prefix of its own; null when the element has none of that name. */
function attributeOf(inside: string, wanted: string): string | null {
  let at = inside.indexOf(wanted);
  while (at !== -1) {
    const before = inside[at - 1] ?? '';
    const [match, quote] = /^\s*=\s*(["'])/u.exec(inside.slice(at + wanted.length, at + wanted.length + 20)) ?? [];
    if (/[\s:]/u.test(before) && match !== undefined && quote !== undefined) {
      const start = at + wanted.length + match.length;
      const end = inside.indexOf(quote, start);
      return end === -1 ? null : unescaped(inside.slice(start, end));
    }
    at = inside.indexOf(wanted, at + 1);
  }
  return null;
}

function after(xml: string, end: string, from: number): number {
  const at = xml.indexOf(end, from);
  if (at === -1) throw new FileFault(t('figures:file.damaged'));
  return at + end.length;
}

const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/giu;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
