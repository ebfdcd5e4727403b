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
  const [occasion = null] = report.occasions;
  const followUps = occasion?.followUps ?? [];
  const bindings = followUps.flatMap(({ comment }) => boundIn(comment).map(({ attrs }) => attrs));
  if (bindings.length === 0) return followUps;
  const data = boundData({ year: report, occasion, boards: [] }, bindings);
  const taken = (text: RichText) =>
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
  return followUps.map((one) => (one.comment === null ? one : { ...one, comment: taken(one.comment) }));
}
