import { parentPort, workerData } from 'node:worker_threads';
import { asApiError } from '../../db/errors.ts';
import { makeExport } from './export-bytes.ts';
import type { ExportMessage, ExportOrder, PagesOf } from './export-messages.ts';
import { madeOf } from './made-of.ts';
import type { ReportSource } from './report-source.ts';

const port = parentPort;
if (port === null) throw new Error('the export worker runs as a worker thread');

const tell = (message: ExportMessage) => port.postMessage(message);

/** The shell has a browser engine; it ends the worker when that fails. */
const pagesOf: PagesOf = (report) =>
  new Promise((resolve) => {
    port.once('message', resolve);
    tell({ type: 'pages', report });
  });

let source: ReportSource | null = null;

try {
  const order = workerData as ExportOrder;
  const result = await makeExport(
    order,
    (step) => tell({ type: 'progress', step }),
    pagesOf,
    (read) => {
      source = read;
    },
  );
  tell({ type: 'done', result });
} catch (thrown) {
  tell({ type: 'done', result: { ok: false, error: asApiError(thrown) } });
}

// After the answer, which does not wait for it.
if (source !== null) tell({ type: 'made-of', of: madeOf(source) });
