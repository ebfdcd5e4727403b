import type { Store } from '../../db/index.ts';
import { ok, type Result } from '../../shared/api/result.ts';
import type { BoardsView } from '../../shared/api/views.ts';
import type { Year } from '../../shared/model/year.ts';
import { type GoalYear, goalsAcross } from '../../shared/region/goals.ts';

/** What a region sees of its boards on an occasion: worked out from their reports and its own year, and kept nowhere. */
export async function boardsView(store: Store, occasion: string): Promise<Result<BoardsView>> {
  const [reports, view, items] = await Promise.all([store.boardReports(occasion), store.model(occasion), store.items(occasion)]);
  if (!reports.ok) return reports;
  if (!view.ok) return view;
  if (!items.ok) return items;
  const region = { model: view.value.model, ...items.value };
  const boards = reports.value.map(({ board, report }) => ({ board, year: report === null ? null : goalYearOf(report) }));
  return ok({
    boards: reports.value.map(({ board, received }) => ({ board, received })),
    goals: goalsAcross(region, boards),
  });
}

/** A report has one occasion. */
function goalYearOf({ model, items, occasions }: Year): GoalYear {
  return { model, items, followUps: occasions.flatMap(({ followUps }) => followUps) };
}
