import { openStore } from '../../db/index.ts';
import { ok, type Result } from '../../shared/api/result.ts';
import { serialiseYear } from '../../shared/model/exchange/serialise.ts';
import type { ReportDocument } from '../../shared/report/document.ts';
import type { DressedReport } from '../../shared/report/look/dressed-report.ts';
import { contentsLists } from '../../shared/report/parts.ts';
import { withPlainReferences } from '../../shared/report/references.ts';
import { signedRemarks, withoutRemarks } from '../../shared/report/remarks.ts';
import { reportDocument } from '../../shared/report/report-document.ts';
import { reportSheets } from '../../shared/report/report-sheets.ts';
import { controlDocument, controlList, yearOfOccasion } from '../export/control/index.ts';
import { figureBytes } from '../export/figures/index.ts';
import { tablesOfOccasion } from '../export/figures/tables-of-occasion.ts';
import { documentProperties } from '../export/properties.ts';
import { writeWorkbook } from '../export/xlsx/index.ts';
import { chartBytes } from './chart-bytes.ts';
import type {
  ComparisonOrder,
  ControlOrder,
  ExportOrder,
  Made,
  OnStep,
  PagesOf,
  ReportOrder,
  TablesOrder,
  VersionOrder,
} from './export-messages.ts';
import { lookIn, lookOf, openedTemplate } from './look-of.ts';
import { keptTemplate, type ReportSource, readReportSource, readVersionSource } from './report-source.ts';

/** Makes what is ordered from a reading connection of its own: one snapshot, whatever is written meanwhile. */
export async function makeExport(
  order: ExportOrder,
  onStep: OnStep,
  pagesOf: PagesOf,
  onSource: OnSource = () => {},
): Promise<Result<Made>> {
  onStep('reading');
  if ('chart' in order) return chartBytes(order, onStep);
  if ('control' in order) return controlOf(order, onStep, pagesOf);
  if ('occasion' in order) return tableBytes(order, onStep);
  if ('before' in order) return comparisonBytes(order, onStep, pagesOf);
  if ('version' in order) return versionBytes(order, onStep, pagesOf);
  const source = await readReportSource(order.file, order.report, order.format);
  if (!source.ok) return source;
  const made = await exportBytes(source.value, order, onStep, pagesOf);
  // A board's chapter alone is not the report that a version is kept of.
  if (made.ok && (order.only ?? null) === null) onSource(source.value);
  return made;
}

/** Told of what a report was made of. */
export type OnSource = (source: ReportSource) => void;

/** What was handed out once is handed out again as it was. */
async function versionBytes(order: VersionOrder, onStep: OnStep, pagesOf: PagesOf): Promise<Result<Made>> {
  const source = await readVersionSource(order.file, order);
  if (!source.ok) return source;
  return source.value.file === null ? exportBytes(source.value, order, onStep, pagesOf) : ok(source.value.file);
}

/** Both in the look of the later, as its contents list is: what only looks different is no change. */
async function comparisonBytes(order: ComparisonOrder, onStep: OnStep, pagesOf: PagesOf): Promise<Result<Made>> {
  const { file, report, before, after, by } = order;
  const format = 'docx';
  const earlier = await readVersionSource(file, { report, version: before, format });
  if (!earlier.ok) return earlier;
  const later =
    after === null
      ? await readReportSource(file, report, format)
      : await readVersionSource(file, { report, version: after, format });
  if (!later.ok) return later;
  onStep('layout');
  const [was, is] = [
    reportDocument(earlier.value.year, report, earlier.value),
    reportDocument(later.value.year, report, later.value),
  ];
  if (!was.ok) return was;
  if (!is.ok) return is;
  onStep('document');
  const { template } = later.value;
  const [one, other] = [
    await wordBytes(withoutRemarks(was.value), template),
    await wordBytes(withoutRemarks(is.value), template, (dressed) => listedPages(dressed, pagesOf)),
  ];
  if (!one.ok) return one;
  if (!other.ok) return other;
  const { trackedChanges } = await import('../export/docx/tracked/index.ts');
  return ok(trackedChanges(one.value, other.value, by));
}

