/** A drawing of the program's own, from text to elements. */
export function parsedSvg(svg: string): Node {
  return document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true);
}
