import type { Person } from '../../shared/api/person.ts';
import type { StoreState } from '../../shared/api/views.ts';
import { client } from './client.ts';
import { observable } from './observable.ts';
import { noteSaving } from './saving.ts';
import { forgetWaiting } from './waiting.ts';

/** Whether a store is open, and if not, why; null until the shell has answered. */
export const store = observable<StoreState | null>(null);

/** Another store, or none: nothing of the last one stays in view. */
export function enterStore(state: StoreState): void {
  if (!isSame(store.get(), state)) {
    client.clear();
    forgetWaiting();
  }
  noteSaving(
    state.state === 'open'
      ? { undo: state.undo, savedAt: state.savedAt, said: null, problem: null }
      : { undo: { undo: null, redo: null }, savedAt: null, said: null, problem: null },
  );
  store.set(() => state);
}

function isSame(before: StoreState | null, state: StoreState): boolean {
  if (before?.state === 'open' && state.state === 'open') return before.file === state.file;
  return before?.state === state.state && before.name === state.name;
}

/** The person at this machine is called something else from now on. */
export function setPersonHere(person: Person): void {
  store.set((state) => (state?.state === 'open' ? { ...state, person } : state));
}

/** The name of the person at this machine; empty while no store is open. */
export function personName(): string {
  const state = store.get();
  return state?.state === 'open' ? state.person.name : '';
}
