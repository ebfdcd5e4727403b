import { api } from '../data/api.ts';
import { observable } from '../data/observable.ts';

/** The sections of side panels that the person has folded. */
export const foldedSections = observable<readonly string[]>([]);

export function toggleSection(name: string): void {
  const before = foldedSections.get();
  const folded = before.includes(name) ? before.filter((one) => one !== name) : [...before, name];
  foldedSections.set(() => folded);
  void api.call('setPreferences', { folded: [...folded] });
}
