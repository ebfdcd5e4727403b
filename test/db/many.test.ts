import { describe, expect, it } from 'vitest';
import type { SingleCommand } from '../../shared/api/commands.ts';
import { allRows, withRaw } from '../support/raw-store.ts';
import { errorOf, okOf, storeWith } from '../support/store.ts';
import { yearOfThreeOccasions } from '../support/three-occasions.ts';

const outcome = (item: string, value: string | null): SingleCommand => ({
  type: 'follow-up.set',
  occasion: 'delar',
  item,
  field: 'outcome',
  value,
});

describe('many commands at once', () => {
  it('are one step, told in words, and taken back and brought back whole', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    const before = allRows(store.file);
    const commands = [outcome('mal-1', '1'), outcome('indikator-1', '2'), outcome('uppdrag-3', '3')];
    expect(okOf(await store.commit({ type: 'many', words: 'paste', commands })).undo.undo).toBe('inklistring (3)');
    const after = allRows(store.file);
    expect(okOf(await store.items('delar')).followUps.map((said) => said.outcome)).toEqual(['1', '2', '3']);
    okOf(await store.undo());
    expect(allRows(store.file)).toEqual(before);
    okOf(await store.redo());
    expect(allRows(store.file)).toEqual(after);
    expect(okOf(await store.verify()).problems).toEqual([]);
  });

  it('may build on each other: an item is made, filled and followed up', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    const commands: SingleCommand[] = [
      { type: 'item.create', item: 'ny', year: 'namnd-2024', parent: 'mal-1', after: null, kind: 'indikator', title: 'Ny' },
      { type: 'item.set', item: 'ny', field: 'target', value: '5' },
      outcome('ny', '4'),
      outcome('ny', '6'),
    ];
    okOf(await store.commit({ type: 'many', words: 'create', commands }));
    expect(okOf(await store.items('delar')).followUps).toMatchObject([{ item: 'ny', outcome: '6' }]);
    okOf(await store.undo());
    expect(okOf(await store.items('delar')).items.some(({ id }) => id === 'ny')).toBe(false);
  });

  it('take in nothing that is typed after them, and what they set twice is taken back', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    const before = allRows(store.file);
    const commands = [outcome('mal-1', '1'), outcome('mal-1', null), outcome('uppdrag-3', '3')];
    okOf(await store.commit({ type: 'many', words: 'paste', commands }));
    okOf(await store.commit(outcome('mal-1', 'skrivet efteråt')));
    expect(okOf(await store.undo()).undo.undo).toBe('inklistring (3)');
    okOf(await store.undo());
    expect(allRows(store.file)).toEqual(before);
  });

  it('are all refused with the one that cannot be, which is named', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    const before = allRows(store.file);
    const bad: SingleCommand = { type: 'follow-up.set', occasion: 'delar', item: 'mal-1', field: 'colour', value: 'lila' };
    const answer = await store.commit({ type: 'many', words: 'status', commands: [outcome('mal-1', '1'), bad] });
    expect(errorOf(answer)).toMatchObject({ kind: 'invalid-input', field: 'commands[1].value' });
    expect(allRows(store.file)).toEqual(before);
    expect(okOf(await store.undoState()).undo).toBe('import av 2024 för Provnämnden');
  });

  it('that change nothing are no step, and are never joined with what is typed', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    expect(okOf(await store.commit({ type: 'many', words: 'clear', commands: [outcome('mal-1', null)] })).parts).toEqual([]);
    const steps = () => withRaw(store.file, (raw) => raw.prepare('SELECT count(*) FROM step').pluck().get());
    const before = Number(steps());
    okOf(await store.commit({ type: 'many', words: 'paste', commands: [outcome('mal-1', '1')] }));
    okOf(await store.commit({ type: 'many', words: 'paste', commands: [outcome('mal-1', '12')] }));
    expect(steps()).toBe(before + 2);
  });

  it('are refused in a locked occasion', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    const locked = { ...outcome('mal-1', '1'), occasion: 'april' } as SingleCommand;
    expect(errorOf(await store.commit({ type: 'many', words: 'paste', commands: [locked] })).kind).toBe('locked');
  });
});
