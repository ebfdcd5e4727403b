import { useObservable } from '../data/observable.ts';
import { store } from '../data/store-state.ts';

/** Who is at this machine; null until a store is open. */
export function usePerson(): { readonly name: string; readonly initials: string } | null {
  const state = useObservable(store);
  return state?.state === 'open' ? state.person : null;
}
