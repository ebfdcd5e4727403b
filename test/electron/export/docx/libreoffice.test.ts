import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeReportDocx } from '../../../../electron/export/docx/index.ts';
import type { HeadingBlock } from '../../../../shared/report/document.ts';
import { EXAMPLE } from '../report.ts';

const canConvert = ['soffice', 'pdftotext'].every((program) => spawnSync(program, ['--version']).error === undefined);

describe.each(canConvert ? ['LibreOffice'] : [])('the example’s annual report in %s', () => {
  const folder = mkdtempSync(join(tmpdir(), 'arshjul-office-'));
  let pages: string[];

  beforeAll(async () => {
    const docx = join(folder, 'rapport.docx');
    writeFileSync(docx, await writeReportDocx(EXAMPLE));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, docx], { timeout: 120_000 });
    pages = execFileSync('pdftotext', ['-layout', join(folder, 'rapport.pdf'), '-'], { encoding: 'utf8' })
      .split('\f')
      .slice(0, -1);
  }, 150_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has about the fifty pages of the printed report', () => {
    expect(pages.length).toBeGreaterThanOrEqual(45);
    expect(pages.length).toBeLessThanOrEqual(56);
  });

  it('has board, document and page of pages on every page but the cover', () => {
    const count = pages.length;
    expect(pages[0]).not.toMatch(/\d+\(\d+\)/);
    pages.slice(1).forEach((page, index) => {
      expect(page.replace(/\s+/g, ' ')).toContain(`Hälso- och sjukvårdsnämnden Verksamhetsberättelse ${index + 2}(${count})`);
    });
  });

  it('numbers its headings as the document does', () => {
    const chapters = EXAMPLE.blocks.filter((block): block is HeadingBlock => block.type === 'heading');
    const words = pages.slice(2).join('\n').replace(/\s+/g, ' ');
    const missing = chapters
      .map(({ number, text }) => (number === null ? text : `${number} ${text}`))
      .filter((line) => !words.includes(line));
    expect(missing).toEqual([]);
  });

  it('leaves no label alone at the foot of a page', () => {
    const feet = pages.map((page) => page.trimEnd().split('\n').at(-1)?.trim());
    expect(feet.filter((line) => line === 'Kommentar')).toEqual([]);
  });

  it('lists the chapters in its contents', () => {
    expect(pages[1]).toMatch(/Innehåll[\s\S]*1\s+Inledning[\s\S]*3\.1\s+Sammanfattning uppföljning/);
  });

  it('shows figures, comments and answers', () => {
    const words = pages.join('\n').replace(/\s+/g, ' ');
    for (const part of [
      'Summa Kostnader -12 235.2 -11 919.1',
      'Usk/sköt/barnsköt/ambulanssjv',
      'Har åtgärden bidragit till önskad effekt?',
      'Uppdrag: Nr 3 - 8.',
    ]) {
      expect(words.includes(part), part).toBe(true);
    }
  });
});
