import { t } from '../../../shared/text/messages/index.ts';
import { refuse } from '../../errors.ts';

/** Something that a change would take away, and what needs it. */
export interface Use {
  /** "Sorten ”Mål”" */
  readonly what: string;
  /** "8 rader, bland annat mål 1" */
  readonly by: string;
}

const MOST_NAMED = 3;

/** Refuses a change that would take away what is used: the first in words, all of them in the details. */
export function refuseUsed(uses: readonly Use[]): void {
  const [first] = uses;
  if (first === undefined) return;
  const details = uses.map(({ what, by }) => `${what}: ${by}`).join('\n');
  refuse('conflict', t('store:model-used', { what: first.what, by: first.by }), { field: 'value', details });
}

/** "mål 1, mål 2, mål 3 och 5 till" */
export function someOf(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).join(', ');
  const rest = names.length - MOST_NAMED;
  return rest > 0 ? t('store:and-more', { shown, rest }) : shown;
}

/** The ids of things that were there and no longer are. */
export function goneFrom<Thing extends { readonly id: string }>(before: readonly Thing[], after: readonly Thing[]): Thing[] {
  const kept = new Set(after.map(({ id }) => id));
  return before.filter(({ id }) => !kept.has(id));
}
