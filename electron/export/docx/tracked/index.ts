import { unzipped } from '../../../import/figures/xlsx/zip.ts';
import { zipOf } from '../../xlsx/zip.ts';
import { childOf, elementsOf, parseXml, serialiseXml } from '../../xml-tree.ts';
import { changedBlocks } from './blocks.ts';
import { type ChangedBy, changeMarks } from './marks.ts';
import { thingLetters } from './runs.ts';

const MAIN = 'word/document.xml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/**
 * The later of two Word documents of this program with everything that differs from the earlier as tracked changes: words, paragraphs,
 * rows and tables that are new or gone, for Word to show, accept or reject. Both must be written in the same look. What only looks
 * different is no change; nor is what Word itself makes (numbers, contents list, page numbers).
 */
export function trackedChanges(before: Uint8Array, after: Uint8Array, by: ChangedBy): Uint8Array {
  const [earlier, later] = [before, after].map((bytes) => unzipped(Buffer.from(bytes)));
  if (earlier === undefined || later === undefined) throw new Error('two documents are compared');
  const was = mainOf(earlier);
  const is = mainOf(later);
  const tools = { marks: changeMarks(by), letters: thingLetters() };
  const body = childOf(is, 'w:body');
  if (body === undefined) throw new Error('a document has a body');
  const blocks = elementsOf(body);
  const [last] = blocks.slice(-1);
  const content = last?.name === 'w:sectPr' ? blocks.slice(0, -1) : blocks;
  const changed = changedBlocks(elementsOf(childOf(was, 'w:body') ?? body), content, tools);
  const document = {
    ...is,
    children: is.children.map((child) =>
      child === body ? { ...body, children: [...changed, ...blocks.slice(content.length)] } : child,
    ),
  };
  const main = `${DECLARATION}${serialiseXml(document)}`;
  return zipOf(
    [...later].map(([name, data]) => ({ name, data: name === MAIN ? main : data })),
    'packed',
  );
}

function mainOf(parts: ReadonlyMap<string, Buffer>) {
  const main = parts.get(MAIN);
  if (main === undefined) throw new Error('a Word document has its main part');
  return parseXml(main.toString('utf8'));
}
