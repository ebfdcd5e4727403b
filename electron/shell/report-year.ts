import type { Store } from '../../db/index.ts';
import type { Result } from '../../shared/api/result.ts';
import type { Year } from '../../shared/model/year.ts';

/** One snapshot of the year that a report belongs to. */
export async function yearOfReport(store: Store, report: string): Promise<Result<Year>> {
  const belongs = await store.yearOfReport(report);
  return belongs.ok ? store.readYear(belongs.value.year) : belongs;
}
