import { api } from '../data/api.ts';
import { observable } from '../data/observable.ts';

/** Whether the side panel is shown, in every view that has one. */
export const sidebar = observable<'open' | 'folded'>('open');

export function toggleSidebar(): void {
  const next = sidebar.get() === 'open' ? 'folded' : 'open';
  sidebar.set(() => next);
  void api.call('setPreferences', { sidebar: next });
}
