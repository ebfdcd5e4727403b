import { api } from '../data/api.ts';

/** Asked for before anything else is done, so that it is answered while the window is being built. */
export const started = api.call('start');
