import { observable } from '../data/observable.ts';
import type { Target } from './place.ts';

/** What the cursor is at in the current view; for "next that is missing". */
export const here = observable<Target | null>(null);
