import { MessageChannel, Worker } from 'node:worker_threads';
import { failed, ok, type Result } from '../../shared/api/result.ts';
import { t } from '../../shared/text/messages/index.ts';
import type { SpellingAnswers, SpellingKind, SpellingQuestion } from './messages.ts';

type Question<Kind extends SpellingKind> = Extract<SpellingQuestion, { kind: Kind }>;

/** Spelling, from the outside: a worker of its own, started by the first question. */
export interface Spelling {
  readonly ask: <Kind extends SpellingKind>(question: Question<Kind>) => Promise<Result<SpellingAnswers[Kind]>>;
  readonly close: () => Promise<void>;
}

/** A worker that has died is started again by the next question; `onFault` is told why, in technical words. */
export function createSpelling(workerFile: string | URL, onFault: (details: string) => void): Spelling {
  let worker: Worker | null = null;

  function start(): Worker {
    const started = new Worker(workerFile, { name: 'spelling' });
    started.on('error', (error) => onFault(error instanceof Error ? `${error.name}: ${error.message}` : String(error)));
    started.on('exit', () => {
      if (worker === started) worker = null;
    });
    worker = started;
    return started;
  }

  return {
    ask: (question) =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.once('message', (answer) => resolve(ok(answer)));
        // Closed by the worker when it has answered, and by its end when it has not.
        port1.once('close', () => resolve(failed('unexpected', t('spelling:stopped'))));
        (worker ?? start()).postMessage({ question, reply: port2 }, [port2]);
      }),
    close: async () => {
      await worker?.terminate();
    },
  };
}
