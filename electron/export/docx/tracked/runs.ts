import { wordDifference } from '../../../../shared/text/word-difference.ts';
import { escaped, unescaped } from '../../xml-text.ts';
import { allOf, childOf, elementsOf, type XmlElement, type XmlNode, xmlElement } from '../../xml-tree.ts';
import type { Marks } from './marks.ts';

/** What is printed in a paragraph, piece by piece: words, or one thing that is not words, with the look of its run. */
interface Piece {
  /** A thing that is not words is one letter of those that mean nothing by themselves: the same for the same thing. */
  readonly text: string;
  readonly properties: XmlElement | null;
  /** The thing itself; null for words. */
  readonly thing: XmlElement | null;
  /** The link or the field that it stands in; null outside any. */
  readonly within: XmlElement | null;
}

/** Gives every thing that is not words its letter; two pictures that say the same are the same. */
export type Letters = (thing: XmlElement) => string;

const FIRST_LETTER = 0xe000;
const WITHIN = ['w:hyperlink', 'w:fldSimple'];

export function thingLetters(): Letters {
  const known = new Map<string, string>();
  return (thing) => {
    const said = allOf(thing, 'wp:docPr')[0]?.attributes.descr;
    const key = said === undefined ? JSON.stringify([thing.name, thing.attributes]) : `${thing.name} ${said}`;
    const letter = known.get(key) ?? String.fromCharCode(FIRST_LETTER + known.size);
    known.set(key, letter);
    return letter;
  };
}

/** The words of a paragraph with a letter for each thing in it. */
export function plainText(paragraph: XmlElement, letters: Letters): string {
  return piecesOf(paragraph, letters)
    .map(({ text }) => text)
    .join('');
}

function piecesOf(paragraph: XmlElement, letters: Letters): Piece[] {
  return elementsOf(paragraph).flatMap((child) => {
    if (child.name === 'w:r') return runPieces(child, null, letters);
    if (WITHIN.includes(child.name)) return elementsOf(child).flatMap((run) => runPieces(run, child, letters));
    return [];
  });
}

function runPieces(run: XmlElement, within: XmlElement | null, letters: Letters): Piece[] {
  if (run.name !== 'w:r') return [];
  const properties = childOf(run, 'w:rPr') ?? null;
  return elementsOf(run)
    .filter((child) => child !== properties)
    .map((child) =>
      child.name === 'w:t'
        ? { text: unescaped(child.children.join('')), properties, thing: null, within }
        : { text: letters(child), properties, thing: child, within },
    );
}

/** A paragraph as it stands in the later version, with what is new in it marked, and what is gone where it stood. */
export function changedParagraph(before: XmlElement, after: XmlElement, marks: Marks, letters: Letters): XmlElement {
  const [was, is] = [piecesOf(before, letters), piecesOf(after, letters)];
  const [earlier, later] = [before, after].map((paragraph) => plainText(paragraph, letters));
  let [from, at] = [0, 0];
  const content = wordDifference(earlier ?? '', later ?? '').flatMap(({ kind, text }): XmlNode[] => {
    const [wasFrom, isFrom] = [from, at];
    if (kind !== 'added') from += text.length;
    if (kind !== 'removed') at += text.length;
    if (kind === 'same') return runsOf(slice(is, isFrom, at));
    if (kind === 'added') return runsOf(slice(is, isFrom, at), (runs) => [marks.of('ins', runs)]);
    const gone = deletedRuns(slice(was, wasFrom, from));
    return gone.length === 0 ? [] : [marks.of('del', gone)];
  });
  const ends = elementsOf(after).filter(({ name }) => name === 'w:bookmarkStart' || name === 'w:bookmarkEnd');
  const properties = childOf(after, 'w:pPr');
  return {
    ...after,
    children: [
      ...(properties === undefined ? [] : [properties]),
      ...ends.filter(({ name }) => name === 'w:bookmarkStart'),
      ...content,
      ...ends.filter(({ name }) => name === 'w:bookmarkEnd'),
    ],
  };
}

/** Everything that is printed in a paragraph that is new. */
export function insertedContent(paragraph: XmlElement, marks: Marks): XmlNode[] {
  return elementsOf(paragraph).flatMap((child): XmlNode[] => {
    if (child.name === 'w:pPr') return [];
    if (child.name === 'w:r') return [marks.of('ins', [child])];
    if (!WITHIN.includes(child.name)) return [child];
    return [{ ...child, children: elementsOf(child).map((run) => marks.of('ins', [run])) }];
  });
}

/** The words of a paragraph that is gone: nothing of it may lead to a part that the later document does not have. */
export function deletedContent(paragraph: XmlElement, marks: Marks, letters: Letters): XmlNode[] {
  const gone = deletedRuns(piecesOf(paragraph, letters));
  return gone.length === 0 ? [] : [marks.of('del', gone)];
}

function slice(pieces: readonly Piece[], from: number, to: number): Piece[] {
  let start = 0;
  return pieces.flatMap((piece) => {
    const [first, last] = [Math.max(from - start, 0), Math.min(to - start, piece.text.length)];
    start += piece.text.length;
    return first < last ? [{ ...piece, text: piece.text.slice(first, last) }] : [];
  });
}

/** Runs as they stand, in the links and fields that they stand in; `mark` is put around them inside those. */
function runsOf(pieces: readonly Piece[], mark: (runs: XmlNode[]) => XmlNode[] = (runs) => runs): XmlNode[] {
  const groups: { readonly within: XmlElement | null; readonly runs: XmlNode[] }[] = [];
  for (const { text, properties, thing, within } of pieces) {
    const run = runWith(properties, thing ?? words('w:t', text));
    const last = groups.at(-1);
    if (last !== undefined && last.within === within) last.runs.push(run);
    else groups.push({ within, runs: [run] });
  }
  return groups.flatMap(({ within, runs }) => (within === null ? mark(runs) : [{ ...within, children: mark(runs) }]));
}

/** A picture that is gone is told of by what it said. */
function deletedRuns(pieces: readonly Piece[]): XmlNode[] {
  return pieces.flatMap(({ text, properties, thing }) => {
    if (thing === null) return [runWith(properties, words('w:delText', text))];
    if (thing.name === 'w:tab' || thing.name === 'w:br') return [runWith(properties, thing)];
    const said = allOf(thing, 'wp:docPr')[0]?.attributes.descr;
    return said === undefined ? [] : [runWith(null, words('w:delText', `[${unescaped(said)}] `))];
  });
}

function runWith(properties: XmlElement | null, content: XmlElement): XmlElement {
  return xmlElement('w:r', {}, properties === null ? [content] : [properties, content]);
}

function words(name: 'w:t' | 'w:delText', text: string): XmlElement {
  return xmlElement(name, { 'xml:space': 'preserve' }, [escaped(text)]);
}
