import type { Store } from '../../db/index.ts';
import { ok, type Result } from '../../shared/api/result.ts';
import { type TableSum, tableSums } from '../../shared/region/sums.ts';

/** The tables that a region has in common with its boards: worked out from the boards' reports and its own figures, and kept nowhere. */
export async function boardSums(store: Store, occasion: string): Promise<Result<readonly TableSum[]>> {
  const [reports, view, figures] = await Promise.all([
    store.boardReports(occasion),
    store.model(occasion),
    store.figures(occasion),
  ]);
  if (!reports.ok) return reports;
  if (!view.ok) return view;
  if (!figures.ok) return figures;
  const boards = reports.value.map(({ board, report }) => ({
    board: board.id,
    // A report has one occasion.
    year: report === null ? null : { model: report.model, tables: report.occasions.flatMap(({ tables }) => tables) },
  }));
  return ok(tableSums({ model: view.value.model, tables: figures.value }, boards));
}
