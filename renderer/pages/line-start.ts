/** A place in a text, as a range has it. */
export interface TextPlace {
  readonly node: Node;
  readonly offset: number;
}

/** Where the line begins that lies lowest among those that begin at or below `y`, in the window's pixels; null when none does. */
export function lineStart(paragraph: Element, y: number): TextPlace | null {
  const range = document.createRange();
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { length } = node as Text;
    if (length === 0 || topOf(range, node, length - 1) < y) continue;
    let above = 0;
    let below = length - 1;
    while (above < below) {
      const middle = (above + below) >> 1;
      if (topOf(range, node, middle) < y) above = middle + 1;
      else below = middle;
    }
    return { node, offset: below };
  }
  return null;
}

/** The middle of a letter, so that raised and small letters belong to their line. */
function topOf(range: Range, node: Node, offset: number): number {
  range.setStart(node, offset);
  range.setEnd(node, offset + 1);
  const { top, height } = range.getBoundingClientRect();
  return top + height / 2;
}
