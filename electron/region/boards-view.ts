import type { Store } from '../../db/index.ts';
import { ok, type Result } from '../../shared/api/result.ts';
import type { BoardsView } from '../../shared/api/views.ts';

/** What a region sees of its boards on an occasion: worked out from their reports and its own year, and kept nowhere. */
export async function boardsView(store: Store, occasion: string): Promise<Result<BoardsView>> {
  const reports = await store.boardReports(occasion);
  if (!reports.ok) return reports;
  return ok({ boards: reports.value.map(({ board, received }) => ({ board, received })) });
}
