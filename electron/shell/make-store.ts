import { createStore, type Store } from '../../db/index.ts';
import type { Result } from '../../shared/api/result.ts';
import type { Example } from '../exchange/examples.ts';

/** Makes a store, empty or with an example, and opens it. Never takes the place of a file that is there. */
export async function makeStore(file: string, example: Example | null): Promise<Result<Store>> {
  if (example === null) return createStore(file);
  const { yearOfFile } = await import('./year-file.ts');
  const year = await yearOfFile(example.year);
  if (!year.ok) return year;
  const { packages } = example;
  if (packages === null) return createStore(file, { year: year.value });
  const { takePackages } = await import('../exchange/take-packages.ts');
  return createStore(file, { year: year.value, fill: (store) => takePackages(store, year.value, packages) });
}
