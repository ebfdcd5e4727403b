import { isBlank } from '../plain-text.ts';
import type { Inline, List, RichTable, RichText } from '../rich-text.ts';
import { faultOf } from '../rich-text-limits.ts';
import { gridOf, smallTable } from './clean-table.ts';
import { cleanWords } from './clean-words.ts';
import { type Form, formWithin, isNoteMark, noteId, PLAIN, Words } from './inlines.ts';
import { assemble, type Piece } from './pieces.ts';
import { raisedDigits } from './raised-digits.ts';
import { CLEANED, type Cleaned, hasClass, type PastedElement, styleOf } from './tree.ts';
import { isListMark, wordListItem } from './word-list.ts';

export interface CleanPaste {
  /** Null when there was nothing that a text can hold. */
  readonly text: RichText | null;
  readonly cleaned: readonly Cleaned[];
  /** More than a text can hold: then there is no text either. */
  readonly isTooLarge: boolean;
}

const LEFT_OUT = new Set(
  'head title x-style script noscript template meta link base xml iframe frame frameset object embed svg math input select textarea button option datalist audio video canvas map col colgroup del'.split(
    ' ',
  ),
);
const PICTURES = new Set([
  'img',
  'picture',
  'svg',
  'canvas',
  'video',
  'audio',
  'object',
  'embed',
  'v:shape',
  'v:imagedata',
  'v:rect',
]);
const BLOCKS = new Set(
  'p div section article header footer main aside nav address blockquote center dl dt dd figure figcaption fieldset form hr pre details summary body html td th tr li ul ol table caption h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);
const LOOKS =
  /(?:^|;)\s*(?:color|background|background-color|font-size|font-family|font|text-align|text-decoration|line-height|margin[\w-]*|mso-[\w-]+)\s*:/i;
/** Deeper than any browser's parser builds; a tree made by hand is not followed further. */
const DEEPEST = 600;

/** A copied page, mail, sheet or document as a text can hold it. Nothing but words, their few forms and checked addresses comes through. */
export function cleanHtml(root: PastedElement): CleanPaste {
  const found = new Set<Cleaned>();
  const reader = new Reader((cleaned) => found.add(cleaned));
  const content = assemble(reader.read(root));
  const text: RichText = { type: 'doc', content };
  const isEmpty = content.length === 0 || isBlank(text);
  const isTooLarge = !isEmpty && faultOf(text) !== null;
  return { text: isEmpty || isTooLarge ? null : text, cleaned: CLEANED.filter((one) => found.has(one)), isTooLarge };
}

interface Place {
  readonly form: Form;
  readonly heading: number;
  readonly list: Piece['list'];
  /** How many lists it stands in. */
  readonly lists: number;
  /** Blanks and line breaks count. */
  readonly isPlain: boolean;
  readonly depth: number;
}

const OUTSIDE: Place = { form: PLAIN, heading: 0, list: null, lists: 0, isPlain: false, depth: 0 };

class Reader {
  readonly #notice: (cleaned: Cleaned) => void;
  #words = new Words();
  #pieces: (Piece | RichTable)[] = [];
  #notes: ReadonlyMap<string, Inline[]> = new Map();
  #lists = 0;

  constructor(notice: (cleaned: Cleaned) => void) {
    this.#notice = notice;
  }

  read(root: PastedElement): readonly (Piece | RichTable)[] {
    this.#notes = new Map(noteElements(root, 0).map(([id, element]) => [id, this.#noteWords(element)]));
    this.#children(root, OUTSIDE);
    this.#end(OUTSIDE);
    return this.#pieces;
  }

  #children(element: PastedElement, place: Place): void {
    if (place.depth > DEEPEST) return;
    for (const child of element.children) {
      if (typeof child === 'string') this.#text(child, place);
      else this.#element(child, { ...place, depth: place.depth + 1 });
    }
  }

  #text(text: string, place: Place): void {
    const words = cleanWords(text, this.#notice);
    if (!place.isPlain) {
      this.#words.add(words, place.form);
      return;
    }
    words.split(/\r\n?|\n/).forEach((line, index) => {
      if (index > 0) this.#words.addBreak();
      this.#words.add(line, place.form);
    });
  }

  #element(element: PastedElement, place: Place): void {
    const { tag } = element;
    if (PICTURES.has(tag)) this.#notice('images');
    if (LEFT_OUT.has(tag) || PICTURES.has(tag) || isListMark(element) || isUnseen(element)) return;
    if (isComment(element)) {
      this.#notice('comments');
      return;
    }
    if (LOOKS.test(element.attributes.style ?? '') || tag === 'font') this.#notice('styles');
    if (tag === 'br') {
      if (!hasClass(element, /^Apple-interchange-newline$/)) this.#words.addBreak();
    } else if (isNoteMark(element) && this.#notes.has(noteId(element) ?? '')) {
      this.#words.addNote(this.#notes.get(noteId(element) ?? '') ?? []);
    } else if (noteOf(element) === null && tag === 'table') this.#table(element, place);
    else if (tag === 'ul' || tag === 'ol') this.#list(element, place);
    else if (noteOf(element) === null) this.#other(element, place);
  }

  #other(element: PastedElement, place: Place): void {
    const href = element.attributes.href ?? '';
    const form = formWithin(element, place.form);
    if (element.tag === 'a' && href !== '' && !href.startsWith('#') && form.href === place.form.href) this.#notice('links');
    if (!BLOCKS.has(element.tag)) {
      const raised = raisedDigits(element);
      if (raised === null) this.#children(element, { ...place, form });
      else this.#text(raised, { ...place, form });
      return;
    }
    this.#end(place);
    const inside = this.#blockPlace(element, { ...place, form });
    this.#children(element, inside);
    this.#end(inside);
  }

  #blockPlace(element: PastedElement, place: Place): Place {
    const level = headingLevel(element);
    if (level > 0) {
      this.#notice('headings');
      return { ...place, heading: level, list: null };
    }
    const item = wordListItem(element);
    if (item !== null) {
      this.#notice('lists');
      return { ...place, list: item };
    }
    return { ...place, isPlain: place.isPlain || element.tag === 'pre' };
  }

  #list(element: PastedElement, place: Place): void {
    this.#end(place);
    if (place.lists === 0) this.#lists += 1;
    const list: Piece['list'] = { type: LISTS[element.tag] ?? 'bulletList', level: place.lists, of: `${this.#lists}` };
    const inside: Place = { ...place, lists: place.lists + 1, list };
    this.#children(element, inside);
    this.#end(inside);
  }

  #table(element: PastedElement, place: Place): void {
    this.#end(place);
    const grid = gridOf(element, (cell) => this.#cell(cell, place.depth));
    const table = place.lists > 0 ? null : smallTable(grid);
    if (table !== null) {
      this.#pieces.push(table);
      return;
    }
    // A table that only holds a page together, or one too large for a text: its words, row by row.
    if ((grid[0]?.length ?? 0) > 1) this.#notice('tables');
    for (const row of grid) {
      const isOneCell = row.filter((cell) => cell.length > 0).length < 2;
      if (isOneCell) this.#pieces.push(...row.flat().map((content): Piece => ({ content, heading: 0, list: null })));
      else this.#pieces.push({ content: joined(row), heading: 0, list: null });
    }
  }

  /** The paragraphs of a cell; lists and tables in it are paragraphs like others. */
  #cell(cell: PastedElement, depth: number): Inline[][] {
    return this.#apart(cell, depth).map(({ content }) => content);
  }

  #noteWords(element: PastedElement): Inline[] {
    return this.#apart(element, 0).flatMap(({ content }, index): Inline[] =>
      index === 0 ? content : [{ type: 'text', text: ' ' }, ...content],
    );
  }

  /** Reads an element as if it stood alone. */
  #apart(element: PastedElement, depth: number): Piece[] {
    const outer = { words: this.#words, pieces: this.#pieces };
    this.#words = new Words();
    this.#pieces = [];
    const place = { ...OUTSIDE, form: formWithin(element, PLAIN), depth: depth + 1 };
    this.#children(element, place);
    this.#end(place);
    const read = this.#pieces.flatMap((piece) => ('type' in piece ? tablePieces(piece) : [piece]));
    this.#words = outer.words;
    this.#pieces = outer.pieces;
    return read;
  }

  /** Ends a paragraph, if there is one. */
  #end({ heading, list }: Place): void {
    const content = this.#words.take();
    if (content.length > 0) this.#pieces.push({ content, heading, list: heading > 0 ? null : list });
  }
}

