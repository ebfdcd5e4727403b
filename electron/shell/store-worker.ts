import { parentPort, workerData } from 'node:worker_threads';
import { asApiError } from '../../db/errors.ts';
import type { StoreMessage, StoreQuestion, StoreWorkerSettings } from './store-messages.ts';
import { createStoreWork } from './store-work.ts';

const port = parentPort;
if (port === null) throw new Error('the store worker runs as a worker thread');
const settings = workerData as StoreWorkerSettings;

const tell = (message: StoreMessage) => port.postMessage(message);
const work = createStoreWork({
  onChanged: (event) => tell({ type: 'changed', event }),
  onFault: (what, details) => tell({ type: 'fault', what, details }),
});

/** One thing at a time, in the order asked: a close comes after the commits before it. */
let last: Promise<void> = Promise.resolve();
function inTurn(job: () => Promise<void>): void {
  last = last.then(job);
}

const backups = setInterval(() => inTurn(work.backup), settings.backupEvery);

port.on('message', (question: StoreQuestion) => {
  inTurn(async () => {
    try {
      tell({ type: 'answer', id: question.id, result: await work.answer(question) });
    } catch (thrown) {
      tell({ type: 'answer', id: question.id, result: { ok: false, error: asApiError(thrown) } });
    }
    if (question.kind === 'close') {
      clearInterval(backups);
      port.close();
    }
  });
});
