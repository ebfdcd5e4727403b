import { isAddress } from '../address.ts';
import type { Footnote, Inline, Mark, TextRun } from '../rich-text.ts';
import { hasClass, type PastedElement, styleOf } from './tree.ts';

/** The marks of the words inside an element: those around it, and its own. */
export interface Form {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | null;
}
export const PLAIN: Form = { bold: false, italic: false, href: null };

export function formWithin(element: PastedElement, around: Form): Form {
  const weight = styleOf(element, 'font-weight');
  const style = styleOf(element, 'font-style');
  const isBold = weight === null ? element.tag === 'b' || element.tag === 'strong' || around.bold : isHeavy(weight, around.bold);
  const isItalic = style === null ? element.tag === 'i' || element.tag === 'em' || around.italic : /italic|oblique/.test(style);
  const href = element.tag === 'a' ? (element.attributes.href ?? '').trim() : '';
  return { bold: isBold, italic: isItalic, href: isAddress(href) ? href : around.href };
}

function isHeavy(weight: string, around: boolean): boolean {
  if (weight === 'inherit') return around;
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
}

/** A run is no longer than a text can hold. */
const LONGEST_RUN = 50_000;
const MOST_RUNS_OF_NOTE = 100;

/** Gathers the words of one paragraph, with blanks as a browser shows them: never two, none at the ends. */
export class Words {
  #inlines: Inline[] = [];

  add(text: string, form: Form): void {
    const last = this.#inlines.at(-1);
    const follows = last === undefined || last.type === 'hardBreak' || (last.type === 'text' && last.text.endsWith(' '));
    const words = text.replace(/[\t\n\f\r ]+/g, ' ');
    const shown = follows ? words.replace(/^ /, '') : words;
    const marks = marksOf(form);
    for (let at = 0; at < shown.length; ) {
      const run = this.#room(marks);
      // Half a character would be none.
      const end = at + LONGEST_RUN - run.text.length;
      const cut = /[\ud800-\udbff]/.test(shown[end - 1] ?? '') && end < shown.length ? end - 1 : end;
      run.text += shown.slice(at, cut);
      at = cut;
    }
  }

  addBreak(): void {
    if (this.#inlines.length > 0) this.#inlines.push({ type: 'hardBreak' });
  }

  addNote(content: readonly Inline[]): void {
    const runs = runsOf(content);
    if (runs.length > 0) this.#inlines.push({ type: 'footnote', content: runs });
  }

  /** What has been gathered; after this, nothing. */
  take(): Inline[] {
    const taken = trimmed(this.#inlines);
    this.#inlines = [];
    return taken;
  }

  #room(marks: Mark[]): TextRun {
    const last = this.#inlines.at(-1);
    if (last?.type === 'text' && last.text.length < LONGEST_RUN - 1 && sameMarks(last.marks ?? [], marks)) return last;
    const run: TextRun = { type: 'text', text: '', ...(marks.length > 0 ? { marks } : {}) };
    this.#inlines.push(run);
    return run;
  }
}

/** The words of a note: what a line break parted is parted by a blank. */
function runsOf(content: readonly Inline[]): Footnote['content'] {
  return content
    .flatMap((inline): TextRun[] =>
      inline.type === 'text' ? [inline] : inline.type === 'hardBreak' ? [{ type: 'text', text: ' ' }] : [],
    )
    .slice(0, MOST_RUNS_OF_NOTE);
}

function marksOf({ bold, italic, href }: Form): Mark[] {
  return [
    ...(bold ? [{ type: 'bold' as const }] : []),
    ...(italic ? [{ type: 'italic' as const }] : []),
    ...(href === null ? [] : [{ type: 'link' as const, attrs: { href } }]),
  ];
}

function sameMarks(some: readonly Mark[], others: readonly Mark[]): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}

function trimmed(inlines: readonly Inline[]): Inline[] {
  const all = [...inlines];
  for (let last = all.at(-1); last !== undefined && last.type !== 'footnote'; last = all.at(-1)) {
    const text = last.type === 'text' ? last.text.replace(/ $/, '') : '';
    all.pop();
    if (last.type !== 'text' || text === '') continue;
    all.push({ ...last, text });
    break;
  }
  return all.some((inline) => inline.type === 'footnote' || (inline.type === 'text' && inline.text.trim() !== '')) ? all : [];
}

/** What a person sees as a mark of a note: "[1]" in Word, "1" in LibreOffice. */
export function isNoteMark(element: PastedElement): boolean {
  return element.tag === 'a' && noteId(element) !== null && !hasClass(element, /sym$/);
}

/** The note that a mark leads to: Word's `#_ftn1`, LibreOffice's `#sdfootnote1sym`, Google's `#ftnt1`. */
export function noteId({ attributes }: PastedElement): string | null {
  const [, word, office, google] =
    /^#(?:_ftn(\d+)|sdfootnote(\d+)sym|ftnt(\d+))$/.exec((attributes.href ?? '').replace(/^file:[^#]*|^[^#]*(?=#_ftn)/, '')) ??
    [];
  return word ?? office ?? google ?? null;
}
