import type { Store } from '../../db/index.ts';
import { ok, type Result } from '../../shared/api/result.ts';
import { figureYearOf } from '../../shared/region/board-tables.ts';
import { organisationFigures } from '../../shared/region/organisation-figures.ts';
import { type TableSum, tableSums } from '../../shared/region/sums.ts';

/** The region's tables beside what its boards come to: worked out from the boards' reports and its own figures, and kept nowhere. */
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
    year: report === null ? null : figureYearOf(report),
  }));
  const { model, organisations } = view.value;
  return ok(tableSums({ model, tables: figures.value }, [...boards, ...organisationFigures(organisations, model)]));
}
