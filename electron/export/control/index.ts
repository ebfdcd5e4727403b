import type { Store } from '../../../db/index.ts';
import { failed, ok, type Result } from '../../../shared/api/result.ts';
import { filledYear } from '../../../shared/bound/filled-year.ts';
import { controlSheet } from '../../../shared/control/export/control-sheet.ts';
import { printedAnswers } from '../../../shared/control/risk-answer.ts';
import type { Year } from '../../../shared/model/year.ts';
import { type ControlDocument, withControlReport } from '../../../shared/report/control-documents.ts';
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

/** The document as the bytes of a file; `invalid-input` where the plan is empty. */
export async function controlBytes(year: Year, occasion: string, document: ControlExport): Promise<Result<Uint8Array>> {
  if (year.control.areas.length === 0) {
    return failed('invalid-input', t('controlReport:empty', { year: year.model.year }), { field: 'occasion' });
  }
  if (document === 'list') return ok(writeWorkbook([controlSheet(listed(year, occasion))]));
  const own = withControlReport(year, occasion, document);
  const laidOut = reportDocument(own.year, own.report);
  if (!laidOut.ok) return laidOut;
  // Needed for Word only, and large.
  const { writeReportDocx } = await import('../docx/index.ts');
  return ok(await writeReportDocx(laidOut.value));
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
