import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStore } from '../../../db/index.ts';
import { cliProcess } from '../../electron/cli/cli-process.ts';
import { listedPages } from '../../electron/export/docx/listed-pages.ts';
import { EXAMPLE } from '../../electron/export/report.ts';
import { wordFile } from '../../electron/export/word-file.ts';
import { exampleStore } from '../../support/example-store.ts';
import { okOf, tempFolder } from '../../support/store.ts';

const REPORT = 'hsn-2024-verksamhetsberattelse';
const SECTION = 'framtid-utvecklingsplan';

it('the command line prints a report as PDF: tagged, with bookmarks, title and language, the same bytes each time', async () => {
  const folder = tempFolder();
  const store = exampleStore();
  const headings = EXAMPLE.blocks.filter((block) => block.type === 'heading');
  await referTo(store, headings.find(({ number }) => number === '4.1')?.id ?? '');
  const print = async (...what: readonly string[]) => {
    const answer = await cliProcess(folder, ['export', '--store', store, ...what, '--format', 'pdf']);
    expect(answer.exitCode, answer.errors.join('\n')).toBe(0);
  };
  const pdf = join(folder, 'en.pdf');
  await print('--report', REPORT, '--out', pdf);
  const about = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
  expect(about).toMatch(/^Title: +Verksamhetsberättelse 2024$/m);
  expect(about).toMatch(/^Tagged: +yes$/m);
  expect(about).toMatch(/^Page size: .*A4/m);
  const bytes = readFileSync(pdf);
  expect(bytes.toString('latin1')).toContain('/Lang (sv-SE)');
  expect(bytes.toString('latin1')).toMatch(/\/Type \/Outlines/);
  const tags = execFileSync('pdfinfo', ['-struct', pdf], { encoding: 'utf8', maxBuffer: 64_000_000 });
  for (const tag of ['H1', 'H2', 'Table', 'TH', 'L', 'Link', 'Figure']) expect(tags).toMatch(new RegExp(`^\\s*${tag} `, 'm'));
  // Every chart, and every status without its word beside it, is a picture that says what it shows.
  const shown = EXAMPLE.blocks.flatMap((block): unknown[] =>
    block.type === 'item-heading' ? [...block.symbols] : block.type === 'chart' ? [block] : [],
  );
  const pictures = bytes.toString('latin1').match(/\/S \/Figure\n\/Alt (?:\([^)]|<[^>])/g);
  expect(pictures).toHaveLength(shown.length);
  expect(bytes.toString('latin1').match(/\/S \/Figure\n/g)).toHaveLength(shown.length);
  const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
  // The contents list says what the pages say.
  const listed = /4\.1 +Resultatrapport +(\d+)/.exec(pages[1] ?? '')?.[1];
  expect(pages[Number(listed) - 1]).toMatch(/4\.1 +Resultatrapport/);
  expect(pages[Number(listed) - 1]).toContain(`${listed}(${pages.length - 1})`);
  // What leads somewhere leads there: the contents list, the reference in a text, the bookmarks.
  const { links, outline } = leading(pdf);
  const listedAt = [...(pages[1] ?? '').matchAll(/ (\d+)$/gm)].map(([, page]) => Number(page));
  expect(eachOnce(links.filter(({ on }) => on === 2).map(({ to }) => to))).toEqual(eachOnce(listedAt));
  expect(links.filter(({ on }) => on > 2).map(({ to }) => to)).toEqual([Number(listed)]);
  const bookmarked = outline.map(({ title }) => title);
  for (const { number, text } of headings) expect(bookmarked).toContain(number === null ? text : `${number} ${text}`);
  for (const { title, to } of outline) expect(plainLetters(pages[to - 1] ?? '')).toContain(plainLetters(title));
  // And the contents list of the same in Word, which the command line writes with the same engine.
  const word = join(folder, 'en.docx');
  const written = await cliProcess(folder, ['export', '--store', store, '--report', REPORT, '--format', 'docx', '--out', word]);
  expect(written.exitCode, written.errors.join('\n')).toBe(0);
  const inPdf = [...(pages[1] ?? '').matchAll(/ (\d+)$/gm)].map(([, page]) => page);
  expect(listedPages(await wordFile(readFileSync(word)))).toEqual(inPdf);
  const all = join(folder, 'alla');
  await print('--occasion', 'hsn-2024-helar', '--out', all);
  const [annual = '', ...others] = readdirSync(all);
  expect(others).toEqual([]);
  expect(annual).toMatch(/^Verksamhetsberättelse 2024.*\.pdf$/);
  expect(readFileSync(join(all, annual)).equals(bytes)).toBe(true);
});

/** Gives one of the last texts of the report a reference to a chapter. */
async function referTo(file: string, chapter: string): Promise<void> {
  const store = okOf(await openStore(file));
  const occasion = 'hsn-2024-helar';
  const body = okOf(await store.texts(occasion)).find(({ section }) => section === SECTION)?.body;
  const reference = { type: 'reference' as const, attrs: { kind: 'chapter' as const, id: chapter } };
  const value = {
    type: 'doc' as const,
    content: [...(body?.content ?? []), { type: 'paragraph' as const, content: [reference] }],
  };
  okOf(await store.commit({ type: 'text.set', occasion, section: SECTION, field: 'body', value }));
  await store.close();
}

/** The links and the bookmarks of a PDF with the pages that they stand on and lead to, as another program finds them. */
function leading(pdf: string) {
  const xml = execFileSync('pdftohtml', ['-xml', '-i', '-q', '-stdout', pdf], { encoding: 'utf8', maxBuffer: 64_000_000 });
  const links = [...xml.matchAll(/<page number="(\d+)".*?<\/page>/gs)].flatMap(([page, on]) =>
    [...page.matchAll(/<a href="[^"]*#(\d+)">/g)].map(([, to]) => ({ on: Number(on), to: Number(to) })),
  );
  const outline = [...xml.matchAll(/<item page="(\d+)">(.*?)<\/item>/g)].map(([, to, title = '']) => ({
    to: Number(to),
    title: unescaped(title),
  }));
  return { links, outline };
}

function unescaped(xml: string): string {
  return xml.replace(/&(lt|gt|quot|amp);/g, (_, name: 'lt' | 'gt' | 'quot' | 'amp') => ENTITIES[name]);
}

const ENTITIES = { lt: '<', gt: '>', quot: '"', amp: '&' } as const;

/** Values without those that follow on the same. */
function eachOnce(values: readonly number[]): readonly number[] {
  return values.filter((value, index) => value !== values[index - 1]);
}

function plainLetters(text: string): string {
  return text.replace(/[^\p{L}\d]/gu, '');
}
