import type { WordFile } from '../word-file.ts';
import { all, first, textOf } from '../xml.ts';
import { styleOf } from './blocks.ts';

/** The page numbers of a document's contents list as they stand in the file, in order; empty where Word is to fill them in. */
export function listedPages({ document }: WordFile): readonly string[] {
  const list = first(document, 'w:body', 'w:sdt') ?? document;
  return all(list, 'w:p')
    .filter((paragraph) => /^TOC\d$/.test(styleOf(paragraph) ?? ''))
    .map((entry) => textOf(entry).split('\t').at(-1) ?? '');
}
