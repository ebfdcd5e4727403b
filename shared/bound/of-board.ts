import type { FollowUp } from '../model/occasion.ts';
import type { Year } from '../model/year.ts';
import type { Inline, RichText } from '../text/rich-text.ts';
import { boundData } from './bound-data.ts';
import { boundIn, withBound } from './fill.ts';
import { toldBy } from './told.ts';

/**
 * What is said in a board's report, as the region can take it over: a figure stays bound to the board's table, and what only the board's
 * own year can tell stands as it is told there. A report has one occasion.
 */
export function followUpsOfBoard(report: Year, board: string): readonly FollowUp[] {
  const followUps = report.occasions[0]?.followUps ?? [];
  const comments = followUps.map(({ comment }) => comment);
  if (comments.every((comment) => boundIn(comment).length === 0)) return followUps;
  const taken = takenFrom(report, board, comments);
  return followUps.map((one) => (one.comment === null ? one : { ...one, comment: taken(one.comment) }));
}

/** The same for any of the report's texts; those that are bound to nothing are the same ones. */
export function takenFrom(report: Year, board: string, texts: readonly (RichText | null)[]): (text: RichText) => RichText {
  const bindings = texts.flatMap((text) => boundIn(text).map(({ attrs }) => attrs));
  const [occasion = null] = report.occasions;
  const data = bindings.length === 0 ? null : boundData({ year: report, occasion, boards: [] }, bindings);
  if (data === null) return (text) => text;
  return (text) =>
    withBound(text, ({ type, attrs }): Inline => {
      switch (attrs.what) {
        case 'figure':
        case 'outcome':
        case 'forecast':
          return { type, attrs: { ...attrs, board } };
        default:
          return { type: 'text', text: attrs.said ?? toldBy(data, attrs).words };
      }
    });
}
