import { BuilderElement, FileChild, InternalHyperlink, Paragraph, Run, Tab, TextRun, type XmlComponent } from 'docx';
import type { HeadingBlock } from '../../../shared/report/document.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { NO_NUMBER } from './outline.ts';

type Level = HeadingBlock['level'];

const DEEPEST: Level = 3;

/**
 * Headings down to a level, as links, with tabs and page numbers hidden in web view: those in Word's own styles, and with `byLevel`
 * those whose outline level says that they are; `of` is the bookmark around what they are of.
 */
function contentsField(deepest: Level, byLevel: boolean, of: string | null): string {
  return `TOC \\o "1-${deepest}" \\h \\z${byLevel ? ' \\u' : ''}${of === null ? '' : ` \\b ${of}`}`;
}

/** A heading's place in the document: the name of its bookmark and the number that Word pairs its two ends by. */
export interface Bookmark {
  readonly name: string;
  readonly id: number;
}

export type Bookmarks = ReadonlyMap<HeadingBlock, Bookmark>;

/** Bookmarks as Word names those of a contents list; Word allows 40 characters, and hides names that start with `_`. */
export function headingBookmarks(headings: readonly HeadingBlock[]): Bookmarks {
  return new Map(
    headings.map((heading, index) => [heading, { name: `_Toc${String(index + 1).padStart(9, '0')}`, id: index + 1 }]),
  );
}

/**
 * The contents list on its own page: a field of Word's whose result already stands there, each entry a link to its heading.
 * The page numbers are those of the preview where they are known, until Word has laid out the pages: docs/decisions/contents-list.md.
 */
export function contentsList(
  headings: readonly HeadingBlock[],
  bookmarks: Bookmarks,
  { of = null, byLevel = false, parts = [], numberOf = () => null }: ListedParts = {},
): FileChild[] {
  if (headings.length === 0) return [];
  const deepest = headings.every(({ level }) => level < DEEPEST) ? 2 : DEEPEST;
  const entries = headings.map((heading, index) => {
    const bookmark = bookmarks.get(heading)?.name ?? '';
    return new Paragraph({
      style: `TOC${heading.level}`,
      children: [
        ...(index === 0 ? beginField(contentsField(deepest, byLevel, of), 'update') : []),
        new InternalHyperlink({ anchor: bookmark, children: entryRuns(heading, bookmark, numberOf(heading)) }),
        ...(index === headings.length - 1 ? [fieldCharacter('end')] : []),
      ],
    });
  });
  // A template's style for it is often based on the headings of chapters, which are numbered.
  const title = new Paragraph({
    style: 'TOCHeading',
    pageBreakBefore: true,
    ...NO_NUMBER,
    text: t('report:contents'),
  });
  return [new ContentsGallery([title, ...entries, ...parts.map(partEntry)])];
}

interface ListedParts {
  /** The bookmark around the part that the list is of; null when it is of the whole document. */
  readonly of?: string | null;
  /** Headings are told by their levels, not by Word's own styles. */
  readonly byLevel?: boolean;
  /** Appended parts, which come after the chapters with their titles alone. */
  readonly parts?: readonly { readonly title: string; readonly bookmark: string }[];
  /** The number of the page that a heading stands on; null where that is not known. */
  readonly numberOf?: (heading: HeadingBlock) => number | null;
}

/** After the field, which would leave it out when it is updated; its page number is a field of its own. */
function partEntry({ title, bookmark }: { readonly title: string; readonly bookmark: string }): Paragraph {
  return new Paragraph({
    style: 'TOC1',
    children: [new InternalHyperlink({ anchor: bookmark, children: entryRuns({ number: null, text: title }, bookmark, null) })],
  });
}

function entryRuns(heading: Pick<HeadingBlock, 'number' | 'text'>, bookmark: string, page: number | null): Run[] {
  const tab = (): TextRun => new TextRun({ children: [new Tab()] });
  const number = heading.number === null ? [] : [new TextRun(heading.number), tab()];
  return [
    ...number,
    new TextRun(heading.text),
    tab(),
    ...beginField(`PAGEREF ${bookmark} \\h`, 'keep'),
    ...(page === null ? [] : [new TextRun(`${page}`)]),
    fieldCharacter('end'),
  ];
}

/** `update`: the program fills the field in when it opens the document. */
function beginField(code: string, when: 'update' | 'keep'): Run[] {
  return [fieldCharacter('begin', when === 'update'), runOf(instruction(code)), fieldCharacter('separate')];
}

function fieldCharacter(type: 'begin' | 'separate' | 'end', dirty = false): Run {
  return runOf(
    new BuilderElement<{ readonly type: string; readonly dirty?: string }>({
      name: 'w:fldChar',
      attributes: { type: { key: 'w:fldCharType', value: type }, ...(dirty ? { dirty: { key: 'w:dirty', value: 'true' } } : {}) },
    }),
  );
}

function instruction(code: string): XmlComponent {
  return new BuilderElement<{ readonly space: string }>({
    name: 'w:instrText',
    attributes: { space: { key: 'xml:space', value: 'preserve' } },
  }).addChildElement(` ${code} `);
}

function runOf(child: XmlComponent): Run {
  return new Run({ children: [child] });
}

/** The frame that makes Word show the list as a contents list, with its own command to update it. */
class ContentsGallery extends FileChild {
  constructor(children: readonly Paragraph[]) {
    super('w:sdt');
    const gallery = new BuilderElement<{ readonly val: string }>({
      name: 'w:docPartGallery',
      attributes: { val: { key: 'w:val', value: 'Table of Contents' } },
    });
    const part = new BuilderElement({
      name: 'w:docPartObj',
      children: [gallery, new BuilderElement({ name: 'w:docPartUnique' })],
    });
    this.root.push(
      new BuilderElement({ name: 'w:sdtPr', children: [part] }),
      new BuilderElement({ name: 'w:sdtContent', children }),
    );
  }
}
