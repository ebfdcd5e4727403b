import type { ReportDocument } from '../../shared/report/document.ts';

/** What XML 1.0 does not allow in a text (section 2.2, Char): a file that holds one of these is a file Word does not open. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** The same document without characters that cannot be written in it; they come from pasted or imported text. */
export function writable(document: ReportDocument): ReportDocument {
  return JSON.parse(JSON.stringify(document), (_, value: unknown) => (typeof value === 'string' ? writableText(value) : value));
}

export function writableText(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/** A text as it stands inside an XML element. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text that stands in XML, as it reads. */
export function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number.parseInt(decimal, 10));
    if (hexadecimal !== undefined) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
    return ENTITIES[name ?? ''] ?? whole;
  });
}
