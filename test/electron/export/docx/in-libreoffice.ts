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
  return pagesOfWordFiles([word])[0] ?? [];
}

/** The same of several, which are opened one after another. */
export function pagesOfWordFiles(words: readonly Uint8Array[]): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'arshjul-office-'));
  try {
    const files = words.map((word, index) => {
      const docx = join(folder, `rapport${index}.docx`);
      writeFileSync(docx, word);
      return docx;
    });
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], { timeout: 120_000 });
    return files.map((docx) => {
      const pdf = docx.replace(/docx$/, 'pdf');
      return execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
