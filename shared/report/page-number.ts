import { textWidth } from './text-width.ts';

/** How the pages of a document are numbered where its layout says nothing: "48(52)". */
export const USUAL_PAGE_NUMBER = '{sida}({sidor})';

/** What a pattern of page numbers counts: the page that it stands on, or how many there are. */
export type PageCount = 'page' | 'pages';

const COUNTS: Readonly<Record<string, PageCount>> = { '{sida}': 'page', '{sidor}': 'pages' };

/** The two counts as they are written in a pattern. */
export const PAGE_COUNTS: readonly string[] = Object.keys(COUNTS);

/** A part of a pattern of page numbers: words, or a count that only the pages can tell. */
export type PageNumberPiece = { readonly words: string } | { readonly count: PageCount };

/** The parts of a pattern of page numbers in order; "Sida {sida}" is words and a count. */
export function pageNumberPieces(pattern: string): readonly PageNumberPiece[] {
  return pattern.split(/(\{\w+\})/u).flatMap((part): PageNumberPiece[] => {
    const count = COUNTS[part];
    if (count !== undefined) return [{ count }];
    return part === '' ? [] : [{ words: part }];
  });
}

/** A page's number in words. `pages`: how many there are; null while they are not all laid out. */
export function pageNumberWords(pattern: string, page: number, pages: number | null): string {
  const counted = { page: `${page}`, pages: pages === null ? '\u2026' : `${pages}` };
  return pageNumberPieces(pattern)
    .map((piece) => ('count' in piece ? counted[piece.count] : piece.words))
    .join('');
}

/** Room for the numbers of a document of fewer than a thousand pages, in ems. */
export function pageNumberWidth(pattern: string): number {
  return textWidth(pageNumberWords(pattern, 888, 888));
}
