import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  type ICommentOptions,
  Paragraph,
  type Run,
  type Table,
  TextRun,
} from 'docx';
import type { ReportBlock, ReportDocument } from '../../../shared/report/document.ts';
import type { Origin } from '../../../shared/report/origin.ts';
import type { Remark } from '../../../shared/report/remarks.ts';
import { t } from '../../../shared/text/messages/index.ts';

/** Words of the document about which something is said to the secretary. */
export interface Remarks {
  /** Puts the comment about what is kept there, if it has none yet, on the first paragraph of these. */
  readonly about: (from: Origin | undefined, blocks: (Paragraph | Table)[]) => (Paragraph | Table)[];
  /** The same on the heading of a chapter, of whose texts nothing is printed. */
  readonly aboutChapter: (heading: string, paragraph: Paragraph) => Paragraph;
  /** The comments that have got their place; known when the whole document is written. */
  readonly comments: () => ICommentOptions[];
}

/** The remarks of a document as Word comments, each on the words that it is about. */
export function documentRemarks({ remarks, blocks, date }: ReportDocument): Remarks {
  const printed = new Set(blocks.flatMap(originsOf));
  const byOrigin = new Map<string, Remark[]>();
  const byHeading = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const key = keyOf(remark.about);
    if (printed.has(key)) put(byOrigin, key, remark);
    else if (remark.heading !== null) put(byHeading, remark.heading, remark);
  }
  const placed: ICommentOptions[] = [];
  const place = (waiting: Map<string, Remark[]>, key: string, paragraph: Paragraph | undefined) => {
    const found = waiting.get(key);
    if (found === undefined || paragraph === undefined) return;
    waiting.delete(key);
    for (const remark of found) {
      const id = placed.length;
      placed.push(commentOf(id, remark, date));
      mark(paragraph, id);
    }
  };
  return {
    about: (from, own) => {
      const paragraph = own.find((block) => block instanceof Paragraph);
      if (from !== undefined) place(byOrigin, keyOf(from), paragraph);
      return own;
    },
    aboutChapter: (heading, paragraph) => {
      place(byHeading, heading, paragraph);
      return paragraph;
    },
    comments: () => placed,
  };
}

function commentOf(id: number, { text, said }: Remark, date: string): ICommentOptions {
  const signature =
    said === undefined
      ? { author: t('report:remark.author'), initials: t('report:remark.initials') }
      : { author: said.by, initials: initialsOf(said.by) };
  return {
    id,
    ...signature,
    // A file depends on what it is made of alone, not on when it is written.
    date: new Date(said?.at ?? `${date}T12:00:00Z`),
    children: text.split('\n').map((line) => new Paragraph({ children: [new TextRun(line)] })),
  };
}

/** "Anna Karlsson" is AK. */
function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/u)
    .map((part) => [...part][0]?.toLocaleUpperCase('sv') ?? '')
    .join('');
}

/** Around the whole paragraph: a comment on a point in it is easily missed. */
function mark(paragraph: Paragraph, id: number): void {
  // The library takes any element there, and its types a run.
  paragraph.addRunToFront(new CommentRangeStart(id) as unknown as Run);
  paragraph.addChildElement(new CommentRangeEnd(id));
  paragraph.addChildElement(new TextRun({ children: [new CommentReference(id)] }));
}

function originsOf(block: ReportBlock): string[] {
  const own = block.from === undefined ? [] : [keyOf(block.from)];
  if (block.type !== 'table') return own;
  return [
    ...own,
    ...block.rows.flatMap(({ from, cells }) =>
      [from, ...cells.map((cell) => cell.from)].flatMap((one) => (one === undefined ? [] : [keyOf(one)])),
    ),
  ];
}

function keyOf({ view, id }: Remark['about']): string {
  return `${view} ${id}`;
}

function put(map: Map<string, Remark[]>, key: string, remark: Remark): void {
  map.set(key, [...(map.get(key) ?? []), remark]);
}
