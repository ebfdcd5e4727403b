import { unzipped } from '../../import/figures/xlsx/zip.ts';
import { zipOf } from '../xlsx/zip.ts';
import type { MendPart } from './mend.ts';

/** Programs look for it first. */
const FIRST = '[Content_Types].xml';
const CHART = /(charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)(\d+)\.x/g;

/**
 * The parts of the file without the time of writing anywhere, also not in the workbooks of its charts, with its texts mended and its
 * charts numbered from 1: the library counts them on from one file to the next.
 */
export function steadyParts(bytes: Uint8Array, mend: MendPart): ReadonlyMap<string, Buffer> {
  const parts = [...unzipped(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))];
  const counted = parts.flatMap(([name]) =>
    [...name.matchAll(/^ppt\/charts\/chart(\d+)\.xml$/g)].map(([, number]) => Number(number)),
  );
  const before = Math.min(...counted) - 1;
  const renumbered = (text: string) =>
    text.replace(CHART, (_whole, name: string, number: string) => `${name}${Number(number) - before}.x`);
  return new Map(
    parts
      .filter(([name]) => !name.endsWith('/'))
      .map(([name, data]) => {
        if (/\.(xml|rels)$/.test(name)) return [renumbered(name), Buffer.from(mend(name, renumbered(data.toString('utf8'))))];
        return [renumbered(name), name.endsWith('.xlsx') ? zipOf(inOrder(steadyParts(data, mend)), 'packed') : data];
      }),
  );
}

/** The parts in the order that they stand in a file. */
export function inOrder(parts: ReadonlyMap<string, Buffer>): { readonly name: string; readonly data: Buffer }[] {
  return [...parts].map(([name, data]) => ({ name, data })).toSorted(byName);
}

function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  if (one.name === FIRST) return -1;
  if (other.name === FIRST) return 1;
  return one.name < other.name ? -1 : 1;
}
