import { type Arrangement, FIRST_ARRANGEMENT } from '../../shared/grid/arrangement.ts';
import { api } from '../data/api.ts';
import { keepDraft } from '../data/drafts.ts';
import { observable } from '../data/observable.ts';

export type ArrangedView = 'items' | 'control';

/** How the person has arranged each grid. */
export const arrangements = observable<Readonly<Partial<Record<ArrangedView, Arrangement>>>>({});

export function arrangementIn(all: Readonly<Partial<Record<ArrangedView, Arrangement>>>, view: ArrangedView): Arrangement {
  return all[view] ?? FIRST_ARRANGEMENT;
}

/** A moving pointer and quick typing change the arrangement often; it is kept when they rest, or when the window is left. Milliseconds. */
const REST = 400;
let timer: number | null = null;

function keep(): Promise<void> | undefined {
  if (timer === null) return undefined;
  window.clearTimeout(timer);
  timer = null;
  return api.call('setPreferences', { grids: { ...arrangements.get() } }).then(() => undefined);
}

keepDraft(keep);

/** Arranges a grid, and keeps it for the next start. */
export function arrange(view: ArrangedView, change: (before: Arrangement) => Arrangement): void {
  arrangements.set((before) => ({ ...before, [view]: change(arrangementIn(before, view)) }));
  if (timer !== null) window.clearTimeout(timer);
  timer = window.setTimeout(() => void keep(), REST);
}
