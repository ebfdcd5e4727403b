import type { Pen } from './letters/pen.ts';

/** Words in a chart's SVG; what is in them has no elements. */
const WORDS = /<text (?<attributes>[^>]*)>(?<words>[^<]*)<\/text>/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/**
 * A chart's SVG with its words as outlines, which look the same whatever typefaces a reader has. Throws where words stand in another way
 * than those of charts do.
 */
export function withDrawnWords(svg: string, pen: Pen): string {
  const drawn = svg.replace(WORDS, (...match) => {
    const { attributes = '', words = '' }: Readonly<Record<string, string | undefined>> = match.at(-1);
    const given = new Map([...attributes.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]));
    const height = Number.parseFloat(given.get('font-size') ?? '');
    const baseline = given.get('dominant-baseline');
    if (!(height > 0) || baseline !== 'central') throw new Error(`a chart has words in an unknown way: ${attributes}`);
    const text = words.replace(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
    const left = Number(given.get('x') ?? 0) - pen.widthOf(text, height) * before(given.get('text-anchor'));
    const line = Number(given.get('y') ?? 0) + pen.lineUnderMiddle(height);
    const kept = ['transform', 'fill'].flatMap((name) => (given.has(name) ? [` ${name}="${given.get(name)}"`] : []));
    return `<path d="${pen.path(text, height, left, line)}"${kept.join('')}></path>`;
  });
  if (drawn.includes('<text')) throw new Error('a chart has words that are not drawn as outlines');
  return drawn;
}

/** How much of the words' width stands before their place. */
function before(anchor: string | undefined): number {
  switch (anchor) {
    case 'middle':
      return 0.5;
    case 'end':
      return 1;
    default:
      return 0;
  }
}
