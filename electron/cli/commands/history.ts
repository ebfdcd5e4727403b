import type { Store } from '../../../db/index.ts';
import type { ChangeStep } from '../../../shared/api/changes.ts';
import type { HistoryEntry, HistoryOf, HistoryValue } from '../../../shared/api/history.ts';
import { ok, type Result } from '../../../shared/api/result.ts';
import type { Place } from '../../../shared/figures/compute/compute.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { toPlainText } from '../../../shared/text/plain-text.ts';
import { RichText } from '../../../shared/text/rich-text.ts';
import { command } from '../command.ts';
import { asJson, done, failure } from '../outcome.ts';
import { storeFailure } from '../store-failure.ts';
import { withStore } from '../with-store.ts';

/** So many of the store's newest steps are shown. */
const MOST_STEPS = 50;

/**
 * `history --store F --id ID [--occasion O] [--row R --column C] [--json]`: every change of an item, a chapter's text, a control action
 * or, with a row and a column, a cell of a table, newest first. With an occasion, also of what is said there. Without an id the newest steps of the store, each with its fields. In JSON each
 * field has the command that sets it back, for `change`.
 */
export const history = command(
  { store: 'value', id: 'optional', occasion: 'optional', row: 'optional', column: 'optional', json: 'flag' },
  ({ store: file, id, occasion, row, column, json }) =>
    withStore(file, 'read', async (store) => {
      if (id === undefined) {
        const newest = await store.changes({ before: null, limit: MOST_STEPS, person: null, kind: null, text: '' });
        if (!newest.ok) return storeFailure(file, newest.error, 'read');
        return done(json ? asJson(newest.value.steps) : newest.value.steps.map((step) => stepLines(step)).join(''));
      }
      const place = row !== undefined && column !== undefined ? { row, column } : null;
      const entries = await firstHistory(store, thingsOf(id, occasion ?? null, place));
      if (!entries.ok) return storeFailure(file, entries.error, 'read');
      if (entries.value.length === 0) return failure(t('cli:history.none', { id, file }));
      return done(json ? asJson(entries.value) : `${entries.value.map((entry) => lineOf(entry)).join('\n')}\n`);
    }),
);

function stepLines({ at, person, what, changes, more }: ChangeStep): string {
  const orEmpty = (value: string) => (value === '' ? t('cli:history.empty') : JSON.stringify(value));
  return [
    t('cli:history.step', { at, person, what }),
    ...changes.map((field) =>
      t('cli:history.field', { field: field.what, before: orEmpty(field.before), after: orEmpty(field.after) }),
    ),
    ...(more === 0 ? [] : [t('cli:history.more', { count: more })]),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** What the id can be the id of. */
function thingsOf(id: string, occasion: string | null, place: Place | null): HistoryOf[] {
  const item = { entity: 'item', id, occasion } as const;
  if (occasion === null) return [item];
  if (place !== null) return [{ entity: 'cell', id, occasion, ...place }];
  return [item, { entity: 'section', id, occasion }, { entity: 'control', id, occasion }];
}

async function firstHistory(store: Store, things: readonly HistoryOf[]): Promise<Result<readonly HistoryEntry[]>> {
  for (const thing of things) {
    const entries = await store.history(thing);
    if (!entries.ok || entries.value.length > 0) return entries;
  }
  return ok([]);
}

function lineOf({ at, person, what, field, before, after }: HistoryEntry): string {
  return t('cli:history.entry', { at, person, what, field, before: valueWords(before), after: valueWords(after) });
}

function valueWords(value: HistoryValue): string {
  if (value === null) return t('cli:history.empty');
  const text = RichText.safeParse(value);
  if (text.success) return JSON.stringify(toPlainText(text.data));
  return JSON.stringify(value);
}
