import type { StoreContent } from '../../shared/api/choices.ts';
import type { Result } from '../../shared/api/result.ts';
import { api } from '../data/api.ts';
import { sendDrafts } from '../data/drafts.ts';
import { noteSaving } from '../data/saving.ts';

/** Asks for another file to work in; the window follows when it has been opened. */
export async function openStore(): Promise<void> {
  await sendDrafts();
  sayProblem(await api.call('openStore'));
}

/** Asks where to make a new file that holds this, and opens it. */
export async function createStore(content: StoreContent): Promise<void> {
  await sendDrafts();
  sayProblem(await api.call('createStore', { content }));
}

function sayProblem(answer: Result<unknown>): void {
  if (!answer.ok && answer.error.kind !== 'cancelled') noteSaving({ problem: answer.error });
}
