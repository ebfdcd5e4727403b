import type { FrameFields } from '../look/frame-fields.ts';
import type { FrameBlock, FrameLine, FramePicture, FramePiece, FrameTable } from '../look/frames.ts';
import type { LineOf } from '../look/heights.ts';
import type { ParagraphLook, StyleRules, TabStop } from '../look/style-rules.ts';
import { cssFamilies, typefaceWidth } from '../look/typefaces.ts';
import { textWidth } from '../text-width.ts';
import { type HtmlElement, type HtmlNode, h } from './element.ts';
import { indentCss, lettersCss, roomCss, rulesCss } from './letters.ts';

/** What the lines of a header, a footer or a cover say of the document and of the page they stand on. */
export interface FrameWords {
  readonly fields: FrameFields;
  readonly page: string;
  readonly pages: string;
}

/** Where tabs lead to when a line has no stops of its own left, in points: Word's usual half inch. */
const USUAL_TAB = 36;

/** Where what it stands in begins on the page: pictures are placed from the paper's edges. In points. */
export interface FrameOrigin {
  readonly left: number;
  /** Of its upper edge, or of its lower where that is what is known. */
  readonly edge: 'top' | 'bottom';
  readonly at: number;
}

/** What is the same for all lines of a header, a footer or a cover. */
export interface FramePlace {
  readonly words: FrameWords;
  readonly origin: FrameOrigin;
  readonly lineOf: LineOf;
}

/** The lines and tables of a header, a footer or a cover. */
export function frameNodes(blocks: readonly FrameBlock[], place: FramePlace): HtmlElement[] {
  return blocks.flatMap((block) => (block.type === 'line' ? lineNodes(block, place) : tableNode(block, place)));
}

function tableNode({ widths, rows }: FrameTable, place: FramePlace): HtmlElement {
  return h('div', { class: 'frame-table', style: `grid-template-columns: ${widths.map((width) => `${width}pt`).join(' ')}` }, [
    ...rows.flatMap((row) =>
      row.map(({ span, blocks }) => h('div', { style: `grid-column: span ${span}` }, frameNodes(blocks, place))),
    ),
  ]);
}

/** What follows a tab is put where the tab leads to; a picture that stands beside the lines is put on the page. */
function lineNodes({ look, pieces }: FrameLine, { words, origin, lineOf }: FramePlace): HtmlElement[] {
  const placed = pieces.filter((piece): piece is FramePicture => piece.type === 'picture' && piece.at !== null);
  const inLine = pieces.filter((piece) => piece.type !== 'picture' || piece.at === null);
  const [start = [], ...others] = partsAtTabs(inLine);
  const tallest = Math.max(0, ...others.flat().map((piece) => (piece.type === 'picture' ? piece.height : 0)));
  let edge = look.left + look.first + widthOf(start, look, words);
  const tabbed = others.map((part) => {
    const width = widthOf(part, look, words);
    const stop = nextStop(look, edge);
    const left = stop.at - (stop.align === 'end' ? width : stop.align === 'center' ? width / 2 : 0);
    edge = left + width;
    const shift = stop.align === 'end' ? 'translateX(-100%)' : stop.align === 'center' ? 'translateX(-50%)' : 'none';
    return h('span', { class: 'frame-tab', style: `left: ${stop.at}pt; transform: ${shift}` }, nodesOf(part, words));
  });
  const style = [lettersCss(look, lineOf), roomCss(look), indentCss(look), rulesCss(look)].filter((one) => one !== '');
  const height = tallest > 0 ? [`min-height: ${tallest}pt`] : [];
  const line = h(saysTitle(pieces) ? 'h1' : 'p', { class: 'frame-line', style: [...style, ...height].join('; ') }, [
    ...nodesOf(start, words),
    // A line without words is as tall as one with them.
    '\u200b',
    ...tabbed,
  ]);
  return [line, ...placed.map((picture) => pictureNode(picture, origin))];
}

