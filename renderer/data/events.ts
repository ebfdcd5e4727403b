import { api } from './api.ts';
import { client } from './client.ts';
import { rereadAtRest, rereadParts } from './reread.ts';
import { noteSaving } from './saving.ts';
import { enterStore } from './store-state.ts';

/** Follows what the shell tells: what has changed in the store, and when another store is open or none. */
export function followStore(): void {
  api.on('changed', ({ parts, undo, savedAt, by }) => {
    noteSaving({ undo, savedAt });
    // What was committed from here is shown already.
    if (by === 'commit') rereadAtRest(parts);
    else void rereadParts(parts);
  });
  api.on('store', enterStore);
  api.on('reread', () => void client.invalidateQueries());
}
