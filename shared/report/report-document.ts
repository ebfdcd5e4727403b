import { failed, ok, type Result } from '../api/result.ts';
import type { Year } from '../model/year.ts';
import { t } from '../text/messages/index.ts';
import type { ReportDocument } from './document.ts';
import { layoutReport } from './layout.ts';

/**
 * A report as a document, or why it cannot be one: a follow-up without an occasion would be printed without a single figure,
 * and slides are not written as documents. An id that the year does not have is an error of kind `not-found`.
 */
export function reportDocument(year: Year, reportId: string): Result<ReportDocument> {
  const report = year.reports.find(({ id }) => id === reportId);
  const layout = year.model.layouts.find(({ id }) => id === report?.layout);
  if (report === undefined || layout === undefined) return failed('not-found', t('report:notFound'), { details: reportId });
  const { title } = report;
  switch (layout.kind) {
    case 'plan':
      return ok(layoutReport(year, reportId));
    case 'deck':
      return failed('invalid-input', t('report:deckNotWritten', { title }), { field: 'layout' });
    case 'annual':
    case 'interim':
      return report.occasion === null
        ? failed('invalid-input', t('report:noOccasion', { title }), { field: 'occasion' })
        : ok(layoutReport(year, reportId));
  }
}
