import type { ViewName } from '../../shared/api/choices.ts';
import type { CallOutput } from '../../shared/api/contract.ts';
import { FIRST_PREFERENCES } from '../../shared/api/first-preferences.ts';
import type { Result } from '../../shared/api/result.ts';
import type { FirstReads } from '../../shared/api/views.ts';
import { api } from '../data/api.ts';
import { client } from '../data/client.ts';
import { sendDraftsOnLeaving } from '../data/drafts.ts';
import { followStore } from '../data/events.ts';
import { itemsRead, libraryRead, modelRead } from '../data/reads.ts';
import { enterStore } from '../data/store-state.ts';
import { rememberedImports } from '../figures/import/remembered.ts';
import { followPanes } from '../frame/panes.ts';
import { arrangements } from '../grid/arrangement.ts';
import { foldedSections } from '../panel/folded.ts';
import { spellingOn } from '../spelling/spelling-on.ts';
import { chooseTheme } from '../ui/theme.ts';
import { followKeys } from './keys.ts';
import { place } from './place.ts';
import { recentChoices } from './recent-choices.ts';
import { sidebar } from './sidebar.ts';

/**
 * Takes up the work where it was left: theme, view and occasion, and the store when there is one. Answers the view that can be drawn
 * from what came with the answer; null when there is none.
 */
export function begin(started: Result<CallOutput<'start'>>): ViewName | null {
  followStore();
  followKeys();
  followPanes();
  sendDraftsOnLeaving();
  const {
    theme,
    view,
    occasion,
    sidebar: shown,
    spelling,
    recent,
    folded,
    imports,
    grids,
  } = started.ok ? started.value.preferences : FIRST_PREFERENCES;
  chooseTheme(theme);
  sidebar.set(() => shown);
  spellingOn.set(() => spelling);
  recentChoices.set(() => recent);
  foldedSections.set(() => folded);
  rememberedImports.set(() => imports);
  arrangements.set(() => grids);
  place.set(() => ({ view, occasion, target: null, asked: null }));
  if (!started.ok) {
    enterStore({ state: 'closed', name: null, problem: started.error, backups: [] });
    return null;
  }
  const { state, first } = started.value;
  enterStore(state);
  if (first === null) return null;
  takeIn(first);
  if (first.occasion !== occasion) void api.call('setPreferences', { occasion: first.occasion });
  return view;
}

/** What was read for the window before it asked. */
function takeIn({ occasion, library, model, items }: FirstReads): void {
  client.setQueryData(libraryRead.queryKey, library);
  client.setQueryData(modelRead(occasion).queryKey, model);
  if (items !== null) client.setQueryData(itemsRead(occasion).queryKey, items);
}
