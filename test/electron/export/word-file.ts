import { buffer } from 'node:stream/consumers';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { parseXml, type XmlElement } from './xml.ts';

export interface WordFile {
  readonly parts: ReadonlyMap<string, Buffer>;
  readonly xml: (path: string) => XmlElement;
  readonly document: XmlElement;
}

/** Opens a Word file as the zip of XML parts that it is. */
export async function wordFile(bytes: Uint8Array): Promise<WordFile> {
  const parts = await unzipped(Buffer.from(bytes));
  const xml = (path: string): XmlElement => {
    const part = parts.get(path);
    if (part === undefined) throw new Error(`${path} is not in the file`);
    return parseXml(part.toString('utf8'));
  };
  return { parts, xml, document: xml('word/document.xml') };
}

export async function unzipped(bytes: Buffer): Promise<Map<string, Buffer>> {
  const zip = await new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(bytes, { lazyEntries: true }, (error, file) => (error ? reject(error) : resolve(file))),
  );
  const parts = new Map<string, Buffer>();
  return new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => resolve(parts));
    zip.on('entry', (entry: Entry) => {
      zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        buffer(stream).then((content) => {
          parts.set(entry.fileName, content);
          zip.readEntry();
        }, reject);
      });
    });
    zip.readEntry();
  });
}
