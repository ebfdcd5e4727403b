import { join } from 'node:path';
import { examplesIn } from '../exchange/examples.ts';

/** What the build and the package lay beside the shell's own file: in the project's folder, or in the package's archive. */
export const programFiles = {
  window: join(import.meta.dirname, '..', 'renderer'),
  print: join(import.meta.dirname, '..', 'print'),
  preload: join(import.meta.dirname, 'preload.cjs'),
  storeWorker: join(import.meta.dirname, 'store-worker.js'),
  exportWorker: join(import.meta.dirname, 'export-worker.js'),
  spellingWorker: join(import.meta.dirname, 'spelling-worker.js'),
  figuresWorker: join(import.meta.dirname, 'figures-worker.js'),
  examples: examplesIn(join(import.meta.dirname, '..', '..', 'resources')),
} as const;
