import type { ViewName } from '../../shared/api/choices.ts';
import { FIRST_PREFERENCES } from '../../shared/api/first-preferences.ts';
import { api } from '../data/api.ts';
import { client } from '../data/client.ts';
import { sendDraftsOnLeaving } from '../data/drafts.ts';
import { followStore } from '../data/events.ts';
import { itemsRead, libraryRead, modelRead } from '../data/reads.ts';
import { enterStore } from '../data/store-state.ts';
import { followPanes } from '../frame/panes.ts';
import { chooseTheme } from '../ui/theme.ts';
import { chooseOccasion } from './choose-occasion.ts';
import { followKeys } from './keys.ts';
import { place } from './place.ts';
import { sidebar } from './sidebar.ts';
import type { start as Start } from './start.ts';
import { loadView } from './views.ts';

/** Takes up the work where it was left: theme, view and occasion, and the store when there is one. */
export async function begin(start: typeof Start): Promise<void> {
  followStore();
  followKeys();
  followPanes();
  sendDraftsOnLeaving();
  const preferences = await start.preferences;
  const { theme, view, occasion, sidebar: shown } = preferences.ok ? preferences.value : FIRST_PREFERENCES;
  chooseTheme(theme);
  sidebar.set(() => shown);
  place.set(() => ({ view, occasion, target: null }));
  const loading = loadView(view);
  const state = await start.store;
  if (!state.ok) {
    enterStore({ state: 'closed', name: null, problem: state.error, backups: [] });
    return;
  }
  enterStore(state.value);
  if (state.value.state === 'open') await readFirst(view, occasion);
  await loading;
}

/** Reads what the first view needs before it asks. With the occasion known from last time nothing waits for anything. */
async function readFirst(view: ViewName, known: string | null): Promise<void> {
  if (known !== null) readOccasion(view, known);
  // A failure is kept with the reading, and the view that needs it says so.
  await client.prefetchQuery(libraryRead);
  const library = client.getQueryData(libraryRead.queryKey);
  const occasion = library === undefined ? null : chooseOccasion(library, known);
  if (occasion === null || occasion.id === known) return;
  readOccasion(view, occasion.id);
  void api.call('setPreferences', { occasion: occasion.id });
}

function readOccasion(view: ViewName, occasion: string): void {
  void client.prefetchQuery(modelRead(occasion));
  if (view === 'items') void client.prefetchQuery(itemsRead(occasion));
}
