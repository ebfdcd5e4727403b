import { BODY_POINTS, TEXT_WIDTH } from './table-size.ts';
import { textWidth } from './text-width.ts';

/** A paragraph of more lines can be left by the list below it: there is enough of it to stand at the foot of a page. */
const LINES_THAT_FOLLOW = 3;

/** Whether a paragraph of these words goes along to the page of the list that it leads in to. */
export function staysWithList(words: string): boolean {
  return textWidth(words) <= (LINES_THAT_FOLLOW * TEXT_WIDTH) / BODY_POINTS;
}
