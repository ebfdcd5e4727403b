import type { TakenText } from '../model/occasion.ts';
import { isBlank } from '../text/plain-text.ts';
import type { RichText } from '../text/rich-text.ts';

/** How a text that was taken over from a board stands to what it is now. */
export interface TakenState {
  /** Some of the board's text is no longer there as the board wrote it. */
  readonly isChanged: boolean;
  /** The board has written something else since. */
  readonly isOutdated: boolean;
}

/** What has become of a board's text: in the region's own, and with the board. */
export function takenState(comment: RichText | null, { text }: TakenText, boardsNow: RichText | null): TakenState {
  return {
    isChanged: placeOf(comment, text) === null,
    isOutdated: boardsNow !== null && JSON.stringify(boardsNow) !== JSON.stringify(text),
  };
}

/** The judgement of a goal as a text that follows the goal's colour and the boards that report it. */
export function sentenceOfGoal(item: string): RichText {
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'bound', attrs: { what: 'goal', item } }] }] };
}

export interface TakenOver {
  readonly comment: RichText;
  readonly taken: TakenText[];
}

/**
 * The region's text with a board's text in it: in the place of an earlier one of the same board that stands as it was taken, else last.
 * Nothing that the region has written itself goes away.
 */
export function takeOver(comment: RichText | null, taken: readonly TakenText[], { board, text }: TakenText): TakenOver {
  const before = taken.find((one) => one.board === board);
  const place = before === undefined ? null : placeOf(comment, before.text);
  const own = comment === null || isBlank(comment) ? [] : comment.content;
  const content =
    place === null ? [...own, ...text.content] : own.toSpliced(place, before?.text.content.length ?? 0, ...text.content);
  return { comment: { type: 'doc', content }, taken: [...taken.filter((one) => one.board !== board), { board, text }] };
}

/** The first block of a text in another, where all of its blocks stand there in a row; null where they do not. */
function placeOf(whole: RichText | null, part: RichText): number | null {
  const [blocks, wanted] = [whole?.content ?? [], part.content].map((all) => all.map((block) => JSON.stringify(block)));
  if (blocks === undefined || wanted === undefined || wanted.length === 0) return null;
  const place = blocks.findIndex((_, start) => wanted.every((block, index) => blocks[start + index] === block));
  return place === -1 ? null : place;
}
