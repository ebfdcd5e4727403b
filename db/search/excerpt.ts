import type { SearchHit } from '../../shared/api/search.ts';

/** Around what was found, in the words of the index; no text that a person writes has them. */
export const MARK_START = '\u0002';
export const MARK_END = '\u0003';

/** An excerpt as pieces, those that were found told apart: "om vård och omsorg" -> "om ", "vård" (found), " och omsorg". */
export function excerptOf(marked: string): SearchHit['excerpt'] {
  return marked
    .split(MARK_START)
    .flatMap((piece, index) => {
      const [found = '', after = ''] = index === 0 ? ['', piece] : piece.split(MARK_END);
      return [
        { text: found, found: true },
        { text: after.replaceAll('\n', ' '), found: false },
      ];
    })
    .filter(({ text }) => text !== '');
}
