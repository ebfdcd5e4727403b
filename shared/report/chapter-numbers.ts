import type { Chapter } from '../model/layout.ts';

type Numbered = Pick<Chapter, 'level' | 'numbered' | 'begins'>;

/**
 * Numbers chapters as Word numbers headings in a multilevel list: an unnumbered chapter neither counts nor starts the
 * levels below it anew. An appended part begins again from 1.
 */
export function chapterNumbers(): (chapter: Numbered) => string | null {
  const counted = [0, 0, 0, 0];
  return (chapter) => {
    if (chapter.begins !== undefined) counted.fill(0);
    if (!chapter.numbered) return null;
    counted.forEach((count, index) => {
      if (index === chapter.level - 1) counted[index] = count + 1;
      else if (index >= chapter.level) counted[index] = 0;
    });
    return counted.slice(0, chapter.level).join('.');
  };
}
