import { Worker } from 'node:worker_threads';
import type { EventMap } from '../../shared/api/contract.ts';
import { failed, ok, type Result } from '../../shared/api/result.ts';
import { t } from '../../shared/text/messages/index.ts';
import { writeFileSafely } from '../export/write-file.ts';
import type { ExportMessage, ExportOrder } from './export-messages.ts';

type OnProgress = (progress: EventMap['exportProgress']) => void;

export interface Exports {
  /** Makes the document and writes it at `path`. One at a time. */
  readonly run: (order: ExportOrder, path: string, onProgress: OnProgress) => Promise<Result<null>>;
  /** Ends the export that is going on, if any; nothing of it is left. */
  readonly cancel: () => void;
}

/**
 * The worker only makes the bytes. The file is written here, after it has ended, so that a cancelled export can be ended at any
 * point and there is never anything of it on the disk. Writing runs outside the shell's thread, as all of Node's file work.
 */
export function createExports(workerFile: string | URL): Exports {
  let running: { readonly cancel: () => void } | null = null;
  return {
    run: async (order, path, onProgress) => {
      if (running !== null) return failed('conflict', t('shell:export.busy'));
      const job = startExport(workerFile, order, onProgress);
      running = job;
      try {
        const bytes = await job.bytes;
        if (!bytes.ok) return bytes;
        onProgress({ fraction: 0.9, words: t('shell:export.writing') });
        const written = await writeFileSafely(path, bytes.value);
        if (written.ok) onProgress({ fraction: 1, words: t('shell:export.writing') });
        return written.ok ? ok(null) : written;
      } finally {
        running = null;
      }
    },
    cancel: () => running?.cancel(),
  };
}

function startExport(workerFile: string | URL, order: ExportOrder, onProgress: OnProgress) {
  const worker = new Worker(workerFile, { workerData: order, name: 'export' });
  let isCancelled = false;
  const bytes = new Promise<Result<Uint8Array>>((resolve) => {
    worker.on('message', (message: ExportMessage) => {
      if (message.type === 'done') resolve(message.result);
      else onProgress(progressOf(message.step));
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
  const cancel = () => {
    isCancelled = true;
    // Its exit is what settles the export.
    void worker.terminate();
  };
  return { bytes, cancel };
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
