import { Worker } from 'node:worker_threads';
import type { EventMap } from '../../shared/api/contract.ts';
import { failed, ok, type Result } from '../../shared/api/result.ts';
import type { DressedReport } from '../../shared/report/look/dressed-report.ts';
import { t } from '../../shared/text/messages/index.ts';
import { writeFileSafely } from '../export/write-file.ts';
import type { ExportMessage, ExportOrder, Made, MadeOf } from './export-messages.ts';

/** Lays a report out in pages; each throws when that cannot be done, and when the signal ends it. */
export interface BrowserEngine {
  /** As PDF. */
  readonly print: (report: DressedReport, signal: AbortSignal) => Promise<Uint8Array>;
  /** The pages of its headings, in order. */
  readonly pages: (report: DressedReport, signal: AbortSignal) => Promise<readonly number[]>;
}

type OnProgress = (progress: EventMap['exportProgress']) => void;

/** What stands in the file now, and of a report what it was made of. */
export interface Written {
  readonly bytes: Uint8Array;
  readonly of: MadeOf | null;
}

export interface Exports {
  /** Makes the document and writes it at `path`. One at a time. */
  readonly run: (order: ExportOrder, path: string, onProgress: OnProgress) => Promise<Result<Written>>;
  /** Makes the bytes alone, for the clipboard. */
  readonly bytes: (order: ExportOrder) => Promise<Result<Uint8Array>>;
  /** Ends the export that is going on, if any; nothing of it is left when this settles. */
  readonly cancel: () => Promise<void>;
}

/**
 * The worker only makes the bytes. The file is written here, after it has answered, so that a cancelled export can be ended at any
 * point and there is never anything of it on the disk. Writing runs outside the shell's thread, as all of Node's file work.
 */
export function createExports(workerFile: string | URL, engine: BrowserEngine): Exports {
  let running: { readonly cancel: () => void; readonly done: Promise<unknown> } | null = null;

  async function finish(job: ExportJob, path: string, onProgress: OnProgress): Promise<Result<Written>> {
    const bytes = await job.bytes;
    if (!bytes.ok) return bytes;
    onProgress({ fraction: 0.9, words: t('shell:export.writing') });
    const written = await writeFileSafely(path, bytes.value);
    if (!written.ok) return written;
    onProgress({ fraction: 1, words: t('shell:export.writing') });
    return ok({ bytes: bytes.value, of: await job.of });
  }

  async function one<T>(order: ExportOrder, onProgress: OnProgress, work: (job: ExportJob) => Promise<Result<T>>) {
    if (running !== null) return failed('conflict', t('shell:export.busy'));
    const job = startExport(workerFile, order, engine, onProgress);
    const done = work(job).finally(() => {
      running = null;
    });
    running = { cancel: job.cancel, done };
    return done;
  }

  return {
    run: (order, path, onProgress) => one(order, onProgress, (job) => finish(job, path, onProgress)),
    bytes: (order) =>
      one(
        order,
        () => undefined,
        (job) => job.bytes,
      ),
    cancel: async () => {
      running?.cancel();
      await running?.done;
    },
  };
}

interface ExportJob {
  readonly bytes: Promise<Result<Uint8Array>>;
  /** Null for what is no report, and when the worker ended without saying. */
  readonly of: Promise<MadeOf | null>;
  readonly cancel: () => void;
}

/**
 * A worker may not be ended while it reads the store: the database's native code takes the whole program with it when its thread
 * goes away under it. Reading takes a few hundredths of a second; what comes after it is JavaScript and can be ended anywhere.
 */
function startExport(workerFile: string | URL, order: ExportOrder, engine: BrowserEngine, onProgress: OnProgress): ExportJob {
  const worker = new Worker(workerFile, { workerData: order, name: 'export' });
  const printing = new AbortController();
  let isCancelled = false;
  let isReading = true;
  const end = () => {
    // Its exit is what settles the export.
    if (isCancelled && !isReading) void worker.terminate();
  };
  const of = new Promise<MadeOf | null>((resolve) => {
    worker.on('message', (message: ExportMessage) => {
      if (message.type === 'made-of') resolve(message.of);
    });
    worker.on('exit', () => resolve(null));
  });
  let noPages: (error: unknown) => void = () => undefined;
  const made = new Promise<Result<Made>>((resolve) => {
    noPages = (error) => {
      if (!isCancelled) resolve(failed('unexpected', t('shell:export.failed'), { details: String(error) }));
      void worker.terminate();
    };
    worker.on('message', (message: ExportMessage) => {
      if (message.type === 'made-of') return;
      if (message.type === 'pages') {
        void pages(message.report);
        return;
      }
      if (message.type === 'done') {
        resolve(isCancelled ? failed('cancelled', t('shell:export.cancelled')) : message.result);
        return;
      }
      isReading = message.step === 'reading';
      end();
      if (!isCancelled) onProgress(progressOf(message.step));
    });
    worker.on('error', (error) => {
      const details = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      resolve(failed('unexpected', t('shell:export.failed'), { details }));
    });
    // After an answer this changes nothing: a promise keeps its first.
    worker.on('exit', (code) => {
      resolve(
        isCancelled
          ? failed('cancelled', t('shell:export.cancelled'))
          : failed('unexpected', t('shell:export.failed'), { details: `exit code ${code}` }),
      );
    });
  });
  const pages = async (report: DressedReport) => {
    try {
      worker.postMessage(await engine.pages(report, printing.signal));
    } catch (error) {
      noPages(error);
    }
  };
  const cancel = () => {
    isCancelled = true;
    printing.abort();
    end();
  };
  return { bytes: made.then((answer) => printed(answer, engine, printing.signal, onProgress)), of, cancel };
}

/** What only the browser engine can make: the worker hands over the report. */
async function printed(
  answer: Result<Made>,
  { print }: BrowserEngine,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<Result<Uint8Array>> {
  if (!answer.ok) return answer;
  const { value } = answer;
  if (value instanceof Uint8Array) return ok(value);
  onProgress({ fraction: 0.6, words: t('shell:export.printing') });
  try {
    return ok(await print(value, signal));
  } catch (error) {
    if (signal.aborted) return failed('cancelled', t('shell:export.cancelled'));
    return failed('unexpected', t('shell:export.failed'), { details: String(error) });
  }
}

function progressOf(step: Extract<ExportMessage, { type: 'progress' }>['step']): EventMap['exportProgress'] {
  switch (step) {
    case 'reading':
      return { fraction: 0.05, words: t('shell:export.reading') };
    case 'layout':
      return { fraction: 0.25, words: t('shell:export.layout') };
    case 'document':
      return { fraction: 0.45, words: t('shell:export.document') };
  }
}
