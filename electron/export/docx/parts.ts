import { FileChild, XmlAttributeComponent } from 'docx';
import type { ReportBlock } from '../../../shared/report/document.ts';
import { type ReportPart, reportParts } from '../../../shared/report/parts.ts';

/** The document itself, or one of its appended parts: each has a contents list of its own headings. */
export interface DocumentPart extends ReportPart {
  /** The bookmark around all of it, which its contents list is made from. */
  readonly bookmark: { readonly name: string; readonly id: number };
}

/** The document and its appended parts, in order; ids of bookmarks come after those of the headings. */
export function partsOf(blocks: readonly ReportBlock[]): readonly [DocumentPart, ...DocumentPart[]] {
  const [own, ...appended] = reportParts(blocks);
  const first = blocks.filter(({ type }) => type === 'heading').length + 1;
  return [
    { ...own, bookmark: { name: '_Huvuddel', id: first } },
    ...appended.map((part, place) => ({
      ...part,
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
