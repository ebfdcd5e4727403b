import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../db/index.ts';
import type { Command } from '../../shared/api/commands.ts';
import type { HistoryOf } from '../../shared/api/history.ts';
import { fromParagraphs } from '../../shared/text/plain-text.ts';
import { anyCommand } from '../support/any-command.ts';
import { afterSomeoneElse } from '../support/other-person.ts';
import { sampleYear } from '../support/sample-year.ts';
import { handClock, okOf, storeWith } from '../support/store.ts';
import { yearOfThreeOccasions } from '../support/three-occasions.ts';

const outcome = (value: string): Command => ({
  type: 'follow-up.set',
  occasion: 'helar',
  item: 'indikator-1',
  field: 'outcome',
  value,
});

const ofIndicator: HistoryOf = { entity: 'item', id: 'indikator-1', occasion: 'helar' };

describe('the history of a thing', () => {
  it('tells each change of each field, newest first, with what stood before', async () => {
    const clock = handClock();
    const store = await storeWith(sampleYear(), { clock: clock.now, person: { name: 'Anna Berg', initials: 'AB' } });
    clock.advance(60_000);
    okOf(await store.commit(outcome('88 %')));
    clock.advance(120_000);
    okOf(await store.commit(outcome('89 %')));
    okOf(await store.commit({ type: 'item.set', item: 'indikator-1', field: 'longTermTarget', value: '97 procent' }));
    const entries = okOf(await store.history(ofIndicator));
    expect(entries.slice(0, 3)).toMatchObject([
      { field: 'longTermTarget', before: '95 procent 2030', after: '97 procent', person: 'Anna Berg', kind: 'change' },
      { field: 'outcome', before: '88 %', after: '89 %', at: '2026-01-15T12:03:00.000Z' },
      { field: 'outcome', before: '86 %', after: '88 %', what: 'Utfall för indikator ”Andel nöjda”' },
    ]);
    expect(entries.at(-1)).toMatchObject({ kind: 'import', what: 'Import av 2024 för Provnämnden' });
    expect(entries.find(({ field, kind }) => field === 'outcome' && kind === 'import')).toMatchObject({
      before: null,
      after: '86 %',
      // What an import or a paste changed is said of each field.
      about: 'Utfall för indikator ”Andel nöjda”',
    });
    expect(entries[1]).toMatchObject({ what: 'Utfall för indikator ”Andel nöjda”', about: null });
    expect(entries.some(({ field }) => field === 'position' || field === 'year')).toBe(false);
  });

  it('keeps what two people on two laptops wrote in the same field, and either can be set back', async () => {
    const store = await storeWith(sampleYear(), { person: { name: 'Anna Berg', initials: 'AB' } });
    okOf(await store.commit(outcome('88 %')));
    const again = await afterSomeoneElse(store, outcome('91 %'));
    okOf(await again.commit(outcome('90 %')));
    const [mine, theirs, first] = okOf(await again.history(ofIndicator)).filter(({ field }) => field === 'outcome');
    expect([mine, theirs, first]).toMatchObject([
      { before: '91 %', after: '90 %' },
      { before: '88 %', after: '91 %', person: 'Berit Ek' },
      { before: '86 %', after: '88 %', person: 'Anna Berg' },
    ]);
    const now = async () =>
      okOf(await again.items('helar')).followUps.find(({ item }) => item === 'indikator-1')?.outcome ?? null;
    // To what stood before the last change is theirs, to what stood before that is the first one's.
    for (const [entry, value] of [
      [mine, '91 %'],
      [theirs, '88 %'],
    ] as const) {
      if (entry?.restore === null || entry === undefined) throw new Error('it cannot be set back');
      okOf(await again.commit(entry.restore));
      expect(await now()).toBe(value);
    }
  });

  it('of an item alone leaves out what is said of it', async () => {
    const store = await storeWith(sampleYear());
    okOf(await store.commit(outcome('88 %')));
    const entries = okOf(await store.history({ ...ofIndicator, occasion: null }));
    expect(entries.map(({ field }) => field)).toContain('title');
    expect(entries.map(({ field }) => field)).not.toContain('outcome');
  });

  it('tells of undo and redo, and of others', async () => {
    const store = await storeWith(sampleYear());
    okOf(await store.commit(outcome('88 %')));
    okOf(await store.undo());
    okOf(await store.redo());
    expect(okOf(await store.history(ofIndicator)).slice(0, 3)).toMatchObject([
      { kind: 'redo', before: '86 %', after: '88 %', what: 'Gjorde om: utfall för indikator ”Andel nöjda”' },
      { kind: 'undo', before: '88 %', after: '86 %' },
      { kind: 'change', before: '86 %', after: '88 %' },
    ]);
  });

  it.each<[HistoryOf, Command, string]>([
    [
      { entity: 'section', id: 'inledning', occasion: 'helar' },
      { type: 'text.set', occasion: 'helar', section: 'inledning', field: 'body', value: fromParagraphs(['Ny.']) },
      'body',
    ],
    [
      { entity: 'cell', id: 'resultat', row: 'intakter', column: 'utfall', occasion: 'helar' },
      { type: 'cell.set', occasion: 'helar', table: 'resultat', row: 'intakter', column: 'utfall', value: '7' },
      'value',
    ],
    [
      { entity: 'control', id: 'atgard-1', occasion: 'helar' },
      { type: 'answer.set', occasion: 'helar', action: 'atgard-1', question: 'effekt', field: 'text', value: 'Nej.' },
      'text',
    ],
    [
      { entity: 'assessment', occasion: 'helar' },
      { type: 'assessment.set', occasion: 'helar', field: 'verdict', value: 'insufficient' },
      'verdict',
    ],
  ])('can be asked of: %j', async (of, command, field) => {
    const store = await storeWith(sampleYear());
    const before = okOf(await store.history(of));
    okOf(await store.commit(command));
    const [newest, ...rest] = okOf(await store.history(of));
    expect(newest).toMatchObject({ field, kind: 'change' });
    expect(rest.map(({ step }) => step)).toEqual(before.map(({ step }) => step));
  });

  it('is empty of what has never been', async () => {
    const store = await storeWith(sampleYear());
    expect(okOf(await store.history({ entity: 'item', id: 'finns-inte', occasion: 'helar' }))).toEqual([]);
  });
});

