import { describe, expect, it } from 'vitest';
import type { Command } from '../../shared/api/commands.ts';
import { parseYear } from '../../shared/model/exchange/parse.ts';
import { serialiseYear } from '../../shared/model/exchange/serialise.ts';
import { allRows } from '../support/raw-store.ts';
import { errorOf, okOf, storeWith } from '../support/store.ts';
import { yearOfThreeOccasions } from '../support/three-occasions.ts';

type AddTick = Extract<Command, { type: 'tick.add' }>;

const tick = (change: Partial<AddTick> = {}): AddTick => ({
  type: 'tick.add',
  action: 'atgard-1',
  id: 'ny',
  happened: '2024-10-03',
  what: 'Stickprov på 25 fakturor.',
  result: 'ok',
  deviation: null,
  remedy: null,
  steps: ['Begär in listan.'],
  by: null,
  ...change,
});
const deviation = { result: 'deviation', deviation: 'Två saknar underlag.', remedy: 'Begärs in.' } as const;
const withdraw = (why: string): Command => ({ type: 'tick.withdraw', action: 'atgard-1', id: 'ny', why });

const begin = () => storeWith(yearOfThreeOccasions());

describe('a tick', () => {
  it('is kept with who entered it and when, told in words and taken back', async () => {
    const store = await begin();
    const before = allRows(store.file);
    const { undo, parts } = okOf(await store.commit(tick()));
    expect(undo.undo).toBe('avprickning 2024-10-03 av åtgärden ”Följ upp arbetsmiljön.”');
    expect(parts).toEqual(['ticks']);
    const { ticks } = okOf(await store.ticks('atgard-1'));
    const { name } = okOf(await store.person());
    const added = ticks.find(({ id }) => id === 'ny');
    expect(added).toMatchObject({ happened: '2024-10-03', what: 'Stickprov på 25 fakturor.', by: name, withdrawn: null });
    expect(Math.abs(Date.parse(added?.recorded ?? '') - Date.now())).toBeLessThan(60_000);
    okOf(await store.undo());
    expect(allRows(store.file)).toEqual(before);
    okOf(await store.redo());
    expect(okOf(await store.ticks('atgard-1')).ticks).toEqual(ticks);
    expect(okOf(await store.verify()).problems).toEqual([]);
  });

  it('can be said to have been carried out by another', async () => {
    const store = await begin();
    okOf(await store.commit(tick({ by: 'Ekonomen', ...deviation })));
    expect(okOf(await store.ticks('atgard-1')).ticks.at(-1)).toMatchObject({ by: 'Ekonomen', ...deviation });
  });

  it('stands when it has been withdrawn, with the reason, and does not count', async () => {
    const store = await begin();
    okOf(await store.commit(tick()));
    expect(okOf(await store.tickDays('delar'))).toEqual([{ action: 'atgard-1', days: '2024-04-12! 2024-10-03' }]);
    const { undo } = okOf(await store.commit(withdraw('Fel åtgärd.')));
    expect(undo.undo).toBe('återtagande av avprickningen 2024-10-03 av åtgärden ”Följ upp arbetsmiljön.”');
    const added = okOf(await store.ticks('atgard-1')).ticks.find(({ id }) => id === 'ny');
    expect(added?.withdrawn).toMatchObject({ why: 'Fel åtgärd.' });
    expect(okOf(await store.tickDays('delar'))).toEqual([{ action: 'atgard-1', days: '2024-04-12!' }]);
    expect(errorOf(await store.commit(withdraw('Igen.'))).message).toMatch(
      /^Avprickningen är redan återtagen, \d{4}-\d\d-\d\d av /,
    );
    okOf(await store.undo());
    expect(okOf(await store.ticks('atgard-1')).ticks.find(({ id }) => id === 'ny')?.withdrawn).toBeNull();
  });

  it.each([
    [tick({ happened: '2025-01-02' }), 'happened', '2025-01-02 ligger utanför 2024, planens år.'],
    [tick({ happened: '2023-12-31' }), 'happened', '2023-12-31 ligger utanför 2024, planens år.'],
    [tick({ ...deviation, deviation: null }), 'deviation', 'En avvikelse ska beskrivas.'],
    [tick({ deviation: 'Något.' }), 'deviation', 'En avprickning utan avvikelse kan inte ha'],
    [tick({ action: 'ingen' }), 'action', 'Åtgärden finns inte'],
    [tick({ id: 'avprickning-1' }), 'id', 'Id ”avprickning-1” finns redan'],
    [{ type: 'tick.withdraw', action: 'atgard-1', id: 'ingen', why: 'Fel.' } as const, 'id', 'Avprickningen finns inte.'],
  ])('that cannot be is refused, and nothing is changed: %j', async (command, field, words) => {
    const store = await begin();
    const before = allRows(store.file);
    const error = errorOf(await store.commit(command));
    expect(error.field).toBe(field);
    expect(error.message).toContain(words);
    expect(allRows(store.file)).toEqual(before);
  });

  it('cannot be of a day that has not been', async () => {
    const store = await storeWith(yearOfThreeOccasions(), { clock: () => Date.parse('2024-10-02T10:00:00Z') });
    expect(errorOf(await store.commit(tick())).message).toBe('2024-10-03 har inte varit än. Ange den dag då det gjordes.');
    okOf(await store.commit(tick({ happened: '2024-10-02' })));
  });

  it('is found by its words, and leads to the action', async () => {
    const store = await begin();
    okOf(await store.commit(tick({ ...deviation, remedy: 'Kompletteras av leverantören.' })));
    for (const word of ['stickprov', 'leverantören']) {
      expect(okOf(await store.search(word, 5))).toMatchObject([{ what: 'tick', place: { view: 'control', id: 'atgard-1' } }]);
    }
  });

  it('is among what has changed, with a way to the action', async () => {
    const store = await begin();
    okOf(await store.commit(tick()));
    expect(okOf(await store.recentChanges(1))).toMatchObject([
      { what: 'Avprickning 2024-10-03 av åtgärden ”Följ upp arbetsmiljön.”', place: { view: 'control', id: 'atgard-1' } },
    ]);
  });

  it('holds its action in the plan', async () => {
    const store = await begin();
    for (const [thing, id] of [
      ['action', 'atgard-1'],
      ['risk', 'risk-1'],
      ['area', 'hr'],
    ] as const) {
      const error = errorOf(await store.commit({ type: 'plan.remove', thing, id }));
      expect(error.message).toContain('Åtgärden ”Följ upp arbetsmiljön.” kan inte tas bort, eftersom den har avprickningar');
    }
  });
});

