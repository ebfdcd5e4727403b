import type { Store } from '../../db/index.ts';
import { ok, type Result } from '../../shared/api/result.ts';
import { keptYear } from '../../shared/model/exchange/kept-year.ts';
import type { ReportDocument } from '../../shared/report/document.ts';
import { reportDocument } from '../../shared/report/report-document.ts';
import { compareDocuments, type DocumentChange } from '../../shared/report/versions/compare-documents.ts';
import { wholeYearOf } from '../shell/report-year.ts';

/** Two versions of a report, by their ids; null for the report as it stands now. */
export interface Compared {
  readonly report: string;
  readonly before: string;
  readonly after: string | null;
}

/** What differs between two versions of a report, or between one and the report as it stands now. */
export async function compareVersions(
  store: Store,
  { report, before, after }: Compared,
): Promise<Result<readonly DocumentChange[]>> {
  const earlier = await documentAt(store, report, before);
  if (!earlier.ok) return earlier;
  const later = await documentAt(store, report, after);
  return later.ok ? ok(compareDocuments(earlier.value, later.value)) : later;
}

/** A report as it stood in a version, or as it stands now. Both are laid out by this program: what differs is what was written. */
async function documentAt(store: Store, report: string, version: string | null): Promise<Result<ReportDocument>> {
  if (version === null) {
    const whole = await wholeYearOf(store, report);
    return whole.ok ? reportDocument(whole.value.year, report, whole.value) : whole;
  }
  const kept = await store.version(report, version);
  if (!kept.ok) return kept;
  const year = keptYear(kept.value.year);
  return year.ok ? reportDocument(year.value, report, kept.value) : year;
}
