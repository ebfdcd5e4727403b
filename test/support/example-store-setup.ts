import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { makeStore } from '../../electron/shell/make-store.ts';

const EXAMPLE = fileURLToPath(new URL('../../resources/example/hsn-2024.json', import.meta.url));

declare module 'vitest' {
  interface ProvidedContext {
    /** A closed store with the example year, as the program makes it at its first start. */
    readonly exampleStore: string;
  }
}

/** Makes the store of the example year once for all tests of a project, which take copies of it. */
export default async function makeExampleStore({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'arshjul-test-'));
  const file = join(folder, 'example.arshjul');
  const made = await makeStore(file, { year: EXAMPLE, packages: null });
  if (!made.ok) throw new Error(made.error.message);
  await made.value.close();
  provide('exampleStore', file);
  return () => rmSync(folder, { recursive: true, force: true });
}
