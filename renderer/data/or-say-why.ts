import { ReadFailed } from './client.ts';
import { noteSaving } from './saving.ts';

/** What a key asked for, which needs a reading first: when that fails, the status line says why. */
export async function orSayWhy(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (thrown) {
    if (!(thrown instanceof ReadFailed)) throw thrown;
    noteSaving({ problem: thrown.error });
  }
}
