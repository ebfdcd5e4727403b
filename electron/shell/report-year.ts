import type { Store } from '../../db/index.ts';
import { ok, type Result } from '../../shared/api/result.ts';
import { hasBoardChapters } from '../../shared/model/chapters.ts';
import type { Year } from '../../shared/model/year.ts';
import type { BoardReport } from '../../shared/region/board-report.ts';

/** What a report is laid out from: its year, and what the boards of a region have handed in for its occasion. */
export interface WholeYear {
  readonly year: Year;
  /** Empty for a report that has nothing of its boards. */
  readonly boards: readonly BoardReport[];
}

/**
 * One snapshot of the year that a report belongs to, with its boards where the report has something of them: chapters, or, where anything has
 * been received, words in its texts.
 */
export async function wholeYearOf(store: Store, report: string): Promise<Result<WholeYear>> {
  const belongs = await store.yearOfReport(report);
  if (!belongs.ok) return belongs;
  const year = await store.readYear(belongs.value.year);
  if (!year.ok) return year;
  const { occasion } = belongs.value;
  const boards = occasion === null ? ok([]) : await store.boardReports(occasion);
  if (!boards.ok) return boards;
  const isOfBoards = boards.value.some((one) => one.report !== null) || hasBoards(year.value, report);
  return ok({ year: year.value, boards: isOfBoards ? boards.value : [] });
}

function hasBoards({ reports, model }: Year, id: string): boolean {
  const layout = model.layouts.find((one) => one.id === reports.find((report) => report.id === id)?.layout);
  return layout !== undefined && hasBoardChapters(layout);
}
