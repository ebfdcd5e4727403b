import { ok, type Result } from '../../../shared/api/result.ts';
import { FileFault } from '../../../shared/figures/import/file-fault.ts';
import type { TemplateKind } from '../../../shared/report/template-kind.ts';
import { ZipFile } from '../../import/figures/xlsx/zip.ts';
import { elementsOf, parseXml, type XmlElement, XmlFault } from '../xml-tree.ts';
import { MEGABYTE, type Reason, refusedTemplate } from './refusal.ts';
import { type Relation, relationsOf } from './relations.ts';

/** The largest template, in bytes, packed; one with large pictures would make every document as large. */
export const LARGEST_TEMPLATE = 30 * MEGABYTE;
/** The largest picture or other part of it, unpacked. */
const LARGEST_PART = 20 * MEGABYTE;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** What older files are kept in, and those with a password (MS-CFB), and the name of what the latter have (MS-OFFCRYPTO 2.3.4). */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const PROTECTED = Buffer.from('EncryptedPackage', 'utf16le');

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument';
const TYPE = 'application/vnd.openxmlformats-officedocument.';
/** What the main part of a file may be. */
const MAIN_TYPES: Readonly<Record<TemplateKind, readonly string[]>> = {
  word: ['wordprocessingml.document.main+xml', 'wordprocessingml.template.main+xml'],
  slides: ['presentationml.presentation.main+xml', 'presentationml.template.main+xml', 'presentationml.slideshow.main+xml'],
};

/** A file that documents take their look from, opened. Only what is asked for is ever taken from it. */
export interface OfficePackage {
  readonly zip: ZipFile;
  /** The main part, and its path. */
  readonly main: XmlElement;
  readonly path: string;
  /** What the main part leads to. */
  readonly relations: readonly Relation[];
  /** The XML of a part by its path; null when there is none. Throws `FileFault` and `XmlFault`. */
  readonly read: (path: string) => XmlElement | null;
}

export type Refuse = (reason: Reason, size?: number, limit?: number) => Result<never>;

/** Opens a template and takes what its kind has; `invalid-input` with a sentence for the person when it is none that can be used. */
export function openPackage<Opened>(
  kind: TemplateKind,
  bytes: Buffer,
  name: string,
  take: (office: OfficePackage, refused: Refuse) => Result<Opened>,
): Result<Opened> {
  const refused: Refuse = (...why) => refusedTemplate(kind, name, ...why);
  if (bytes.length > LARGEST_TEMPLATE) {
    return refused('tooLarge', bytes.length, LARGEST_TEMPLATE);
  }
  if (startsWith(bytes, COMPOUND)) return refused(bytes.includes(PROTECTED) ? 'password' : 'old');
  if (!startsWith(bytes, ZIP)) return refused('notOne');
  try {
    const office = opened(kind, new ZipFile(bytes), refused);
    return office.ok ? take(office.value, refused) : office;
  } catch (error) {
    if (error instanceof FileFault || error instanceof XmlFault) return refused('broken');
    throw error;
  }
}

function opened(kind: TemplateKind, zip: ZipFile, refused: Refuse): Result<OfficePackage> {
  const types = zip.text('[Content_Types].xml');
  const packageRelations = relationsOf(zip, '');
  // Its elements have other names, which do not mix with a document's.
  if (packageRelations.some(({ type }) => type === STRICT)) return refused('strict');
  const path = packageRelations.find(({ type }) => type === OFFICE)?.target;
  if (types === null || path === undefined) return refused('notOne');
  const typeOfMain = elementsOf(parseXml(types)).find(({ attributes }) => attributes.PartName === `/${path}`)?.attributes
    .ContentType;
  const hasMacros = zip.names().some((part) => /vbaProject/i.test(part)) || /macroEnabled/i.test(typeOfMain ?? '');
  if (hasMacros) return refused('macros');
  if (!MAIN_TYPES[kind].some((type) => typeOfMain === `${TYPE}${type}`)) return refused('notOne');
  for (const part of zip.names()) {
    const size = zip.size(part);
    if (size > LARGEST_PART) return refused('largePart', size, LARGEST_PART);
  }
  const read = (part: string): XmlElement | null => {
    const text = zip.text(part);
    return text === null ? null : parseXml(text);
  };
  const main = read(path);
  return main === null ? refused('broken') : ok({ zip, main, path, relations: relationsOf(zip, path), read });
}

function startsWith(bytes: Buffer, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}
