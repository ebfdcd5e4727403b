import { QueryClientProvider } from '@tanstack/react-query';
import { type ComponentType, useEffect, useState } from 'react';
import type { StoreState } from '../../shared/api/views.ts';
import { client } from '../data/client.ts';
import { useObservable } from '../data/observable.ts';
import { store } from '../data/store-state.ts';
import { Workspace } from './Workspace.tsx';

type Closed = Extract<StoreState, { state: 'closed' }>;

/** The window: the year's work when a store is open, else what can be done about it. */
export function App() {
  const state = useObservable(store);
  if (state === null) return null;
  if (state.state === 'closed') return <StoreProblemLater state={state} />;
  return (
    <QueryClientProvider client={client}>
      <Workspace />
    </QueryClientProvider>
  );
}

/** Seldom needed, so its code is read only then. */
function StoreProblemLater({ state }: { readonly state: Closed }) {
  const [View, setView] = useState<ComponentType<{ readonly state: Closed }> | null>(null);
  useEffect(() => {
    void import('../store-problem/StoreProblem.tsx').then(({ StoreProblem }) => setView(() => StoreProblem));
  }, []);
  return View === null ? null : <View state={state} />;
}
