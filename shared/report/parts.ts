import type { HeadingBlock, PartBlock, ReportBlock, ReportDocument } from './document.ts';
import { FEWEST_ENTRIES, listedHeadings } from './listed-headings.ts';
import type { DocumentLook } from './look/document-look.ts';

/** The document itself, or one of its appended parts, with its own headings. */
export interface ReportPart {
  /** Null for the document itself. */
  readonly start: PartBlock | null;
  readonly headings: readonly HeadingBlock[];
}

/** The document and its appended parts, in order. */
export function reportParts(blocks: readonly ReportBlock[]): readonly [ReportPart, ...ReportPart[]] {
  const starts = blocks.flatMap((block, index) => (block.type === 'part' ? [{ start: block, index }] : []));
  const headingsIn = (from: number, to: number | undefined): HeadingBlock[] =>
    blocks.slice(from, to).filter((block) => block.type === 'heading');
  return [
    { start: null, headings: headingsIn(0, starts[0]?.index) },
    ...starts.map(({ start, index }, place) => ({ start, headings: headingsIn(index, starts[place + 1]?.index) })),
  ];
}

/** A line of a contents list and the id of what it leads to. */
export type ContentsEntry = Pick<HeadingBlock, 'id' | 'level' | 'number' | 'text'>;

/** The contents list of each part that has one, and enough to list; the document's own ends with the titles of what is appended. */
export function contentsLists(
  { blocks, front }: Pick<ReportDocument, 'blocks' | 'front'>,
  look: DocumentLook,
): ReadonlyMap<PartBlock | null, readonly ContentsEntry[]> {
  const [own, ...appended] = reportParts(blocks);
  const titles = appended.flatMap(({ start, headings }): ContentsEntry[] =>
    start === null ? [] : [{ id: placeOf(start, headings), level: 1, number: null, text: start.title }],
  );
  const lists = [own, ...appended].map(({ start, headings }) => {
    const hasList = start === null ? front === 'cover-and-contents' : start.contents;
    const listed = hasList ? listedHeadings(headings, look) : [];
    return [start, start === null && hasList ? [...listed, ...titles] : listed] as const;
  });
  return new Map(lists.filter(([, entries]) => entries.length >= FEWEST_ENTRIES));
}

/** A part without a cover and a contents list begins at its first heading. */
function placeOf({ id, cover, contents }: PartBlock, [first]: readonly HeadingBlock[]): string {
  return cover === null && !contents ? (first?.id ?? id) : id;
}
