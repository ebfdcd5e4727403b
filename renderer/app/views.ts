import type { ComponentType } from 'react';
import type { ViewName } from '../../shared/api/choices.ts';
import { ItemsView } from '../items/ItemsView.tsx';

export interface ViewProps {
  readonly occasion: string;
}

const load: Readonly<Record<ViewName, () => Promise<ComponentType<ViewProps>>>> = {
  overview: async () => (await import('../overview/OverviewView.tsx')).OverviewView,
  items: async () => ItemsView,
  texts: async () => (await import('../texts/TextsView.tsx')).TextsView,
  figures: async () => (await import('../figures/FiguresView.tsx')).FiguresView,
  control: async () => (await import('../control/ControlView.tsx')).ControlView,
  report: async () => (await import('../report/ReportView.tsx')).ReportView,
  history: async () => (await import('../history/HistoryView.tsx')).HistoryView,
  model: async () => (await import('../model/ModelView.tsx')).ModelView,
  boards: async () => (await import('../boards/BoardsView.tsx')).BoardsView,
};

/** The most common view comes with the window (renderer/vite.config.ts). */
const loaded = new Map<ViewName, ComponentType<ViewProps>>([['items', ItemsView]]);

/** Has the view's code ready; views load only when somebody goes to them, or when the program has nothing else to do. */
export async function loadView(name: ViewName): Promise<void> {
  if (!loaded.has(name)) loaded.set(name, await load[name]());
}

export function loadedView(name: ViewName): ComponentType<ViewProps> | undefined {
  return loaded.get(name);
}
