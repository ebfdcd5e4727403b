import type { Query } from '@tanstack/react-query';
import type { ChangedPart } from '../../shared/api/contract.ts';
import { client } from './client.ts';
import { EVERYTHING } from './reads.ts';

/** Reads again what shows the changed parts; what no view shows is read when it is next needed. */
export function rereadParts(parts: readonly ChangedPart[]): Promise<void> {
  return client.invalidateQueries({ predicate: (query) => shows(query, parts) });
}

/**
 * Done when what is being read again is there, but for documents, which show more than what was changed: a field whose change is taken
 * back before the view has heard of it would go on showing it.
 */
export function allReread(): Promise<void> {
  const isReading = () =>
    client.isFetching({ type: 'active', predicate: ({ queryKey: [part] }) => part !== 'reportDocument' }) > 0;
  if (!isReading()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = client.getQueryCache().subscribe(() => {
      if (isReading()) return;
      stop();
      resolve();
    });
  });
}

/** Reads again what has been done about the action that is looked at. */
export function rereadTicks(): Promise<void> {
  return client.invalidateQueries({ queryKey: ['ticks'] });
}

/** Work that goes on has the window to itself; in milliseconds. */
const REST = 1_500;
let resting: { readonly timer: number; readonly parts: ReadonlySet<ChangedPart> } | null = null;

/**
 * Reads again when nothing more has changed for a while: of a large year that takes longer than a key may. Until then the
 * views show what was committed, and a view that is gone to reads for itself.
 */
export function rereadAtRest(parts: readonly ChangedPart[]): void {
  // What is in view would be read again by the next panel that opens: it waits.
  void client.invalidateQueries({ predicate: (query) => shows(query, parts), type: 'inactive', refetchType: 'none' });
  if (resting !== null) window.clearTimeout(resting.timer);
  const waiting = new Set([...(resting?.parts ?? []), ...parts]);
  const timer = window.setTimeout(() => {
    resting = null;
    void rereadParts([...waiting]);
  }, REST);
  resting = { timer, parts: waiting };
}

/** Does not wait for the rest: what was committed is not shown yet. */
export function rereadNow(): void {
  if (resting !== null) window.clearTimeout(resting.timer);
  resting = null;
  void rereadParts(EVERYTHING);
}

function shows({ meta }: Query, parts: readonly ChangedPart[]): boolean {
  return Array.isArray(meta?.parts) && parts.some((part) => (meta.parts as unknown[]).includes(part));
}
