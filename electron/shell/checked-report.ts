import type { Store } from '../../db/index.ts';
import { ok, type Result } from '../../shared/api/result.ts';
import type { Year } from '../../shared/model/year.ts';
import type { BoardReport } from '../../shared/region/board-report.ts';
import { checkReport } from '../../shared/report/checks/check-report.ts';
import type { ReportFinding } from '../../shared/report/checks/finding.ts';
import { checkWhole } from '../../shared/report/checks/whole/check-whole.ts';
import { reportDocument } from '../../shared/report/report-document.ts';
import { yearOfReport } from './report-year.ts';

/** What is to be mended in a report before it is handed in, in the look of its organisation. */
export async function checkedReport(store: Store, report: string): Promise<Result<readonly ReportFinding[]>> {
  const read = await yearOfReport(store, report);
  if (!read.ok) return read;
  const year = read.value;
  const document = reportDocument(year, report);
  if (!document.ok) return document;
  const view = await store.template(year.model.organisation);
  if (!view.ok) return view;
  const template = view.value === null ? null : { offers: view.value.offers, choices: view.value.template.styles };
  const boards = await boardsOf(store, year, report);
  if (!boards.ok) return boards;
  return ok([...checkReport({ year, report, document: document.value, template }), ...checkWhole(year, report, boards.value)]);
}

/** What the boards of a region have handed in for the occasion of a report; nothing for a report of none. */
async function boardsOf(store: Store, { reports }: Year, report: string): Promise<Result<readonly BoardReport[]>> {
  const occasion = reports.find(({ id }) => id === report)?.occasion ?? null;
  return occasion === null ? ok([]) : store.boardReports(occasion);
}
