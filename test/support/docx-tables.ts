import { promisify } from 'node:util';
import yauzl from 'yauzl';

/** The text of every table row of a Word document, cell by cell, as the file holds it; `path` is the document's. */
export async function tableRowsOf(path: string): Promise<string[][]> {
  const xml = await readPart(path, 'word/document.xml');
  return pieces(xml, 'w:tr').map((row) => pieces(row, 'w:tc').map((cell) => pieces(cell, 'w:t').map(decoded).join('')));
}

/** One file inside a zip, as text. */
async function readPart(path: string, name: string): Promise<string> {
  const zip = await promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open)(path, { lazyEntries: true });
  return new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => reject(new Error(`${path} has no ${name}`)));
    zip.on('entry', (entry: yauzl.Entry) => {
      if (entry.fileName !== name) {
        zip.readEntry();
        return;
      }
      zip.openReadStream(entry, (error, stream) => {
        if (error) {
          reject(error);
          return;
        }
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('error', reject);
        stream.on('end', () => {
          zip.close();
          resolve(Buffer.concat(parts).toString('utf8'));
        });
      });
    });
    zip.readEntry();
  });
}

/** What stands inside each element of this name; elements of the same name do not stand in each other here. */
function pieces(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, 'gs'))].map(([, inside = '']) => inside);
}

function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
