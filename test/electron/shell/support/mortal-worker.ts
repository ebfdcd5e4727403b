import { parentPort } from 'node:worker_threads';
import type { StoreQuestion } from '../../../../electron/shell/store-messages.ts';

// The real store worker, which dies on the spot when it is asked to read in a file of this name: as a fault in native code would.
parentPort?.on('message', (question: StoreQuestion) => {
  if (question.kind === 'import' && question.input.file === 'die') process.exit(7);
});
await import('../../../../electron/shell/store-worker.ts');
