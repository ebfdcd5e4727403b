import type { Store } from '../../../../db/index.ts';
import { ok, type Result } from '../../../../shared/api/result.ts';
import type { OccasionFigures } from '../../../../shared/figures/check/check-occasion.ts';
import type { NumberStyle } from '../../../../shared/figures/definition.ts';
import { tableOfYear } from '../../../../shared/figures/year-words.ts';

export interface TablesOfOccasion extends OccasionFigures {
  readonly numberStyles: readonly NumberStyle[];
  /** The tables of the occasion of the same kind a year before. */
  readonly earlier: OccasionFigures | null;
}

/** The tables of an occasion with what is entered in them, and those of the year before. */
export async function readTables(store: Store, occasion: string): Promise<Result<TablesOfOccasion>> {
  const read = await figuresOf(store, occasion);
  if (!read.ok) return read;
  const before = await store.earlier(occasion);
  if (!before.ok) return before;
  const lastYear = before.value.lastYear?.occasion;
  if (lastYear === undefined || lastYear.kind !== read.value.kind) return ok({ ...read.value, earlier: null });
  const earlier = await figuresOf(store, lastYear.id);
  return earlier.ok ? ok({ ...read.value, earlier: earlier.value }) : earlier;
}

async function figuresOf(store: Store, occasion: string) {
  const [view, cells] = await Promise.all([store.model(occasion), store.figures(occasion)]);
  if (!view.ok) return view;
  if (!cells.ok) return cells;
  const { model, occasions } = view.value;
  return ok({
    tables: model.tables.map((table) => tableOfYear(table, model.year)),
    cells: cells.value,
    numberStyles: model.numberStyles,
    kind: occasions.find(({ id }) => id === occasion)?.kind ?? null,
  });
}
