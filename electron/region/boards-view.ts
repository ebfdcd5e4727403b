import type { Store } from '../../db/index.ts';
import { ok, type Result } from '../../shared/api/result.ts';
import type { BoardsView } from '../../shared/api/views.ts';
import { followUpsOfBoard } from '../../shared/bound/of-board.ts';
import { proposedColours } from '../../shared/measure/proposed-colour.ts';
import type { Year } from '../../shared/model/year.ts';
import { type GoalYear, goalsAcross, goalYearOf } from '../../shared/region/goals.ts';
import { goalSentences } from '../../shared/region/sentences.ts';

/** What a region sees of its boards on an occasion: worked out from their reports and its own year, and kept nowhere. */
export async function boardsView(store: Store, occasion: string): Promise<Result<BoardsView>> {
  const [reports, view, items] = await Promise.all([store.boardReports(occasion), store.model(occasion), store.items(occasion)]);
  if (!reports.ok) return reports;
  if (!view.ok) return view;
  if (!items.ok) return items;
  const region = { model: view.value.model, ...items.value };
  const boards = reports.value.map(({ board, report }) => ({
    board,
    year: report === null ? null : told(report, board.id),
  }));
  const goals = goalsAcross(region, boards);
  const head = view.value.occasions.find(({ id }) => id === occasion);
  // The model was found by the occasion, which is therefore one of the year's.
  if (head === undefined) throw new Error(`no occasion ${occasion} in its own year`);
  return ok({
    boards: reports.value.map(({ board, received }) => ({ board, received })),
    goals,
    sentences: goalSentences(goals, { model: region.model, occasion: head, boards: boards.map(({ board }) => board) }),
  });
}

/** With what the region can take over of a board's comments, and what the board's figures propose. */
function told(report: Year, board: string): GoalYear {
  const { model, items, occasions } = report;
  const tables = occasions.flatMap((one) => one.tables);
  const followUps = followUpsOfBoard(report, board);
  return { ...goalYearOf(report), followUps, proposed: proposedColours({ model, items, tables }) };
}
