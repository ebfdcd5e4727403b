import { api } from '../data/api.ts';

/** Asked for before anything else is done, so that the store is read while the window is being built. */
export const start = {
  store: api.call('storeState'),
  preferences: api.call('preferences'),
};
