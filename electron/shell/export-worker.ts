import { parentPort, workerData } from 'node:worker_threads';
import { asApiError } from '../../db/errors.ts';
import { makeExport } from './export-bytes.ts';
import type { ExportMessage, ExportOrder } from './export-messages.ts';

const port = parentPort;
if (port === null) throw new Error('the export worker runs as a worker thread');

const tell = (message: ExportMessage) => port.postMessage(message);

try {
  tell({ type: 'done', result: await makeExport(workerData as ExportOrder, (step) => tell({ type: 'progress', step })) });
} catch (thrown) {
  tell({ type: 'done', result: { ok: false, error: asApiError(thrown) } });
}
