import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeBuild } from '../../electron/vite.config.ts';
import type { ReportBlock, ReportDocument } from '../../shared/report/document.ts';
import { htmlPage } from '../../shared/report/html/page.ts';
import { OWN_LOOK } from '../../shared/report/look/document-look.ts';
import { EXAMPLE } from '../electron/export/report.ts';
import { wordFile } from '../electron/export/word-file.ts';
import { tempFolder } from '../support/store.ts';

/** The writer as the program has it, built: beside the packages that are not built in. */
const BUILT = fileURLToPath(new URL('../../artifacts/bench/docx', import.meta.url));
/** What the program promises on an idle machine, milliseconds, with loading the writer; megabytes. */
const PROMISED = { small: 1_000, large: 3_000, memory: 500 };
/** A busy machine may take so many times what packing the same parts takes there. */
const TIMES_FLOOR = 100;
const RUNS = 3;
/** Pages of the example's annual report. */
const PAGES_OF_EXAMPLE = 52;

interface Run {
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly floor: number;
  readonly bytes: number;
}

/** The example's texts and tables as often as it takes, with so many tables and charts. */
function reportOf(pages: number, tables: number, charts: number): ReportDocument {
  const times = Math.ceil(pages / PAGES_OF_EXAMPLE);
  const all = Array.from({ length: times }, () => EXAMPLE.blocks.filter(({ type }) => type !== 'chart')).flat();
  let left = tables;
  const limited = all.filter(({ type }) => type !== 'table' || left-- > 0);
  const drawn = EXAMPLE.blocks.filter(({ type }) => type === 'chart');
  if (left > 0) throw new Error('the example has too few tables');
  const inTurn = Array.from({ length: charts }, (_, index): ReportBlock[] =>
    drawn.slice(index % drawn.length).slice(0, 1),
  ).flat();
  if (inTurn.length < charts) throw new Error('the example has no chart');
  return { ...EXAMPLE, blocks: [...limited, ...inTurn] };
}

/** The best of several runs, each in a process of its own as each export has a worker of its own. */
async function best(report: ReportDocument): Promise<Run> {
  const [from, to] = [join(tempFolder(), 'report.json'), join(tempFolder(), 'report.docx')];
  writeFileSync(from, JSON.stringify(report));
  const runs = Array.from(
    { length: RUNS },
    (): Pick<Run, 'milliseconds' | 'megabytes'> =>
      JSON.parse(execFileSync(process.execPath, [join(BUILT, 'docx-child.js'), from, to], { encoding: 'utf8' })),
  );
  const run = runs.reduce((one, other) => (other.milliseconds < one.milliseconds ? other : one));
  const bytes = readFileSync(to);
  const parts = [...(await wordFile(bytes)).parts.values()];
  const packing = performance.now();
  for (const part of parts) deflateRawSync(part);
  return { ...run, floor: performance.now() - packing, bytes: bytes.length };
}

function said(name: string, { milliseconds, megabytes, floor, bytes }: Run): string {
  const ratio = (milliseconds / floor).toFixed(1);
  return `${name}: ${milliseconds.toFixed(0)} ms, ${ratio} times packing alone (${floor.toFixed(0)} ms), ${megabytes.toFixed(0)} MB, ${bytes} bytes`;
}

describe('a large report in Word', () => {
  beforeAll(async () => {
    const child = fileURLToPath(new URL('./support/docx-child.ts', import.meta.url));
    const { resolve, build: options } = nodeBuild('es', 'js', { 'docx-child': child }, BUILT);
    await build({ configFile: false, logLevel: 'warn', ssr: resolve, build: options });
  });

  it.each([
    ['100 pages with 60 tables and 2 charts', 100, 60, 2, PROMISED.small],
    ['300 pages with 200 tables and 40 charts', 300, 200, 40, PROMISED.large],
  ])('of %s is written in time and in little memory', async (name, pages, tables, charts, limit) => {
    const run = await best(reportOf(pages, tables, charts));
    console.info(said(name, run));
    expect(run.milliseconds).toBeLessThan(Math.max(limit, run.floor * TIMES_FLOOR));
    expect(run.megabytes).toBeLessThan(PROMISED.memory);
  });

  it('takes no longer than pandoc does for the same texts and tables, side by side with packing alone', async () => {
    const folder = tempFolder();
    const report = reportOf(100, 60, 0);
    const run = await best(report);
    console.info(said('100 pages with 60 tables', run));
    expect(run.milliseconds).toBeLessThan(Math.max(PROMISED.small, run.floor * TIMES_FLOOR));
    if (spawnSync('pandoc', ['--version']).error !== undefined) {
      console.info('pandoc is not on this machine: compared with packing alone');
      return;
    }
    writeFileSync(
      join(folder, 'report.html'),
      // Its symbols are drawn by another program, which is not what is measured.
      htmlPage(report, OWN_LOOK, () => '').replace(/<svg.*?<\/svg>/gs, ''),
    );
    const times = Array.from({ length: RUNS }, () => {
      const start = performance.now();
      execFileSync('pandoc', ['report.html', '--quiet', '--toc', '-o', 'report.docx'], { cwd: folder });
      return performance.now() - start;
    });
    const pandoc = Math.min(...times);
    const [ratio, floor] = [run.milliseconds / pandoc, pandoc / run.floor];
    console.info(
      `pandoc ${pandoc.toFixed(0)} ms (${floor.toFixed(1)} times packing alone), here ${ratio.toFixed(2)} times as long as pandoc`,
    );
    expect(run.milliseconds).toBeLessThan(pandoc);
  });
});
