import type { Layout } from '../layout.ts';
import type { Path } from './problem.ts';

/** The keys of the texts that a layout asks for, in printing order, each with its place; `path` is the layout's own. */
export function textSections(layout: Layout, path: Path): { readonly key: string; readonly path: Path }[] {
  return layout.chapters.flatMap((chapter, chapterIndex) =>
    chapter.parts.flatMap((part, partIndex) =>
      part.type === 'text'
        ? [{ key: part.section, path: [...path, 'chapters', chapterIndex, 'parts', partIndex, 'section'] }]
        : [],
    ),
  );
}
