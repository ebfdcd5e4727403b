import type { Preferences } from './preferences.ts';

/** How the window is at the first start. */
export const FIRST_PREFERENCES: Preferences = {
  theme: 'system',
  view: 'overview',
  occasion: null,
  sidebar: 'open',
  spelling: true,
  recent: [],
  folded: ['lastYear', 'history'],
  imports: [],
  grids: {},
};
