import { readFileSync } from 'node:fs';
import { writeReportDocx } from '../../../electron/export/docx/index.ts';
import { Year } from '../../../shared/model/year.ts';
import type { ReportDocument } from '../../../shared/report/document.ts';
import { layoutReport } from '../../../shared/report/layout.ts';
import { type WordFile, wordFile } from './word-file.ts';

/** The example year. */
export const YEAR: Year = Year.parse(JSON.parse(readFileSync('resources/example/hsn-2024.json', 'utf8')));

/** The example year's annual report. */
export const EXAMPLE: ReportDocument = layoutReport(YEAR, YEAR.reports[0]?.id ?? '');

/** A report of these blocks alone. */
export function reportOf(...blocks: ReportDocument['blocks']): ReportDocument {
  return { ...EXAMPLE, blocks };
}

export async function written(document: ReportDocument): Promise<WordFile> {
  return wordFile(await writeReportDocx(document));
}
