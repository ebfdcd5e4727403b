import type { Chapter } from '../../model/layout.ts';
import { fromParagraphs } from '../../text/plain-text.ts';
import type { ReportBlock } from '../document.ts';
import { filledWords, type LayoutFacts } from '../layout-words.ts';
import { textBlocks } from './text.ts';

/** A chapter with what stands under its heading. */
interface Filled {
  readonly chapter: Chapter;
  readonly blocks: readonly ReportBlock[];
  /** Nothing stands there but words that are the same every time. */
  readonly isEmpty: boolean;
}

/**
 * The chapters as they are printed where nothing stands under some headings: without those that are to be hidden, and with the standard
 * words of others. A chapter under another is something, as long as it is printed. An appended part begins with the first of its
 * chapters that is printed.
 */
export function withEmptyOnes(chapters: readonly Filled[], facts: LayoutFacts): Filled[] {
  const printed: Filled[] = [];
  const begin = (begins: Chapter['begins']) => {
    const [first] = printed;
    if (begins !== undefined && first !== undefined && first.chapter.begins === undefined) {
      printed[0] = { ...first, chapter: { ...first.chapter, begins } };
    }
  };
  // From the last: whether a chapter is empty depends on those under it.
  for (const one of chapters.toReversed()) {
    const { chapter } = one;
    const next = printed[0]?.chapter;
    const isEmpty = one.isEmpty && !(next !== undefined && next.level > chapter.level);
    const { whenEmpty } = chapter;
    if (!isEmpty || whenEmpty === undefined) printed.unshift(one);
    else if (whenEmpty !== 'hidden') {
      printed.unshift({ ...one, blocks: textBlocks(fromParagraphs([filledWords(whenEmpty.say, facts)])) });
    } else begin(chapter.begins);
  }
  return printed;
}
