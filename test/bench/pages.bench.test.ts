import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createStore } from '../../db/index.ts';
import { Year } from '../../shared/model/year.ts';
import { cliProcess } from '../electron/cli/cli-process.ts';
import { OFFICES, pagesOfWordFiles } from '../electron/export/docx/in-libreoffice.ts';
import { YEAR } from '../electron/export/report.ts';
import { okOf, tempFolder } from '../support/store.ts';
import { NEW_REPORT, withReady } from '../support/with-ready.ts';

const PLAN = Year.parse(JSON.parse(readFileSync('resources/example/hsn-2025.json', 'utf8')));
/** The annual and the interim report of 2024 in both shapes, and the plan of 2025 with its control plan. */
const OCCASIONS = ['hsn-2024-helar', 'hsn-2024-delar', 'hsn-2025-plan'] as const;
/** Of a page, in its beginning and in its end. */
const LETTERS = 24;
/** A line may stand a page from where it was counted to stand, where a page is full to a hair. */
const MOST_APART = 1 / 50;

it.each(OFFICES)(
  'every page of the reports begins and ends in %s as it does in the preview',
  async () => {
    const folder = tempFolder();
    const file = join(folder, 'Prov.arshjul');
    const store = okOf(await createStore(file));
    okOf(
      await store.importYear(
        withShape(withShape(YEAR, 'verksamhetsberattelse-2022', 'hsn-2024-helar'), 'delarsrapport-2022', 'hsn-2024-delar'),
      ),
    );
    okOf(await store.importYear(PLAN));
    await store.close();
    for (const occasion of OCCASIONS) {
      for (const format of ['pdf', 'docx']) {
        const args = ['export', '--store', file, '--occasion', occasion, '--format', format, '--out', join(folder, format)];
        const answer = await cliProcess(folder, args);
        expect(answer.exitCode, answer.errors.join('\n')).toBe(0);
      }
    }
    const names = readdirSync(join(folder, 'docx')).map((name) => name.replace(/\.docx$/, ''));
    expect(names.length).toBeGreaterThanOrEqual(5);
    const inWord = pagesOfWordFiles(names.map((name) => readFileSync(join(folder, 'docx', `${name}.docx`))));
    const pages = names.flatMap((name, index) => {
      const own = execFileSync('pdftotext', ['-layout', join(folder, 'pdf', `${name}.pdf`), '-'], { encoding: 'utf8' });
      const ours = own.split('\f').slice(0, -1);
      const theirs = inWord[index] ?? [];
      expect(theirs.length, name).toBe(ours.length);
      return ours.map((page, at) => ({
        where: `${name}, sidan ${at + 1}`,
        ours: edgesOf(page),
        theirs: edgesOf(theirs[at] ?? ''),
      }));
    });
    const apart = pages.filter(({ ours, theirs }) => ours !== theirs);
    console.info(`${pages.length - apart.length} of ${pages.length} pages begin and end alike`);
    expect(apart.length, JSON.stringify(apart, null, 1)).toBeLessThanOrEqual(pages.length * MOST_APART);
  },
  300_000,
);

/** The year with a report in one of the ready shapes, called by its own name. */
function withShape(year: Year, shape: string, occasion: string): Year {
  const made = withReady(year, shape, occasion);
  return {
    ...made,
    reports: made.reports.map((report) => (report.id === NEW_REPORT ? { ...report, id: shape, title: shape } : report)),
  };
}

/** The first and the last letters of a page, without the running header. A chart has letters in one of the two alone. */
function edgesOf(page: string): string {
  const lines = page.split('\n');
  const header = lines.slice(0, 4).findIndex((line) => /\d+\(\d+\)/.test(line));
  const letters = lines
    .slice(header + 1)
    .join('')
    .replace(/[^\p{L}\d]/gu, '');
  return `${letters.slice(0, LETTERS)} … ${letters.slice(-LETTERS)}`;
}