/** The same from what has been read. */
export async function exportBytes(
  { year, boards, template, slides, remarkAuthors }: ReportSource,
  { report, format, remarks = false, only = null, pages }: Omit<ReportOrder, 'file'>,
  onStep: OnStep,
  pagesOf: PagesOf,
): Promise<Result<Made>> {
  onStep('layout');
  if (format === 'json') return ok(new TextEncoder().encode(serialiseYear(year)));
  const document = reportDocument(year, report, { boards, only });
  if (!document.ok) return document;
  onStep('document');
  switch (format) {
    case 'xlsx':
      return ok(writeWorkbook(reportSheets(withPlainReferences(document.value)), documentProperties(document.value)));
    case 'docx':
      return wordBytes(
        remarks ? signedRemarks(document.value, remarkAuthors) : withoutRemarks(document.value),
        template,
        (dressed) => pages ?? listedPages(dressed, pagesOf),
      );
    case 'html': {
      const look = await lookOf(template);
      if (!look.ok) return look;
      const { writeReportHtml } = await import('../export/html/index.ts');
      return ok(await writeReportHtml({ report: document.value, look: look.value }));
    }
    case 'pptx':
      return slideBytes(withPlainReferences(document.value), slides);
    case 'pdf': {
      const look = await lookOf(template);
      return look.ok ? ok({ report: document.value, look: look.value }) : look;
    }
  }
}

/** The pages of a document's headings, for its contents list; a document without one asks for none. */
async function listedPages(dressed: DressedReport, pagesOf: PagesOf): Promise<readonly number[]> {
  return contentsLists(dressed.report, dressed.look).size > 0 ? pagesOf(dressed) : [];
}

/** The code of Word is large, and loaded when it is needed. */
async function wordBytes(
  report: ReportDocument,
  template: ReportSource['template'],
  pagesOf: ((dressed: DressedReport) => readonly number[] | Promise<readonly number[]>) | null = null,
): Promise<Result<Uint8Array>> {
  const opened = await openedTemplate(template);
  if (!opened.ok) return opened;
  const pages = pagesOf === null ? [] : await pagesOf({ report, look: await lookIn(opened.value) });
  const { writeReportDocx } = await import('../export/docx/index.ts');
  return ok(await writeReportDocx(report, opened.value, pages));
}

async function slideBytes(report: ReportDocument, template: ReportSource['slides']): Promise<Result<Uint8Array>> {
  const { writeReportPptx } = await import('../export/pptx/index.ts');
  if (template === null) return ok(await writeReportPptx(report));
  const { slideLook } = await import('../export/pptx/template/load.ts');
  const look = slideLook(template.bytes, template.name);
  return look.ok ? ok(await writeReportPptx(report, look.value)) : look;
}

async function tableBytes({ file, occasion, table, format }: TablesOrder, onStep: OnStep): Promise<Result<Uint8Array>> {
  const store = await openStore(file, { access: 'read' });
  if (!store.ok) return store;
  const read = await tablesOfOccasion(store.value, occasion);
  await store.value.close();
  onStep('document');
  return read.ok ? figureBytes(read.value, table, format) : read;
}

/** In the look of the organisation, as its other documents. */
async function controlOf(
  { file, occasion, control }: ControlOrder,
  onStep: OnStep,
  pagesOf: PagesOf,
): Promise<Result<Uint8Array>> {
  const store = await openStore(file, { access: 'read' });
  if (!store.ok) return store;
  const year = await yearOfOccasion(store.value, occasion);
  const kept = year.ok ? await keptTemplate(store.value, year.value.model.organisation) : year;
  await store.value.close();
  if (!year.ok) return year;
  if (!kept.ok) return kept;
  onStep('document');
  if (control === 'list') return controlList(year.value, occasion);
  const document = controlDocument(year.value, occasion, control);
  if (!document.ok) return document;
  return wordBytes(document.value, kept.value, (dressed) => listedPages(dressed, pagesOf));
}
