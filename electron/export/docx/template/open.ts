import { ok, type Result } from '../../../../shared/api/result.ts';
import { FileFault } from '../../../../shared/figures/import/file-fault.ts';
import { ZipFile } from '../../../import/figures/xlsx/zip.ts';
import { elementsOf, parseXml, type XmlElement, XmlFault } from '../../xml-tree.ts';
import { MEGABYTE, type Reason, refusedTemplate } from './refusal.ts';
import { type Relation, relationsOf } from './relations.ts';

/** The largest template, in bytes, packed; one with large pictures would make every document as large. */
export const LARGEST_TEMPLATE = 30 * MEGABYTE;
/** The largest picture or other part of it, unpacked. */
const LARGEST_PART = 20 * MEGABYTE;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** What older documents are kept in, and those with a password (MS-CFB), and the name of what the latter have (MS-OFFCRYPTO 2.3.4). */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const PROTECTED = Buffer.from('EncryptedPackage', 'utf16le');

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
const DOCUMENTS = [`${MAIN}document.main+xml`, `${MAIN}template.main+xml`];
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument';

/** A Word file that documents take their look from, opened. Only what is asked for is ever taken from it. */
export interface TemplatePackage {
  readonly zip: ZipFile;
  readonly document: XmlElement;
  readonly styles: XmlElement;
  /** What the main part leads to. */
  readonly relations: readonly Relation[];
  /** The XML of a part by its path; null when there is none. Throws `FileFault` and `XmlFault`. */
  readonly read: (path: string) => XmlElement | null;
  /** An optional part of the template, by the end of its relation's type: "theme", "numbering". */
  readonly part: (kind: string) => { readonly path: string; readonly xml: XmlElement } | null;
}

/** Opens a template; `invalid-input` with a sentence for the person when it is none that can be used. */
export function openTemplate(bytes: Buffer, name: string): Result<TemplatePackage> {
  const refused: Refuse = (...why) => refusedTemplate(name, ...why);
  if (bytes.length > LARGEST_TEMPLATE) {
    return refused('tooLarge', bytes.length, LARGEST_TEMPLATE);
  }
  if (startsWith(bytes, COMPOUND)) return refused(bytes.includes(PROTECTED) ? 'password' : 'oldWord');
  if (!startsWith(bytes, ZIP)) return refused('notWord');
  try {
    return opened(new ZipFile(bytes), refused);
  } catch (error) {
    if (error instanceof FileFault || error instanceof XmlFault) return refused('broken');
    throw error;
  }
}

type Refuse = (reason: Reason, size?: number, limit?: number) => Result<never>;

function opened(zip: ZipFile, refused: Refuse): Result<TemplatePackage> {
  const types = zip.text('[Content_Types].xml');
  const packageRelations = relationsOf(zip, '');
  // Its elements have other names, which do not mix with a document's.
  if (packageRelations.some(({ type }) => type === STRICT)) return refused('strict');
  const target = packageRelations.find(({ type }) => type === OFFICE)?.target;
  if (types === null || target === undefined) return refused('notWord');
  const typeOfMain = elementsOf(parseXml(types)).find(({ attributes }) => attributes.PartName === `/${target}`)?.attributes
    .ContentType;
  const hasMacros = zip.names().some((part) => /vbaProject/i.test(part)) || /macroEnabled/i.test(typeOfMain ?? '');
  if (hasMacros) return refused('macros');
  if (typeOfMain === undefined || !DOCUMENTS.includes(typeOfMain)) return refused('notWord');
  for (const part of zip.names()) {
    const size = zip.size(part);
    if (size > LARGEST_PART) return refused('largePart', size, LARGEST_PART);
  }
  const read = (path: string): XmlElement | null => {
    const text = zip.text(path);
    return text === null ? null : parseXml(text);
  };
  const document = read(target);
  if (document?.name !== 'w:document') return refused('broken');
  const relations = relationsOf(zip, target);
  const part: TemplatePackage['part'] = (kind) => {
    const path = relations.find(({ type }) => type.endsWith(`/${kind}`))?.target;
    const xml = path === undefined ? null : read(path);
    return path === undefined || xml === null ? null : { path, xml };
  };
  const styles = part('styles')?.xml;
  if (styles?.name !== 'w:styles') return refused('noStyles');
  return ok({ zip, document, styles, relations, read, part });
}

function startsWith(bytes: Buffer, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}
