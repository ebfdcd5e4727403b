import { openStore, type Store } from '../../db/index.ts';
import type { Outcome } from './outcome.ts';
import { storeFailure } from './store-failure.ts';

/** Opens the store for a task, does the work and closes it, whatever comes of the work. */
export async function withStore(
  file: string,
  task: 'read' | 'import',
  work: (store: Store) => Promise<Outcome>,
): Promise<Outcome> {
  const opened = await openStore(file, { access: task === 'read' ? 'read' : 'write' });
  if (!opened.ok) {
    return storeFailure(file, opened.error, task);
  }
  try {
    return await work(opened.value);
  } finally {
    await opened.value.close();
  }
}