const LISTS: Readonly<Record<string, List['type']>> = { ul: 'bulletList', ol: 'orderedList' };

function tablePieces({ content }: RichTable): Piece[] {
  return content.flatMap((row) =>
    row.content.flatMap((cell) => cell.content.map((one): Piece => ({ content: one.content ?? [], heading: 0, list: null }))),
  );
}

/** The cells of a row in one paragraph, with room between them. */
function joined(row: readonly (readonly Inline[][])[]): Inline[] {
  return row
    .map((cell) => cell.flat())
    .filter((cell) => cell.length > 0)
    .flatMap((cell, index): Inline[] => (index === 0 ? cell : [{ type: 'text', text: '\t' }, ...cell]));
}

function headingLevel(element: PastedElement): number {
  const [, level] = /^h([1-6])$/.exec(element.tag) ?? [];
  if (level !== undefined) return Number(level);
  return hasClass(element, /^MsoTitle$/) ? 1 : 0;
}

function isUnseen(element: PastedElement): boolean {
  return (
    styleOf(element, 'display') === 'none' ||
    styleOf(element, 'mso-hide') === 'all' ||
    styleOf(element, 'visibility') === 'hidden' ||
    'hidden' in element.attributes
  );
}

/** A remark of Word's: its mark in the text, and what it says, after the text. */
function isComment(element: PastedElement): boolean {
  return (
    hasClass(element, /^Mso(?:CommentReference|CommentText|CommentSubject)$/) ||
    /^#_msocom_/.test(element.attributes.href ?? '') ||
    ['comment', 'comment-list'].includes(styleOf(element, 'mso-element') ?? '') ||
    styleOf(element, 'mso-special-character') === 'comment'
  );
}

/** The number of the note whose words an element holds. */
function noteOf({ attributes }: PastedElement): string | null {
  return /^(?:ftn|sdfootnote)(\d+)$/.exec(attributes.id ?? '')?.[1] ?? null;
}

function noteElements(element: PastedElement, depth: number): (readonly [string, PastedElement])[] {
  if (depth > DEEPEST) return [];
  const own = noteOf(element);
  if (own !== null && element.tag === 'div') return [[own, withoutNumber(element)]];
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : noteElements(child, depth + 1)));
}

/** Without the number, which leads back to the mark. */
function withoutNumber(element: PastedElement): PastedElement {
  const isBack = ({ tag, attributes }: PastedElement) =>
    tag === 'a' && /(?:_ftnref\d+|sdfootnote\d+anc)$/.test(attributes.href ?? '');
  return {
    ...element,
    children: element.children
      .filter((child) => typeof child === 'string' || !isBack(child))
      .map((child) => (typeof child === 'string' ? child : withoutNumber(child))),
  };
}
