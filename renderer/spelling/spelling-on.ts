import { api } from '../data/api.ts';
import { observable } from '../data/observable.ts';

/** Whether misspelt words are marked while one writes; F7 finds them all the same. */
export const spellingOn = observable(true);

export function toggleSpelling(): void {
  spellingOn.set((before) => !before);
  void api.call('setPreferences', { spelling: spellingOn.get() });
}
