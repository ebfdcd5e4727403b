import type { Store } from '../../db/index.ts';
import { ok, type Result } from '../../shared/api/result.ts';
import { type BoardSection, boardSections } from '../../shared/region/board-texts.ts';

/** What the boards have written in their sections, and where the region has other words: worked out from their reports. */
export async function sectionsOfBoards(store: Store, occasion: string): Promise<Result<readonly BoardSection[]>> {
  const [reports, view, changed] = await Promise.all([
    store.boardReports(occasion),
    store.model(occasion),
    store.boardTexts(occasion),
  ]);
  if (!reports.ok) return reports;
  if (!view.ok) return view;
  return changed.ok ? ok(boardSections(view.value.model.layouts, reports.value, changed.value)) : changed;
}
