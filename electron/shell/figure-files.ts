import { MessageChannel, Worker } from 'node:worker_threads';
import { failed, type Result } from '../../shared/api/result.ts';
import { t } from '../../shared/text/messages/index.ts';
import type { FigureMessage, FigureWorkKind, FigureWorks } from './figure-messages.ts';

/** Room for the largest file that is read, and an end for one that grows beyond it; megabytes. */
const MEMORY = 1_536;

/** The file that figures are being brought in from: it is open in a worker of its own until it is closed. */
export interface FigureFiles {
  /** Begins with a new file, whatever was open. */
  readonly open: (input: FigureWorks['open']['input'], onProgress: OnProgress) => Promise<Result<FigureWorks['open']['answer']>>;
  readonly ask: <Kind extends Exclude<FigureWorkKind, 'open'>>(
    kind: Kind,
    input: FigureWorks[Kind]['input'],
    onProgress: OnProgress,
  ) => Promise<Result<FigureWorks[Kind]['answer']>>;
  /** Ends what is going on, at any point: a file is only read, and nothing has been written. */
  readonly close: () => Promise<void>;
}

type OnProgress = (fraction: number) => void;

interface Running {
  readonly worker: Worker;
  /** Why it ended without being told to; null while it runs or when it was. */
  fault: { readonly code: string; readonly details: string } | null;
  told: boolean;
}

export function createFigureFiles(workerFile: string | URL, onFault: (details: string) => void): FigureFiles {
  let running: Running | null = null;

  function start(): Running {
    const worker = new Worker(workerFile, { name: 'figures', resourceLimits: { maxOldGenerationSizeMb: MEMORY } });
    const started: Running = { worker, fault: null, told: false };
    worker.on('error', (error) => {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      started.fault = { code, details: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
      onFault(started.fault.details);
    });
    worker.on('exit', () => {
      if (running === started) running = null;
    });
    return started;
  }

  async function close(): Promise<void> {
    const ending = running;
    running = null;
    if (ending === null) return;
    ending.told = true;
    await ending.worker.terminate();
  }

  function askOf<Kind extends FigureWorkKind>(
    asked: Running,
    kind: Kind,
    input: FigureWorks[Kind]['input'],
    onProgress: OnProgress,
  ): Promise<Result<FigureWorks[Kind]['answer']>> {
    return new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.on('message', (message: FigureMessage) => {
        if (message.type === 'progress') return onProgress(message.fraction);
        // The worker is the program's own and answers each kind with its type.
        resolve(message.result as Result<FigureWorks[Kind]['answer']>);
        port1.close();
      });
      // Closed by the worker when it has answered, and by its end when it has not; what it ended of is told after that.
      port1.once('close', () => setImmediate(() => resolve(ended(asked))));
      asked.worker.postMessage({ question: { kind, input }, reply: port2 }, [port2, ...movable(input)]);
    });
  }

  return {
    open: async (input, onProgress) => {
      await close();
      running = start();
      return askOf(running, 'open', input, onProgress);
    },
    ask: async (kind, input, onProgress) =>
      running === null ? failed('not-found', t('figures:file.closed')) : askOf(running, kind, input, onProgress),
    close,
  };
}

/** The bytes of a file go over to the worker without being copied, unless they share their memory with others. */
function movable(input: object): ArrayBuffer[] {
  if (!('bytes' in input && input.bytes instanceof Uint8Array)) return [];
  const { buffer, byteLength } = input.bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}

function ended({ told, fault }: Running): Result<never> {
  if (told) return failed('cancelled', t('shell:call.cancelled'));
  if (fault?.code === 'ERR_WORKER_OUT_OF_MEMORY') return failed('invalid-input', t('figures:file.tooMuch'));
  return failed('unexpected', t('figures:file.stopped'), fault === null ? {} : { details: fault.details });
}
