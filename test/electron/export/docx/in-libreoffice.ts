import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeReportDocx } from '../../../../electron/export/docx/index.ts';
import type { ReportDocument } from '../../../../shared/report/document.ts';

const canConvert = ['soffice', 'pdftotext'].every((program) => spawnSync(program, ['--version']).error === undefined);

/** Where LibreOffice can be asked: once, or not at all. */
export const OFFICES: readonly string[] = canConvert ? ['LibreOffice'] : [];

/** The words on each page of a report, as LibreOffice lays it out; the contents list with these pages of its headings. */
export async function pagesInLibreOffice(report: ReportDocument, pageNumbers: readonly number[] = []): Promise<string[]> {
  return wordPagesInLibreOffice(await writeReportDocx(report, null, pageNumbers));
}

/** The same of a Word document. */
export function wordPagesInLibreOffice(word: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'arshjul-office-'));
  try {
    const docx = join(folder, 'rapport.docx');
    writeFileSync(docx, word);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, docx], { timeout: 120_000 });
    const words = execFileSync('pdftotext', ['-layout', join(folder, 'rapport.pdf'), '-'], { encoding: 'utf8' });
    return words.split('\f').slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
