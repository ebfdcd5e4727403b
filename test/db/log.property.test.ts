import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../db/index.ts';
import type { Command } from '../../shared/api/commands.ts';
import { anyCommand } from '../support/any-command.ts';
import { allRows, withRaw } from '../support/raw-store.ts';
import { handClock, okOf, storeWith } from '../support/store.ts';
import { yearOfThreeOccasions } from '../support/three-occasions.ts';

type Action =
  | { readonly do: 'commit'; readonly command: Command }
  | { readonly do: 'undo' | 'redo' | 'reopen' }
  | { readonly do: 'wait'; readonly milliseconds: number };

const anyAction = (): fc.Arbitrary<Action> =>
  fc.oneof(
    { weight: 8, arbitrary: anyCommand().map((command): Action => ({ do: 'commit', command })) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('avprickning-1', 'avprickning-2')
        .map((id): Action => ({ do: 'commit', command: withdrawn(id) })),
    },
    { weight: 3, arbitrary: fc.constantFrom<Action[]>({ do: 'undo' }, { do: 'undo' }, { do: 'redo' }) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 90_000 }).map((milliseconds): Action => ({ do: 'wait', milliseconds })) },
    { weight: 1, arbitrary: fc.constant<Action>({ do: 'reopen' }) },
  );

/** Runs actions on a new store of three occasions; `check` sees it afterwards. */
async function afterActions(actions: readonly Action[], check: (store: Store) => Promise<void>): Promise<void> {
  const clock = handClock();
  let store = await storeWith(yearOfThreeOccasions(), { clock: clock.now });
  for (const action of actions) {
    if (action.do === 'commit') okUnlessWithdrawn(await store.commit(action.command), action.command);
    else if (action.do === 'wait') clock.advance(action.milliseconds);
    else if (action.do === 'reopen') {
      await store.close();
      store = okOf(await openStore(store.file, { clock: clock.now }));
    } else if (okOf(await store.undoState()).undo !== 'import av 2024 för Provnämnden' || action.do === 'redo') {
      okOf(await store[action.do]());
    }
  }
  await check(store);
  await store.close();
}

const withdrawn = (id: string): Command => ({ type: 'tick.withdraw', action: 'atgard-1', id, why: 'Fel dag.' });

/** A tick is withdrawn once; to withdraw it again is refused, and changes nothing. */
function okUnlessWithdrawn(answer: Awaited<ReturnType<Store['commit']>>, command: Command): void {
  if (answer.ok || command.type !== 'tick.withdraw' || answer.error.kind !== 'conflict') okOf(answer);
}

const anyActions = () => fc.array(anyAction(), { minLength: 1, maxLength: 25 });

interface LoggedRow {
  readonly id: string;
  readonly entity: string;
  readonly entity_id: string;
  readonly field: string | null;
  readonly old: string | null;
  readonly new: string | null;
  readonly base: string | null;
}

function operations(file: string): LoggedRow[] {
  return withRaw(file, (raw) => raw.prepare<[], LoggedRow>('SELECT * FROM operation ORDER BY clock').all());
}

/** Each operation knows the value that it replaced and the operation that set it. */
function expectBases(logged: readonly LoggedRow[]): void {
  const fields = new Map<string, { value: string | null; by: string }>();
  for (const operation of logged) {
    const thing = `${operation.entity} ${operation.entity_id}`;
    if (operation.field !== null) {
      const before = fields.get(`${thing} ${operation.field}`);
      expect(operation.old).toBe(before?.value);
      expect(operation.base).toBe(before?.by);
      expect(operation.new).not.toBe(operation.old);
      fields.set(`${thing} ${operation.field}`, { value: operation.new, by: operation.id });
      continue;
    }
    for (const [field, value] of Object.entries(JSON.parse(operation.new ?? '{}'))) {
      fields.set(`${thing} ${field}`, { value: value === null ? null : JSON.stringify(value), by: operation.id });
    }
  }
}

/** Undo leads back to the start, and redo to the end again, by the same rows. */
async function expectWayBack(store: Store): Promise<void> {
  const seen = [allRows(store.file)];
  while (okOf(await store.undoState()).undo !== null) {
    okOf(await store.undo());
    seen.push(allRows(store.file));
  }
  expect(Object.values(allRows(store.file)).flat()).toEqual([]);
  for (const rows of seen.slice(0, -1).toReversed()) {
    okOf(await store.redo());
    expect(allRows(store.file)).toEqual(rows);
  }
}

describe('any sequence of commands, undo, redo and restarts', () => {
  // Most of the time goes to making a store and carrying the actions out: all that must hold is looked at where they have been.
  it('leaves rows that are what the log says, in a log where each operation has its own id and knows what it replaced, and a way back by undo and forth by redo', () =>
    fc.assert(
      fc.asyncProperty(anyActions(), (actions) =>
        afterActions(actions, async (store) => {
          expect(okOf(await store.verify()).problems).toEqual([]);
          const logged = operations(store.file);
          expect(new Set(logged.map(({ id }) => id)).size).toBe(logged.length);
          expectBases(logged);
          await expectWayBack(store);
        }),
      ),
      { numRuns: 60 },
    ));
});
