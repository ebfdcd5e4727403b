import { readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { writeReportDocx } from '../../../electron/export/docx/index.ts';

/** Writes the report of the first file to the second, and says how long that took (milliseconds) and what memory (megabytes). */
const [from = '', to = ''] = process.argv.slice(2);
const bytes = await writeReportDocx(JSON.parse(readFileSync(from, 'utf8')));
// From when the process began to read the code, as the worker does that each export starts.
const milliseconds = performance.now() - performance.nodeTiming.bootstrapComplete;
const megabytes = process.resourceUsage().maxRSS / 1024;
writeFileSync(to, bytes);
console.info(JSON.stringify({ milliseconds, megabytes }));