describe('evidence', () => {
  const reference: Command = {
    type: 'evidence.add',
    action: 'atgard-1',
    id: 'ny',
    tick: 'avprickning-1',
    name: 'Protokollet',
    reference: 'Pärm 3, flik 2',
    file: null,
  };

  it('that is a reference is kept, found, removed and brought back', async () => {
    const store = await begin();
    const before = allRows(store.file);
    expect(okOf(await store.commit(reference)).undo.undo).toBe('underlaget ”Protokollet” till åtgärden ”Följ upp arbetsmiljön.”');
    expect(okOf(await store.search('pärm', 5))).toMatchObject([{ what: 'evidence' }]);
    const kept = okOf(await store.ticks('atgard-1')).evidence;
    okOf(await store.commit({ type: 'evidence.remove', action: 'atgard-1', id: 'ny' }));
    expect(okOf(await store.ticks('atgard-1')).evidence).toHaveLength(1);
    okOf(await store.undo());
    expect(okOf(await store.ticks('atgard-1')).evidence).toEqual(kept);
    okOf(await store.undo());
    expect(allRows(store.file)).toEqual(before);
  });

  it.each([
    [{ ...reference, reference: null }, 'Ett underlag är en fil eller en hänvisning.'],
    [{ ...reference, tick: 'ingen' }, 'Avprickningen finns inte.'],
    [
      { ...reference, reference: null, file: { mediaType: 'application/pdf', size: 9, sha256: 'ab'.repeat(32) } },
      'Filens innehåll finns inte i datafilen.',
    ],
    [{ type: 'evidence.remove', action: 'atgard-1', id: 'ingen' } as const, 'Underlaget finns inte.'],
  ])('that cannot be is refused: %j', async (command, words) => {
    const store = await begin();
    expect(errorOf(await store.commit(command)).message).toContain(words);
  });
});

describe('ticks in a year file', () => {
  it('come out as they went in', async () => {
    const store = await begin();
    okOf(await store.commit(tick()));
    okOf(await store.commit(withdraw('Fel åtgärd.')));
    const text = serialiseYear(okOf(await store.readYear('namnd-2024')));
    const read = parseYear(text);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(okOf(await (await storeWith(read.value)).readYear('namnd-2024'))).toEqual(read.value);
  });

  it.each([
    ['happened', '2025-01-01', '2025-01-01 ligger utanför 2024'],
    ['action', 'ingen', 'ingen'],
    ['recorded', 'i går', 'En tidpunkt skrivs i UTC som'],
    ['id', 'avprickning-2', 'avprickning-2'],
    ['deviation', null, 'En avvikelse ska beskrivas.'],
  ])('that cannot be are named: %s', (field, value, words) => {
    const year = yearOfThreeOccasions();
    const [first, ...others] = year.ticks;
    const answer = parseYear(JSON.stringify({ ...year, ticks: [{ ...first, [field]: value }, ...others] }));
    expect(answer.ok ? [] : answer.problems.map(({ message }) => message).join(' ')).toContain(words);
  });
});
