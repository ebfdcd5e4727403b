import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { tempFolder } from './store.ts';

/** The name that the program gives its copy of the example year at the first start. */
const NAME = 'Exempelår 2024.arshjul';

/** A copy of the store of the example year, closed, in a folder; the file. By default in one of the test's own. */
export function exampleStore(folder = tempFolder()): string {
  const file = join(folder, NAME);
  copyFileSync(inject('exampleStore'), file);
  return file;
}
