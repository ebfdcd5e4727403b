import { unzipped } from '../../import/figures/xlsx/zip.ts';
import { zipOf } from '../xlsx/zip.ts';
import type { MendPart } from './mend.ts';

/** The same file without the time of writing anywhere, also not in the workbooks of its charts, and with its texts mended. */
export function steadyZip(bytes: Uint8Array, mend: MendPart): Uint8Array {
  const parts = unzipped(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return zipOf(
    [...parts]
      .filter(([name]) => !name.endsWith('/'))
      .map(([name, data]) => {
        if (/\.(xml|rels)$/.test(name)) return { name, data: mend(name, data.toString('utf8')) };
        return { name, data: name.endsWith('.xlsx') ? steadyZip(data, mend) : data };
      }),
    'packed',
  );
}
