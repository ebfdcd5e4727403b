import { FileChild, XmlAttributeComponent } from 'docx';
import type { HeadingBlock, PartBlock, ReportBlock } from '../../../shared/report/document.ts';

/** The document itself, or one of its appended parts: each has a contents list of its own headings. */
export interface DocumentPart {
  /** Null for the document itself. */
  readonly start: PartBlock | null;
  readonly headings: readonly HeadingBlock[];
  /** The bookmark around all of it, which its contents list is made from. */
  readonly bookmark: { readonly name: string; readonly id: number };
}

/** The document and its appended parts, in order; ids of bookmarks come after those of the headings. */
export function partsOf(blocks: readonly ReportBlock[]): readonly [DocumentPart, ...DocumentPart[]] {
  const starts = blocks.flatMap((block, index) => (block.type === 'part' ? [{ start: block, index }] : []));
  const headingsIn = (from: number, to: number | undefined): HeadingBlock[] =>
    blocks.slice(from, to).filter((block) => block.type === 'heading');
  const first = blocks.filter(({ type }) => type === 'heading').length + 1;
  return [
    { start: null, headings: headingsIn(0, starts[0]?.index), bookmark: { name: '_Huvuddel', id: first } },
    ...starts.map(({ start, index }, place) => ({
      start,
      headings: headingsIn(index, starts[place + 1]?.index),
      bookmark: { name: `_Del${place + 1}`, id: first + place + 1 },
    })),
  ];
}

class MarkAttributes extends XmlAttributeComponent<{ readonly id: number; readonly name?: string }> {
  protected override readonly xmlKeys = { id: 'w:id', name: 'w:name' };
}

/** One end of a bookmark around many paragraphs; it stands between them. */
export class PartMark extends FileChild {
  constructor(end: 'start' | 'end', { name, id }: DocumentPart['bookmark']) {
    super(end === 'start' ? 'w:bookmarkStart' : 'w:bookmarkEnd');
    this.root.push(new MarkAttributes(end === 'start' ? { id, name } : { id }));
  }
}
