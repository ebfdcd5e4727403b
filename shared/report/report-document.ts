import { failed, ok, type Result } from '../api/result.ts';
import type { Year } from '../model/year.ts';
import { t } from '../text/messages/index.ts';
import type { ReportDocument } from './document.ts';
import { type LaidOutWith, layoutReport } from './layout.ts';

/**
 * A report as a document, or why it cannot be one: a follow-up without an occasion would be printed without a single figure. An id that the year does not have is an error of kind `not-found`.
 */
export function reportDocument(year: Year, reportId: string, more: LaidOutWith = {}): Result<ReportDocument> {
  const report = year.reports.find(({ id }) => id === reportId);
  const layout = year.model.layouts.find(({ id }) => id === report?.layout);
  if (report === undefined || layout === undefined) return failed('not-found', t('report:notFound'), { details: reportId });
  const { title } = report;
  switch (layout.kind) {
    // Slides of the plan are of no occasion, as the plan itself can be.
    case 'plan':
    case 'deck':
      return ok(layoutReport(year, reportId, more));
    case 'annual':
    case 'interim':
      return report.occasion === null
        ? failed('invalid-input', t('report:noOccasion', { title }), { field: 'occasion' })
        : ok(layoutReport(year, reportId, more));
  }
}
