import type { SingleCommand } from './commands.ts';
import type { HistoryEntry } from './history.ts';

/**
 * What sets a thing back to how it was before one of its changes: each field that has been changed since, to what stood there then.
 * `entries` have the newest first; a field that stands as it did needs nothing.
 */
export function restoresUntil(entries: readonly HistoryEntry[], index: number): readonly SingleCommand[] {
  const first = new Map<string, HistoryEntry>();
  for (const entry of entries.slice(0, index + 1)) first.set(entry.field, entry);
  return [...first.values()].flatMap(({ restore }) => (restore === null ? [] : [restore]));
}
