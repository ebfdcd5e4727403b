import { Worker } from 'node:worker_threads';
import type { Result } from '../../shared/api/result.ts';
import type { StoreMessage, StoreQuestion, StoreWorkerSettings, StoreWorkKind, StoreWorks } from './store-messages.ts';

export interface WorkerChannel {
  /** Asks the worker; null when it ends before it has answered. */
  readonly ask: <Kind extends StoreWorkKind>(
    kind: Kind,
    input: StoreWorks[Kind]['input'],
  ) => Promise<Result<StoreWorks[Kind]['answer']> | null>;
  /** Settles when the worker has ended. */
  readonly ended: Promise<void>;
}

export interface WorkerListener {
  readonly onMessage: (message: Exclude<StoreMessage, { type: 'answer' }>) => void;
  /** The worker has ended without being told to; technical words why. */
  readonly onDeath: (fault: string) => void;
}

/** Starts a store worker and pairs its answers with the questions. */
export function startWorker(file: string | URL, settings: StoreWorkerSettings, listener: WorkerListener): WorkerChannel {
  const worker = new Worker(file, { workerData: settings, name: 'store' });
  const waiting = new Map<number, (result: Result<unknown> | null) => void>();
  let asked = 0;
  let fault: string | null = null;
  let state: 'running' | 'ending' | 'ended' = 'running';

  worker.on('message', (message: StoreMessage) => {
    if (message.type !== 'answer') return listener.onMessage(message);
    waiting.get(message.id)?.(message.result);
    waiting.delete(message.id);
  });
  worker.on('error', (error) => {
    fault = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  });
  worker.on('exit', (code) => {
    const isTold = state === 'ending';
    state = 'ended';
    for (const answer of waiting.values()) answer(null);
    waiting.clear();
    if (!isTold) listener.onDeath(fault ?? `exit code ${code}`);
  });

  return {
    ask: (kind, input) => {
      if (state === 'ended') return Promise.resolve(null);
      if (kind === 'close') state = 'ending';
      asked += 1;
      const question = { id: asked, kind, input } as StoreQuestion;
      return new Promise((resolve) => {
        // The worker is the program's own and answers each kind with its type: the one place where that is taken for granted.
        waiting.set(question.id, resolve as (result: Result<unknown> | null) => void);
        worker.postMessage(question);
      });
    },
    ended: new Promise((resolve) => worker.once('exit', () => resolve())),
  };
}
