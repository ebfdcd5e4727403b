import { openStore, type Store } from '../../db/index.ts';
import { failureWith, type Outcome } from './outcome.ts';

/** Opens the store, does the work and closes it, whatever comes of the work. */
export async function withStore(
  file: string,
  access: 'read' | 'write',
  work: (store: Store) => Promise<Outcome>,
): Promise<Outcome> {
  const opened = await openStore(file, { access });
  if (!opened.ok) {
    return failureWith(file, opened.error);
  }
  try {
    return await work(opened.value);
  } finally {
    await opened.value.close();
  }
}
