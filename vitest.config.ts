import { defineConfig } from 'vitest/config';

/** Rooms that need only Node run side by side; what starts the real program runs one file at a time, and so does what is measured. */
export default defineConfig({
  test: {
    // A machine that is busy takes longer; what is waited for comes or does not.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        test: {
          name: 'rooms',
          include: ['test/{shared,db,electron}/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'program',
          include: ['test/{e2e,package}/**/*.test.ts'],
          globalSetup: 'test/support/example-store-setup.ts',
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'bench',
          include: ['test/bench/**/*.test.ts'],
          globalSetup: 'test/support/example-store-setup.ts',
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
