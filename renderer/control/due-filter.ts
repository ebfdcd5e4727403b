import { arrange } from '../grid/arrangement.ts';

/** The filter that shows what is to be done now. */
export const DUE_FILTER = 'due';

/** Shows that alone. */
export function showDue(): void {
  arrange('control', (before) => ({ ...before, filters: { ...before.filters, [DUE_FILTER]: ['on'] } }));
}
