import {
  BookmarkEnd,
  BookmarkStart,
  InternalHyperlink,
  type ParagraphChild,
  SimpleField,
  TextRun,
  type XmlComponent,
} from 'docx';
import type { ReportBlock, ReportDocument } from '../../../shared/report/document.ts';
import { labelWords, type ReportTarget, referenceWords, targetFinder } from '../../../shared/report/references.ts';
import { t } from '../../../shared/text/messages/index.ts';
import type { Reference } from '../../../shared/text/rich-text.ts';
import type { Bookmark } from './contents.ts';

/** The words of a reference, as fields where Word makes them itself. */
export type ReferTo = (reference: Reference) => XmlComponent[];

/** What a reference may lead to. */
export interface Anchored {
  readonly anchor?: string;
}

/** The bookmarks of what texts refer to, by anchor. */
export type Anchors = ReadonlyMap<string, Bookmark>;

/** Bookmarks of headings and of parts are numbered before these. */
const FIRST = 50_000;

/** Word hides bookmarks that start with `_`, and names those of its own references so. */
export function referenceAnchors(blocks: readonly ReportBlock[]): Anchors {
  const anchors = blocks.flatMap(({ anchor }) => (anchor === undefined ? [] : [anchor]));
  return new Map(
    anchors.map((anchor, index) => [anchor, { name: `_Ref${String(index + 1).padStart(9, '0')}`, id: FIRST + index }]),
  );
}

export function referenceWriter({ targets }: ReportDocument, anchors: Anchors): ReferTo {
  const find = targetFinder(targets);
  return (reference) => {
    const target = find(reference);
    const bookmark = target === null ? undefined : anchors.get(target.anchor);
    return target === null || bookmark === undefined ? [new TextRun(referenceWords(target))] : fieldOf(target, bookmark);
  };
}

/** A number of a heading or a caption follows Word's own; what Word makes no words for is a link. */
function fieldOf({ kind, words, made }: ReportTarget, { name }: Bookmark): XmlComponent[] {
  if (made === null) return [new InternalHyperlink({ anchor: name, children: [new TextRun(words)] })];
  const at = words.lastIndexOf(made);
  const [before, after] = [words.slice(0, at), words.slice(at + made.length)];
  const isNumber = /^[\d.]+$/u.test(made);
  // `\\r`: the number of the paragraph; `\\* lower`: "Tabell 3" inside a sentence.
  const code = kind !== 'chapter' ? `REF ${name} \\h \\* lower` : isNumber ? `REF ${name} \\r \\h` : `REF ${name} \\h`;
  return [
    ...(before === '' ? [] : [new TextRun(before)]),
    new SimpleField(code, made),
    ...(after === '' ? [] : [new TextRun(after)]),
  ];
}

/** The ends of a bookmark around what a reference shows. */
export function anchored(children: readonly ParagraphChild[], bookmark: Bookmark | undefined): ParagraphChild[] {
  if (bookmark === undefined) return [...children];
  // The library's own bookmark takes its number from a count that outlives the document.
  const [start, end] = [new BookmarkStart(bookmark.name, bookmark.id), new BookmarkEnd(bookmark.id)];
  return [start as unknown as ParagraphChild, ...children, end as unknown as ParagraphChild];
}

/** A caption, whose number Word counts; the bookmark stands around "Tabell 3", or around all of a caption without a number. */
export function captionRuns(
  block: { readonly type: 'table' | 'chart'; readonly number?: number } & Anchored,
  caption: string,
  anchors: Anchors,
): ParagraphChild[] {
  const bookmark = anchors.get(block.anchor ?? '');
  const label = labelWords(block);
  if (label === null) return anchored([new TextRun(caption)], bookmark);
  const [word = '', number = ''] = label.split(' ');
  const counted = [new TextRun(`${word} `), new SimpleField(`SEQ ${word} \\* ARABIC`, number)];
  return [...anchored(counted, bookmark), new TextRun(t('report:numberedCaption', { label: '', caption }))];
}
