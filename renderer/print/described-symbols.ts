/**
 * Makes each status that has no word beside it a picture in a PDF's structure, described by its word: a drawing of lines alone is left
 * out of the structure, one with a letter in it is not, and a blank is a letter.
 */
export function describeSymbols(within: ParentNode): void {
  for (const symbol of within.querySelectorAll('.symbol[role="img"]')) {
    const blank = document.createElement('span');
    blank.className = 'blank';
    blank.textContent = '\u00a0';
    symbol.prepend(blank);
  }
  for (const heading of within.querySelectorAll<HTMLElement>('.item:has(> .symbol)')) besideHeading(heading);
}

/** The statuses of a heading stand before it: what describes a picture in a heading is else written in its bookmark. */
function besideHeading(heading: HTMLElement): void {
  const line = document.createElement('div');
  line.className = heading.className;
  line.style.cssText = heading.style.cssText;
  Object.assign(line.dataset, heading.dataset);
  const words = document.createElement(heading.localName);
  words.className = 'words';
  heading.replaceWith(line);
  line.append(...heading.querySelectorAll(':scope > .symbol'), words);
  words.append(...heading.childNodes);
}
