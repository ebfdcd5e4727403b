import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cliProcess } from '../../electron/cli/cli-process.ts';
import { exampleStore } from '../../support/example-store.ts';
import { tempFolder } from '../../support/store.ts';

const REPORT = 'hsn-2024-verksamhetsberattelse';

it('the command line prints a report as PDF: tagged, with bookmarks, title and language, the same bytes each time', async () => {
  const folder = tempFolder();
  const store = exampleStore();
  const print = async (name: string) => {
    const out = join(folder, name);
    const answer = await cliProcess(folder, ['export', '--store', store, '--report', REPORT, '--format', 'pdf', '--out', out]);
    expect(answer.exitCode, answer.errors.join('\n')).toBe(0);
    return out;
  };
  const pdf = await print('en.pdf');
  const about = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
  expect(about).toMatch(/^Title: +Verksamhetsberättelse 2024$/m);
  expect(about).toMatch(/^Tagged: +yes$/m);
  expect(about).toMatch(/^Page size: .*A4/m);
  const bytes = readFileSync(pdf);
  expect(bytes.toString('latin1')).toContain('/Lang (sv-SE)');
  expect(bytes.toString('latin1')).toMatch(/\/Type \/Outlines/);
  const tags = execFileSync('pdfinfo', ['-struct', pdf], { encoding: 'utf8', maxBuffer: 64_000_000 });
  for (const tag of ['H1', 'H2', 'Table', 'TH', 'L', 'Link', 'Figure']) expect(tags).toMatch(new RegExp(`^\\s*${tag} `, 'm'));
  const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
  // The contents list says what the pages say.
  const listed = /4\.1 +Resultatrapport +(\d+)/.exec(pages[1] ?? '')?.[1];
  expect(pages[Number(listed) - 1]).toMatch(/4\.1 +Resultatrapport/);
  expect(pages[Number(listed) - 1]).toContain(`${listed}(${pages.length - 1})`);
  expect(readFileSync(await print('två.pdf')).equals(bytes)).toBe(true);
});
