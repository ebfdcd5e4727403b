import { RECENT_CHOICES } from '../../shared/api/preference-limits.ts';
import { api } from '../data/api.ts';
import { observable } from '../data/observable.ts';

/** What was chosen last in the list of Ctrl+K, the newest first. */
export const recentChoices = observable<readonly string[]>([]);

export function rememberChoice(id: string): void {
  const next = [id, ...recentChoices.get().filter((one) => one !== id)].slice(0, RECENT_CHOICES);
  recentChoices.set(() => next);
  void api.call('setPreferences', { recent: next });
}
