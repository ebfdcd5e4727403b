import type { Store } from '../../../db/index.ts';
import { ok, type Result } from '../../../shared/api/result.ts';
import type { ModelView } from '../../../shared/api/views.ts';
import type { OccasionFigures } from '../../../shared/figures/check/check-occasion.ts';
import type { NumberStyle } from '../../../shared/figures/definition.ts';
import { type MovedUnit, movedUnits, withMovedUnits } from '../../../shared/figures/moved-units.ts';
import { withReportDays } from '../../../shared/figures/report-days.ts';
import { tableOfYear } from '../../../shared/figures/year-words.ts';

/** The tables of an occasion, with the years in their words, and what is entered in them. */
export interface TablesOfOccasion extends OccasionFigures {
  readonly numberStyles: readonly NumberStyle[];
  /** What has moved between organisations since the year before. */
  readonly moved: readonly MovedUnit[];
  readonly year: number;
  readonly kind: ModelView['occasions'][number]['kind'] | null;
}

export async function tablesOfOccasion(store: Store, occasion: string): Promise<Result<TablesOfOccasion>> {
  const [view, cells] = await Promise.all([store.model(occasion), store.figures(occasion)]);
  if (!view.ok) return view;
  if (!cells.ok) return cells;
  const { model, organisations, occasions } = view.value;
  const moved = movedUnits(model, organisations, model.organisation);
  const head = occasions.find(({ id }) => id === occasion) ?? null;
  const reported = { organisations, occasion: head };
  return ok({
    tables: model.tables.map((table) => withReportDays(withMovedUnits(tableOfYear(table, model.year), moved), reported)),
    moved,
    cells: cells.value,
    numberStyles: model.numberStyles,
    year: model.year,
    kind: head?.kind ?? null,
  });
}
