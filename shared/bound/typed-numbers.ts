import { type NumberIn, numbersIn } from '../report/checks/whole/numbers-in.ts';
import type { Binding } from '../text/bound.ts';
import type { Inline, ListItem, RichBlock, RichText } from '../text/rich-text.ts';

/** A number with its unit that is typed in a text, where words that follow the data could stand. */
export interface TypedNumber {
  readonly number: NumberIn;
  /** The sentence that it stands in. */
  readonly sentence: string;
}

/**
 * The numbers that are typed in the paragraphs of a text, in its order. One that has a look of its own, or that stands in a heading or a
 * note, is left out: bound words have none, and stand in neither.
 */
export function typedNumbers(text: RichText): readonly TypedNumber[] {
  const found: TypedNumber[] = [];
  eachParagraph(text, (content) => {
    found.push(...placedIn(content).map(({ number, sentence }) => ({ number, sentence })));
    return content;
  });
  return found;
}

/** The text with some of its typed numbers, by their place among `typedNumbers`, bound to the data. */
export function withBoundNumbers(text: RichText, bindings: ReadonlyMap<number, Binding>): RichText {
  let place = 0;
  return eachParagraph(text, (content) => {
    const placed = placedIn(content).map((one, index) => ({ ...one, binding: bindings.get(place + index) }));
    place += placed.length;
    return placed
      .toReversed()
      .reduce<readonly Inline[]>(
        (now, { run, from, number, binding }) => (binding === undefined ? now : replaced(now, run, from, number.words, binding)),
        content,
      );
  });
}

interface Placed extends TypedNumber {
  /** The place of the run among the paragraph's content, and of the number in it. */
  readonly run: number;
  readonly from: number;
}

function placedIn(content: readonly Inline[]): readonly Placed[] {
  const pieces = content.map((inline) => (inline.type === 'text' ? inline.text : BETWEEN));
  const starts = pieces.map((_, index) => pieces.slice(0, index).join('').length);
  const paragraph = pieces.join('');
  return numbersIn(paragraph).flatMap((number) => {
    const run = starts.findLastIndex((start) => start <= number.at);
    const inline = content[run];
    const from = number.at - (starts[run] ?? 0);
    const isPlain = inline?.type === 'text' && inline.marks === undefined && from + number.words.length <= inline.text.length;
    return isPlain ? [{ number, sentence: sentenceAt(paragraph, number.at), run, from }] : [];
  });
}

/** What is no text of the paragraph's own stands between its words and is no letter of a number. */
const BETWEEN = '\n';
const SENTENCE_ENDS = /(?<=[.!?])\s+(?=\p{Lu})/gu;

function sentenceAt(paragraph: string, at: number): string {
  const ends = [...paragraph.matchAll(SENTENCE_ENDS)].map(({ index }) => index);
  const from = ends.findLast((end) => end <= at) ?? 0;
  return paragraph.slice(
    from,
    ends.find((end) => end > at),
  );
}

function replaced(content: readonly Inline[], run: number, from: number, words: string, attrs: Binding): readonly Inline[] {
  const inline = content[run];
  if (inline?.type !== 'text') return content;
  const [before, after] = [inline.text.slice(0, from), inline.text.slice(from + words.length)];
  return content.toSpliced(
    run,
    1,
    ...(before === '' ? [] : [{ ...inline, text: before }]),
    { type: 'bound', attrs },
    ...(after === '' ? [] : [{ ...inline, text: after }]),
  );
}

type Change = (content: readonly Inline[]) => readonly Inline[];

function eachParagraph(text: RichText, change: Change): RichText {
  return { ...text, content: text.content.map((block) => inBlock(block, change)) };
}

function inBlock<Block extends RichBlock | ListItem>(block: Block, change: Change): Block;
function inBlock(block: RichBlock | ListItem, change: Change): RichBlock | ListItem {
  switch (block.type) {
    case 'paragraph':
      return block.content === undefined ? block : { ...block, content: [...change(block.content)] };
    case 'heading':
    case 'table':
      return block;
    case 'bulletList':
    case 'orderedList':
      return { ...block, content: block.content.map((item) => inBlock(item, change)) };
    case 'listItem':
      return { ...block, content: block.content.map((child) => inBlock(child, change)) };
  }
}
