import { posix } from 'node:path';
import { escaped } from '../xml-text.ts';
import { parseXml, serialiseXml, type XmlElement, xmlElement } from '../xml-tree.ts';
import { relationsPath } from './relations.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = '[Content_Types].xml';

const PICTURE_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
  svg: 'image/svg+xml',
};

/** The parts of a file of Office Open XML that is being put together; `main` is the path of its main part. */
export class PackageParts {
  readonly #parts: Map<string, Buffer>;
  readonly #main: string;
  #related = 0;

  constructor(parts: ReadonlyMap<string, Buffer>, main: string) {
    this.#parts = new Map(parts);
    this.#main = main;
  }

  text(path: string): string {
    return this.#parts.get(path)?.toString('utf8') ?? '';
  }

  xml(path: string): XmlElement {
    return parseXml(this.text(path));
  }

  put(path: string, content: XmlElement | string | Buffer): void {
    this.#parts.set(path, typeof content === 'string' || Buffer.isBuffer(content) ? Buffer.from(content) : written(content));
  }

  /** The paths of the parts whose names fit. */
  paths(pattern: RegExp): string[] {
    return [...this.#parts.keys()].filter((path) => pattern.test(path));
  }

  remove(path: string): void {
    this.#parts.delete(path);
    this.#parts.delete(relationsPath(path));
    this.#changeTypes((types) => types.filter(({ attributes }) => attributes.PartName !== `/${path}`));
    this.#changeRelations(this.#main, (all) =>
      all.filter(({ attributes }) => posix.join(posix.dirname(this.#main), attributes.Target ?? '') !== path),
    );
  }

  /** A part that is to be written anew leads nowhere. */
  unrelate(path: string): void {
    this.#parts.delete(relationsPath(path));
  }

  /** Says what a part is that the library has not written. */
  declare(path: string, contentType: string): void {
    this.#changeTypes((types) => [
      ...types.filter(({ attributes }) => attributes.PartName !== `/${path}`),
      xmlElement('Override', { PartName: `/${path}`, ContentType: contentType }),
    ]);
  }

  /** Puts a picture in the file under a name of its own; the name. */
  picture(path: string, bytes: Buffer): string {
    const extension = posix.extname(path).slice(1).toLowerCase();
    const name = `${posix.dirname(this.#main)}/media/template-${posix.basename(path).replace(/[^\w.-]/g, '-')}`;
    this.put(name, bytes);
    this.#changeTypes((types) =>
      types.some(({ attributes }) => attributes.Extension?.toLowerCase() === extension)
        ? types
        : [
            xmlElement('Default', { Extension: extension, ContentType: PICTURE_TYPES[extension] ?? 'application/octet-stream' }),
            ...types,
          ],
    );
    return name;
  }

  /** Relates a part to another, or to an address; the relation's id. */
  relate(from: string, kind: string, target: string, isOutside: boolean): string {
    this.#related += 1;
    const id = `Template${this.#related}`;
    const Target = isOutside ? target : posix.relative(posix.dirname(from), target);
    this.#changeRelations(from, (all) => [
      ...all,
      xmlElement('Relationship', {
        Id: id,
        Type: `${RELATIONS}/${kind}`,
        Target: isOutside ? Target : escaped(Target),
        ...(isOutside ? { TargetMode: 'External' } : {}),
      }),
    ]);
    return id;
  }

  all(): ReadonlyMap<string, Buffer> {
    return this.#parts;
  }

  #changeTypes(change: (types: readonly XmlElement[]) => readonly XmlElement[]): void {
    this.#changeChildren(TYPES, parseXml(this.text(TYPES)), change);
  }

  #changeRelations(part: string, change: (relations: readonly XmlElement[]) => readonly XmlElement[]): void {
    const path = relationsPath(part);
    const text = this.text(path);
    this.#changeChildren(path, text === '' ? xmlElement('Relationships', { xmlns: PACKAGE }) : parseXml(text), change);
  }

  #changeChildren(path: string, root: XmlElement, change: (children: readonly XmlElement[]) => readonly XmlElement[]): void {
    const children = root.children.filter((child) => typeof child !== 'string');
    this.put(path, { ...root, children: change(children) });
  }
}

function written(element: XmlElement): Buffer {
  return Buffer.from(`${DECLARATION}${serialiseXml(element)}`);
}
