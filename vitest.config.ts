import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { cacheFolder } from './electron/runtime/paths.mjs';

/** What tests of the program in a window need: the example year in a store, and a display for each file at a time. */
const inWindows = {
  globalSetup: ['test/support/example-store-setup.ts', 'test/support/displays-setup.ts'],
  setupFiles: ['test/support/own-display.ts'],
  // Chromium, a display and a busy machine take turns that no test decides: one more try, which the run names at its end.
  retry: 1,
};

/**
 * As many files at a time as the smallest machine has cores. Those of the program come first, since they take longest; those of the
 * rooms, which are many and short, keep both cores busy until the end. What is measured runs alone, after all the others.
 */
export default defineConfig({
  test: {
    // A machine that is busy takes longer; what is waited for comes or does not.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        test: {
          name: 'rooms',
          // One process for many files, since to load the program again for each would take as long as the tests.
          isolate: false,
          // Its child processes and threads read the program from the sources, compiled the last time.
          env: { NODE_COMPILE_CACHE: join(cacheFolder(), 'compiled') },
          include: ['test/{shared,db,electron}/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          ...inWindows,
          name: 'program',
          include: ['test/{e2e,package}/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          ...inWindows,
          name: 'bench',
          include: ['test/bench/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
