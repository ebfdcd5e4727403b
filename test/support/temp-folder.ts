import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** A folder for all tests of a `describe`, made before them and gone after them; the function gives it while they run. */
export function useTempFolder(): () => string {
  let folder: string | null = null;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'arshjul-test-'));
  });
  afterAll(() => {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    if (folder === null) throw new Error('the folder is there while tests run, not before');
    return folder;
  };
}
