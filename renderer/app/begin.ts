import { FIRST_PREFERENCES } from '../../shared/api/first-preferences.ts';
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
import type { start as Start } from './start.ts';
import { loadView, type ViewName } from './views.ts';

/** Takes up the work where it was left: theme, view and occasion, and the store when there is one. */
export async function begin(start: typeof Start): Promise<void> {
  followStore();
  followKeys();
  followPanes();
  sendDraftsOnLeaving();
  const preferences = await start.preferences;
  const { theme, view, occasion } = preferences.ok ? preferences.value : FIRST_PREFERENCES;
  chooseTheme(theme);
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

/** Reads what the first view needs before it asks. */
async function readFirst(view: ViewName, wanted: string | null): Promise<void> {
  if (wanted !== null) void client.prefetchQuery(modelRead(wanted));
  // A failure is kept with the reading, and the view that needs it says so.
  await client.prefetchQuery(libraryRead);
  const library = client.getQueryData(libraryRead.queryKey);
  const occasion = library === undefined ? null : chooseOccasion(library, wanted);
  if (occasion === null) return;
  void client.prefetchQuery(modelRead(occasion.id));
  if (view === 'items') void client.prefetchQuery(itemsRead(occasion.id));
}