/** What a thing holds, by the names that history uses. */
async function standing(store: Store): Promise<Record<string, unknown>> {
  const { items, followUps } = okOf(await store.items('delar'));
  // What says nothing may be left out.
  return { boards: [], taken: [], ...items.find(({ id }) => id === 'mal-1'), ...followUps.find(({ item }) => item === 'mal-1') };
}

describe('restoring', () => {
  it('is an ordinary change, that undo takes back', async () => {
    const store = await storeWith(sampleYear());
    okOf(await store.commit(outcome('88 %')));
    const [entry] = okOf(await store.history(ofIndicator));
    expect(entry?.restore).toEqual(outcome('86 %'));
    if (entry === undefined || entry.restore === null) throw new Error('it can be restored');
    okOf(await store.commit(entry.restore));
    expect(okOf(await store.history(ofIndicator))[0]).toMatchObject({ kind: 'change', before: '88 %', after: '86 %' });
    // What stands there now is not offered.
    expect(okOf(await store.history(ofIndicator))[1]?.restore).toBeNull();
  });

  it('sets any field of anything back to what stood before, whatever has been done', () =>
    fc.assert(
      fc.asyncProperty(fc.array(anyCommand(), { minLength: 1, maxLength: 12 }), async (commands) => {
        const clock = handClock();
        const store = await storeWith(yearOfThreeOccasions(), { clock: clock.now });
        for (const command of commands) {
          okOf(await store.commit(command));
          clock.advance(61_000);
        }
        const of: HistoryOf = { entity: 'item', id: 'mal-1', occasion: 'delar' };
        for (const entry of okOf(await store.history(of))) {
          if (entry.restore === null) continue;
          okOf(await store.commit(entry.restore));
          expect((await standing(store))[entry.field] ?? null).toEqual(entry.before ?? null);
        }
        expect(okOf(await store.verify()).problems).toEqual([]);
        await store.close();
      }),
      { numRuns: 25 },
    ));
});

describe('who last changed an item', () => {
  it('counts the plan and what is said on the occasion, and not what came with the year', async () => {
    const clock = handClock();
    const store = await storeWith(yearOfThreeOccasions(), { clock: clock.now, person: { name: 'Anna Berg', initials: 'AB' } });
    expect(okOf(await store.itemsTouched('helar'))).toEqual([]);
    clock.advance(60_000);
    okOf(await store.commit(outcome('88 %')));
    clock.advance(60_000);
    okOf(await store.commit({ type: 'item.set', item: 'mal-1', field: 'responsible', value: 'Chefen' }));
    const touched = okOf(await store.itemsTouched('helar'));
    expect(touched.toSorted((one, other) => (one.item < other.item ? -1 : 1))).toEqual([
      { item: 'indikator-1', at: '2026-01-15T12:01:00.000Z', person: 'Anna Berg' },
      { item: 'mal-1', at: '2026-01-15T12:02:00.000Z', person: 'Anna Berg' },
    ]);
    expect(okOf(await store.itemsTouched('delar')).map(({ item }) => item)).toEqual(['mal-1']);
  });

  it('names the one who was last', async () => {
    const store = await storeWith(sampleYear(), { person: { name: 'Anna Berg', initials: 'AB' } });
    okOf(await store.commit(outcome('88 %')));
    const theirs = await afterSomeoneElse(store, outcome('90 %'));
    expect(okOf(await theirs.itemsTouched('helar'))).toMatchObject([{ item: 'indikator-1', person: 'Berit Ek' }]);
  });

  it('does not count an item that only made way for another', async () => {
    const store = await storeWith(sampleYear());
    const at = {
      type: 'item.create',
      year: 'namnd-2024',
      parent: null,
      after: 'perspektiv',
      kind: 'uppdrag',
      title: 'Ny',
    } as const;
    for (let index = 0; index < 14; index += 1) okOf(await store.commit({ ...at, item: `ny-${index}` }));
    expect(okOf(await store.itemsTouched('helar')).every(({ item }) => item.startsWith('ny-'))).toBe(true);
  });
});
