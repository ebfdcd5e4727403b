import { api } from './api.ts';
import { rereadParts } from './reads.ts';
import { noteSaving } from './saving.ts';
import { enterStore } from './store-state.ts';

/** Follows what the shell tells: what has changed in the store, and when another store is open or none. */
export function followStore(): void {
  api.on('changed', ({ parts, undo, savedAt }) => {
    noteSaving({ undo, savedAt });
    void rereadParts(parts);
  });
  api.on('store', enterStore);
}
