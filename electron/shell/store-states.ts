import { listBackups, type Store } from '../../db/index.ts';
import type { ApiError } from '../../shared/api/result.ts';
import type { BackupFile, StoreState } from '../../shared/api/views.ts';
import { storeName } from './file-names.ts';

export const NOTHING_OPEN: StoreState = { state: 'closed', name: null, problem: null, backups: [] };

/** What the window shows of an open store; of one that cannot answer even this, why. */
export async function openState(file: string, store: Store, savedAt: string | null): Promise<StoreState> {
  const [person, undo] = [await store.person(), await store.undoState()];
  if (!person.ok) return closedState(file, person.error);
  if (!undo.ok) return closedState(file, undo.error);
  const { name, initials } = person.value;
  return { state: 'open', name: storeName(file), file, person: { name, initials }, undo: undo.value, savedAt };
}

/** What the window shows of a file that could not be opened: why, and which good copies of it there are. */
export async function closedState(file: string, problem: ApiError): Promise<StoreState> {
  return { state: 'closed', name: storeName(file), problem, backups: await copiesFor(file, problem) };
}

/** Copies are offered only where putting one back is the way out: not over a file that is whole but newer, locked or somebody else's. */
async function copiesFor(file: string, { kind }: ApiError): Promise<readonly BackupFile[]> {
  if (kind !== 'store-damaged' && kind !== 'store-missing') return [];
  return listBackups(file);
}
