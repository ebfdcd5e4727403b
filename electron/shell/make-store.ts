import { createStore, type Store } from '../../db/index.ts';
import type { Result } from '../../shared/api/result.ts';

/** Makes a store, empty or with the year of a year file, and opens it. Never takes the place of a file that is there. */
export async function makeStore(file: string, yearFile: string | null): Promise<Result<Store>> {
  if (yearFile === null) return createStore(file);
  const { yearOfFile } = await import('./year-file.ts');
  const year = await yearOfFile(yearFile);
  return year.ok ? createStore(file, { year: year.value }) : year;
}
