import { likeSigns } from '../../shared/grid/cell-text.ts';

const FOUND = 'found';

/** Marks the words wherever they are seen in the grid, also when other rows come into view; the answer takes the marks away. */
export function markFound(grid: Element, words: string): () => void {
  const sought = asSought(words.trim());
  const mark = () => {
    const ranges = sought === '' ? [] : [...grid.querySelectorAll('[data-column]')].flatMap((cell) => rangesIn(cell, sought));
    CSS.highlights.set(FOUND, new Highlight(...ranges));
  };
  mark();
  const observer = new MutationObserver(mark);
  observer.observe(grid, { childList: true, subtree: true, characterData: true });
  return () => {
    observer.disconnect();
    CSS.highlights.delete(FOUND);
  };
}

/** As the words are compared, sign by sign in the same places. */
function asSought(text: string): string {
  return likeSigns(text).replace(/\s/gu, ' ').toLocaleLowerCase('sv');
}

function rangesIn(cell: Element, sought: string): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = asSought(node.textContent ?? '');
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + sought.length);
      ranges.push(range);
    }
  }
  return ranges;
}
