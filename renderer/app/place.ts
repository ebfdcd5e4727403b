import { useEffect } from 'react';
import type { ViewName } from '../../shared/api/choices.ts';
import type { MenuCommand } from '../../shared/api/menu-commands.ts';
import { api } from '../data/api.ts';
import { sendDrafts } from '../data/drafts.ts';
import { observable, useObservable } from '../data/observable.ts';
import { enterContent } from '../frame/panes.ts';
import { runCommand } from './commands.ts';
import { loadView } from './views.ts';

/** Where the person is. */
export interface CurrentPlace {
  readonly view: ViewName;
  readonly occasion: string | null;
  /** The row, section or table that the view is to show and put the cursor on; each going is a new object. */
  readonly target: Target | null;
  /** What the person asked for elsewhere, and the view is to do as soon as it is shown; null when that was all. */
  readonly asked: MenuCommand | null;
}

export interface Target {
  readonly view: ViewName;
  readonly id: string;
  /** Which of its cells; the view chooses one when none is named. */
  readonly cell?: CellName;
  /** Which of the charts that stand with it, if it is one of those that is gone to. */
  readonly chart?: string;
}

/** In a grid whose rows are the targets themselves, the row is the target's id. */
export interface CellName {
  readonly row: string;
  readonly column: string;
}

export const place = observable<CurrentPlace>({ view: 'overview', occasion: null, target: null, asked: null });

/**
 * Shows a view, at one of its rows, or a cell or a chart of it, when that is known, on another occasion when one is named. The old view
 * stays until the new one can be drawn.
 */
export async function go(
  view: ViewName,
  id: string | null = null,
  occasion: string | null = null,
  within: Pick<Target, 'cell' | 'chart'> = {},
): Promise<void> {
  if (occasion !== null && occasion !== place.get().occasion) await sendDrafts();
  await loadView(view);
  const wasHere = place.get().view === view;
  place.set((before) => ({
    view,
    occasion: occasion ?? before.occasion,
    target: id === null ? null : { view, id, ...within },
    asked: null,
  }));
  if (wasHere && id === null) enterContent();
  void api.call('setPreferences', occasion === null ? { view } : { view, occasion });
}

/** Shows a view, which then does what was asked for (`useAsked`). */
export async function goAndDo(view: ViewName, asked: MenuCommand): Promise<void> {
  await go(view);
  place.set((before) => (before.view === view ? { ...before, asked } : before));
}

/** Changes the occasion that all views show. */
export async function goToOccasion(occasion: string): Promise<void> {
  await sendDrafts();
  place.set((before) => ({ ...before, occasion, target: null, asked: null }));
  void api.call('setPreferences', { occasion });
}

/** The target, while it is in the asking view. */
export function useTarget(view: ViewName): Target | null {
  const { target } = useObservable(place);
  return target?.view === view ? target : null;
}

/** Does what was asked for in another view, once all that answers it is shown: in the part of a view that holds the rest. */
export function useAsked(isWhole = true): void {
  const { asked } = useObservable(place);
  useEffect(() => {
    if (asked === null || !isWhole) return;
    place.set((before) => ({ ...before, asked: null }));
    runCommand(asked);
  }, [asked, isWhole]);
}
