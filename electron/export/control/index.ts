import type { Store } from '../../../db/index.ts';
import { failed, ok, type Result } from '../../../shared/api/result.ts';
import { filledYear } from '../../../shared/bound/filled-year.ts';
import { controlSheet } from '../../../shared/control/export/control-sheet.ts';
import { printedAnswers } from '../../../shared/control/risk-answer.ts';
import type { Year } from '../../../shared/model/year.ts';
import { type ControlDocument, withControlReport } from '../../../shared/report/control-documents.ts';
import type { ReportDocument } from '../../../shared/report/document.ts';
import { reportDocument } from '../../../shared/report/report-document.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { occasionWords } from '../../../shared/text/occasion-words.ts';
import { writeWorkbook } from '../xlsx/index.ts';

/** One of the documents of the internal control in Word, or with `list` the whole of it in Excel. */
export type ControlExport = ControlDocument | 'list';

export function controlFormat(document: ControlExport): 'docx' | 'xlsx' {
  return document === 'list' ? 'xlsx' : 'docx';
}

/** One snapshot of the year that an occasion belongs to. */
export async function yearOfOccasion(store: Store, occasion: string): Promise<Result<Year>> {
  const library = await store.library();
  if (!library.ok) return library;
  const found = library.value.occasions.find(({ id }) => id === occasion);
  return found === undefined
    ? failed('not-found', t('store:occasion-not-found'), { field: 'occasion', details: occasion })
    : store.readYear(found.year);
}

/** A document of the internal control, to be written as any report; `invalid-input` where the plan is empty. */
export function controlDocument(year: Year, occasion: string, document: ControlDocument): Result<ReportDocument> {
  if (isEmpty(year)) return emptyPlan(year);
  const own = withControlReport(year, occasion, document);
  return reportDocument(own.year, own.report);
}

/** The whole list as a workbook; `invalid-input` where the plan is empty. */
export function controlList(year: Year, occasion: string): Result<Uint8Array> {
  return isEmpty(year) ? emptyPlan(year) : ok(writeWorkbook([controlSheet(listed(year, occasion))]));
}

function isEmpty({ control }: Year): boolean {
  return control.areas.length === 0;
}

function emptyPlan({ model }: Year): Result<never> {
  return failed('invalid-input', t('controlReport:empty', { year: model.year }), { field: 'occasion' });
}

function listed(given: Year, id: string) {
  const year = filledYear(given, given.occasions.find((one) => one.id === id) ?? null, []);
  const occasion = year.occasions.find((one) => one.id === id);
  return {
    model: year.model,
    occasion: occasion === undefined ? '' : occasionWords(occasion),
    plan: year.control,
    followUps: occasion?.control.followUps ?? [],
    answers: occasion === undefined ? [] : printedAnswers(occasion.control),
  };
}
