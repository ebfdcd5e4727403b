import { lineStart, type TextPlace } from './line-start.ts';
import type { MeasuredStrip, StripStart } from './strips.ts';

/**
 * A copy of the part of a block from one strip up to another, for one page; null for the block's own beginning and end. The block is
 * laid out where lines are to be found.
 */
export function blockPart(block: HTMLElement, from: MeasuredStrip | null, to: MeasuredStrip | null): HTMLElement {
  const range = document.createRange();
  range.selectNodeContents(block);
  const start = from === null ? null : placeOf(from.start, block);
  const end = to === null ? null : placeOf(to.start, block);
  if (start !== null) range.setStart(start.node, start.offset);
  if (end !== null) range.setEnd(end.node, end.offset);
  const copy = block.cloneNode(false) as HTMLElement;
  copy.append(copiedContents(range, block));
  if (to?.start.at === 'line' && end !== null && isInsideWord(end)) lastParagraph(copy)?.setAttribute('data-hyphen', '');
  if (to !== null && isInsideRow(to.start)) lastRow(copy)?.setAttribute('data-continues', '');
  if (from !== null) mendBeginning(block, copy, from.start);
  return copy;
}

/** The contents of a range in all that is around them inside the block: a range inside one table, or one paragraph, copies neither. */
function copiedContents(range: Range, block: HTMLElement): Node {
  let copied: Node = range.cloneContents();
  for (let around: Node | null = range.commonAncestorContainer; around !== null && around !== block; around = around.parentNode) {
    if (!(around instanceof Element)) continue;
    const shell = around.cloneNode(false);
    shell.appendChild(copied);
    copied = shell;
  }
  return copied;
}

function placeOf(start: StripStart, block: HTMLElement): TextPlace {
  if (start.at === 'line') {
    const { top, height } = start.paragraph.getBoundingClientRect();
    const place = lineStart(start.paragraph, top + (start.line * height) / start.lines);
    if (place !== null) return place;
  }
  const element = outermost(start.at === 'line' ? start.paragraph : start.element, block);
  const parent = element.parentNode;
  if (parent === null) throw new Error('a strip begins at an element of its block');
  return { node: parent, offset: [...parent.childNodes].indexOf(element as ChildNode) };
}

/** What begins with the element and nothing else: an item of a list with its first paragraph, so that no empty item is left behind. */
function outermost(element: Element, block: HTMLElement): Element {
  let found = element;
  for (
    let parent = found.parentElement;
    parent !== null && parent !== block && parent.firstElementChild === found;
    parent = found.parentElement
  ) {
    found = parent;
  }
  return found;
}

/** A line that ends in the middle of a word has a hyphen, which the browser draws only where it has broken the line itself. */
function isInsideWord({ node, offset }: TextPlace): boolean {
  const text = node.textContent ?? '';
  return /^\p{L}\p{L}$/u.test(text.slice(offset - 1, offset + 1));
}

function lastParagraph(copy: Element): Element | null {
  return [...copy.querySelectorAll('p')].at(-1) ?? null;
}

/** The row of a comment that goes on over the next page has no line below it here. */
function isInsideRow(start: StripStart): boolean {
  const around = start.at === 'line' ? start.paragraph : start.element.parentElement;
  return (around?.closest('tr') ?? null) !== null;
}

function lastRow(copy: Element): Element | null {
  return [...copy.querySelectorAll('tr')].at(-1) ?? null;
}

/** A table begins with its heading rows again, a list goes on counting, and an item that goes on has no mark of its own. */
function mendBeginning(block: HTMLElement, copy: HTMLElement, from: StripStart): void {
  const beginning = from.at === 'line' ? from.paragraph : from.element;
  const path: Element[] = [];
  for (let element: Element | null = beginning; element !== null && element !== block; element = element.parentElement) {
    path.unshift(element);
  }
  let copied: Element | null = copy.firstElementChild;
  for (const element of path) {
    if (copied === null) return;
    const next: Element | null = copied.firstElementChild;
    if (element instanceof HTMLTableElement && beginning !== element.tHead) repeatHeading(element, copied);
    if (element.tagName === 'OL') goOnCounting(element, copied, beginning);
    if (element.tagName === 'LI' && isUnderWay(element, from, beginning)) copied.setAttribute('data-continued', '');
    copied = next;
  }
}

function repeatHeading(table: HTMLTableElement, copied: Element): void {
  const parts = [table.querySelector(':scope > colgroup'), table.tHead].filter((part) => part !== null);
  copied.prepend(...parts.map((part) => part.cloneNode(true)));
  const name = table.caption?.textContent ?? table.getAttribute('aria-label');
  if (name !== null) copied.setAttribute('aria-label', name);
}

function goOnCounting(list: Element, copied: Element, beginning: Element): void {
  const first = [...list.children].findIndex((item) => item.contains(beginning));
  if (first > 0) copied.setAttribute('start', String(first + 1));
}

function isUnderWay(item: Element, from: StripStart, beginning: Element): boolean {
  return from.at === 'line' || item.firstElementChild !== beginning;
}
