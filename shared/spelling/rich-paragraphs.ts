import type { Inline, ListItem, RichBlock, RichText, TextRun } from '../text/rich-text.ts';
import type { TextRange } from './words.ts';

/** Where a word stands in a text of several paragraphs. */
export interface PlaceInText extends TextRange {
  readonly paragraph: number;
}

/** The words of each paragraph, heading, cell and note by itself; a line break in one is "\n". */
export function paragraphsOf(text: RichText): readonly string[] {
  return linesOf(text).map(({ pieces }) => pieces.map((piece) => ('text' in piece ? piece.text : '\n')).join(''));
}

/** The text with other words at these places, none of which lies over another. The look is that of each word's first letter. */
export function replacedInRichText(text: RichText, places: readonly PlaceInText[], word: string): RichText {
  const copy = structuredClone(text);
  const lines = linesOf(copy);
  for (const { paragraph, from, to } of lastFirst(places)) {
    const line = lines[paragraph];
    if (line !== undefined) replaceInLine(line, { from, to }, word);
  }
  return copy;
}

/** A plain text with other words at these places. */
export function replacedInText(text: string, places: readonly TextRange[], word: string): string {
  return places
    .toSorted((a, b) => b.from - a.from)
    .reduce((now, { from, to }) => now.slice(0, from) + word + now.slice(to), text);
}

interface Line {
  readonly pieces: (TextRun | { readonly type: 'hardBreak' | 'reference' | 'bound' })[];
  /** The list in the text that a run stands in. */
  readonly remove: (run: TextRun) => void;
}

function linesOf({ content }: RichText): readonly Line[] {
  return content.flatMap(linesOfBlock);
}

function linesOfBlock(block: RichBlock | ListItem): readonly Line[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return linesOfInlines(block.content ?? []);
    case 'bulletList':
    case 'orderedList':
    case 'listItem':
      return block.content.flatMap((child: RichBlock | ListItem) => linesOfBlock(child));
    case 'table':
      return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content.flatMap((child) => linesOfBlock(child))));
  }
}

/** The paragraph's own words, then those of each note in it. */
function linesOfInlines(inlines: Inline[]): readonly Line[] {
  const own = inlines.filter((inline) => inline.type !== 'footnote');
  const notes = inlines.flatMap((inline) => (inline.type === 'footnote' ? [inline.content] : []));
  return [
    { pieces: own, remove: removeFrom(inlines) },
    ...notes.map((note) => ({ pieces: [...note], remove: removeFrom(note) })),
  ];
}

function removeFrom(list: Inline[] | TextRun[]): (run: TextRun) => void {
  return (run) => {
    list.splice(list.indexOf(run), 1);
  };
}

function replaceInLine({ pieces, remove }: Line, { from, to }: TextRange, word: string): void {
  let start = 0;
  let rest = word;
  for (const piece of pieces) {
    const length = piece.type === 'text' ? piece.text.length : 1;
    const [first, last] = [Math.max(from - start, 0), Math.min(to - start, length)];
    start += length;
    if (piece.type !== 'text' || first >= last) continue;
    piece.text = piece.text.slice(0, first) + rest + piece.text.slice(last);
    rest = '';
    if (piece.text === '') remove(piece);
  }
}

/** What is replaced moves only what comes after it. */
function lastFirst(places: readonly PlaceInText[]): readonly PlaceInText[] {
  return places.toSorted((a, b) => b.paragraph - a.paragraph || b.from - a.from);
}