/** The title on a cover is the heading of the first level; headers and footers are said by no screen reader. */
function saysTitle(pieces: readonly FramePiece[]): boolean {
  return pieces.some((piece) => piece.type === 'field' && piece.field === 'titel');
}

function partsAtTabs(pieces: readonly FramePiece[]): FramePiece[][] {
  const parts: FramePiece[][] = [[]];
  for (const piece of pieces) {
    if (piece.type === 'tab') parts.push([]);
    else parts.at(-1)?.push(piece);
  }
  return parts;
}

function nextStop({ tabs, left, first }: ParagraphLook, edge: number): TabStop {
  const hanging: TabStop[] = first < 0 ? [{ at: left, align: 'start', dotted: false }] : [];
  const stop = [...tabs, ...hanging].sort((a, b) => a.at - b.at).find(({ at }) => at > edge);
  return stop ?? { at: (Math.floor(edge / USUAL_TAB) + 1) * USUAL_TAB, align: 'start', dotted: false };
}

function nodesOf(pieces: readonly FramePiece[], words: FrameWords): HtmlNode[] {
  return pieces.flatMap((piece): HtmlNode[] => {
    if (piece.type === 'tab') return [];
    if (piece.type === 'picture') return [pictureNode(piece)];
    if (!('letters' in piece)) return [h('br')];
    const text = textOf(piece, words);
    const style = runCss(piece.letters);
    return [style === '' ? text : h('span', { style }, [text])];
  });
}

function textOf(piece: Extract<FramePiece, { readonly letters: StyleRules }>, { fields, page, pages }: FrameWords): string {
  switch (piece.type) {
    case 'text':
      return piece.text;
    case 'page':
      return page;
    case 'pages':
      return pages;
    case 'field':
      return fields[piece.field as keyof FrameFields] ?? '';
  }
}

/** About how wide a part of a line is, in points: enough to tell which stop a tab leads to. */
function widthOf(pieces: readonly FramePiece[], { font, size }: ParagraphLook, words: FrameWords): number {
  return pieces
    .map((piece) => {
      if (piece.type === 'picture') return piece.width;
      if (!('letters' in piece)) return 0;
      const { font: own = font, size: letters = size } = piece.letters;
      return textWidth(textOf(piece, words)) * letters * typefaceWidth(own);
    })
    .reduce((total, width) => total + width, 0);
}

function runCss({ font, size, bold, italic, capitals, colour }: StyleRules): string {
  return [
    ...(font === undefined ? [] : [`font-family: ${cssFamilies(font)}`]),
    ...(size === undefined ? [] : [`font-size: ${size}pt`]),
    ...(bold === undefined ? [] : [`font-weight: ${bold ? 700 : 400}`]),
    ...(italic === undefined ? [] : [`font-style: ${italic ? 'italic' : 'normal'}`]),
    ...(capitals === undefined ? [] : [`text-transform: ${capitals ? 'uppercase' : 'none'}`]),
    ...(colour === undefined ? [] : [`color: #${colour}`]),
  ].join('; ');
}

/** A picture that no browser shows keeps its room. */
function pictureNode({ address, description, width, height, at }: FramePicture, origin: FrameOrigin | null = null): HtmlElement {
  const size = `width: ${width}pt; height: ${height}pt`;
  const isPlaced = at !== null && origin !== null;
  const along = (top: number, { edge, at: from }: FrameOrigin) =>
    edge === 'top' ? `top: ${top - from}pt` : `bottom: ${from - top - height}pt`;
  const style = isPlaced ? `${size}; left: ${at.left - origin.left}pt; ${along(at.top, origin)}` : size;
  const name = isPlaced ? 'frame-picture frame-placed' : 'frame-picture';
  return address === ''
    ? h('span', { class: name, style, role: 'img', 'aria-label': description })
    : h('img', { class: name, style, src: address, alt: description });
}
