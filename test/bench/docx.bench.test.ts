import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { writeReportDocx } from '../../electron/export/docx/index.ts';
import { Year } from '../../shared/model/year.ts';
import { layoutReport } from '../../shared/report/layout.ts';
import { median } from './support/median.ts';

const RUNS = 7;
/** From the year in memory to the bytes of the file. */
const LIMIT_MS = 1_000;

it('the example’s annual report is written to Word in under a second, median of several', async () => {
  const year = Year.parse(JSON.parse(readFileSync('resources/example/hsn-2024.json', 'utf8')));
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    await writeReportDocx(layoutReport(year, year.reports[0]?.id ?? ''));
    times.push(performance.now() - start);
  }
  const middle = median(times);
  console.info(`docx: median ${middle.toFixed(0)} ms, first ${(times[0] ?? 0).toFixed(0)} ms`);
  expect(middle).toBeLessThan(LIMIT_MS);
});
