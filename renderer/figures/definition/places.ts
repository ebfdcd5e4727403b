import type { Layout } from '../../../shared/model/layout.ts';

/** The chapter of a document where a table stands; null where it does not. */
export function chapterWith({ chapters }: Layout, table: string): string | null {
  return chapters.find(({ parts }) => parts.some((part) => part.type === 'table' && part.table === table))?.id ?? null;
}

/** The document with a table last in this chapter and in no other; in none for null. */
export function withTableIn(layout: Layout, table: string, chapter: string | null): Layout {
  return {
    ...layout,
    chapters: layout.chapters.map((one) => {
      const parts = one.parts.filter((part) => part.type !== 'table' || part.table !== table);
      return { ...one, parts: one.id === chapter ? [...parts, { type: 'table', table }] : parts };
    }),
  };
}
