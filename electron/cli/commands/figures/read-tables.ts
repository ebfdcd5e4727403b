import type { Store } from '../../../../db/index.ts';
import { ok, type Result } from '../../../../shared/api/result.ts';
import type { OccasionFigures } from '../../../../shared/figures/check/check-occasion.ts';
import { type TablesOfOccasion, tablesOfOccasion } from '../../../export/figures/tables-of-occasion.ts';

export interface TablesWithEarlier extends TablesOfOccasion {
  /** The tables of the occasion of the same kind a year before. */
  readonly earlier: OccasionFigures | null;
}

/** The tables of an occasion with what is entered in them, and those of the year before. */
export async function readTables(store: Store, occasion: string): Promise<Result<TablesWithEarlier>> {
  const read = await tablesOfOccasion(store, occasion);
  if (!read.ok) return read;
  const before = await store.earlier(occasion);
  if (!before.ok) return before;
  const lastYear = before.value.lastYear?.occasion;
  if (lastYear === undefined || lastYear.kind !== read.value.kind) return ok({ ...read.value, earlier: null });
  const earlier = await tablesOfOccasion(store, lastYear.id);
  return earlier.ok ? ok({ ...read.value, earlier: earlier.value }) : earlier;
}
