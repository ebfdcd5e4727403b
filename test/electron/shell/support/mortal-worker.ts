import { parentPort } from 'node:worker_threads';
import type { StoreQuestion } from '../../../../electron/shell/store-messages.ts';

// The real store worker, which dies on the spot when it is asked to read in a file of this name. It dies of an error that
// nobody catches: `process.exit` in a thread tears V8 down under the database's native code, and may take the process along.
parentPort?.on('message', (question: StoreQuestion) => {
  if (question.kind === 'import' && question.input.file === 'die') throw new Error('died');
});
await import('../../../../electron/shell/store-worker.ts');
