import { deflateRawSync } from 'node:zlib';
import type { ReportBlock } from '../../../shared/report/document.ts';
import { EXAMPLE } from '../../electron/export/report.ts';
import { wordFile } from '../../electron/export/word-file.ts';

/** Pages of the example's annual report. */
const PAGES_OF_EXAMPLE = 52;

/** The example's texts and tables as often as it takes, with so many tables and charts. */
function blocksOf(pages: number, tables: number, charts: number): ReportBlock[] {
  const times = Math.ceil(pages / PAGES_OF_EXAMPLE);
  const all = Array.from({ length: times }, () => EXAMPLE.blocks.filter(({ type }) => type !== 'chart')).flat();
  let left = tables;
  const limited = all.filter(({ type }) => type !== 'table' || left-- > 0);
  const chart = EXAMPLE.blocks.find(({ type }) => type === 'chart');
  if (chart === undefined || left > 0) throw new Error('the example has too few tables, or no chart');
  return [...limited, ...Array.from({ length: charts }, () => chart)];
}

const [pages = 0, tables = 0, charts = 0] = process.argv.slice(2).map(Number);
const report = { ...EXAMPLE, blocks: blocksOf(pages, tables, charts) };
const start = performance.now();
// Loaded here, as in the worker that each export starts.
const { writeReportDocx } = await import('../../../electron/export/docx/index.ts');
const bytes = await writeReportDocx(report);
const milliseconds = performance.now() - start;
const megabytes = process.resourceUsage().maxRSS / 1024;
const parts = [...(await wordFile(bytes)).parts.values()];
const packing = performance.now();
for (const part of parts) deflateRawSync(part);
console.info(JSON.stringify({ milliseconds, megabytes, floor: performance.now() - packing, bytes: bytes.length }));
