import { describe, expect, it } from 'vitest';
import type { Command } from '../../shared/api/commands.ts';
import type { FollowUp } from '../../shared/model/occasion.ts';
import type { PlanItem } from '../../shared/model/plan-item.ts';
import { fromParagraphs } from '../../shared/text/plain-text.ts';
import { allRows } from '../support/raw-store.ts';
import { errorOf, okOf, storeWith } from '../support/store.ts';
import { yearOfThreeOccasions } from '../support/three-occasions.ts';

type SetItem = Extract<Command, { type: 'item.set' }>;
type SetFollowUp = Extract<Command, { type: 'follow-up.set' }>;

const onItem = { type: 'item.set', item: 'uppdrag-3' } as const;
const ITEM_SETS: readonly (readonly [SetItem, string])[] = [
  [{ ...onItem, field: 'title', value: 'Ny text.' }, 'namn på uppdrag 3 - 8'],
  [{ ...onItem, field: 'number', value: { from: 4, to: 4 } }, 'nummer för uppdrag 3 - 8'],
  [{ ...onItem, field: 'kind', value: 'mal' }, 'sort för uppdrag 3 - 8'],
  [{ ...onItem, field: 'description', value: fromParagraphs(['Vad.']) }, 'beskrivning av uppdrag 3 - 8'],
  [{ ...onItem, field: 'receiver', value: 'namnd' }, 'mottagare av uppdrag 3 - 8'],
  [{ ...onItem, field: 'unit', value: 'st' }, 'enhet för uppdrag 3 - 8'],
  [{ ...onItem, field: 'direction', value: 'at-least-last-year' }, 'riktning för uppdrag 3 - 8'],
  [{ ...onItem, field: 'target', value: '10' }, 'målvärde för uppdrag 3 - 8'],
  [{ ...onItem, field: 'longTermTarget', value: '20' }, 'långsiktigt målvärde för uppdrag 3 - 8'],
  [{ ...onItem, field: 'lastKnown', value: '8' }, 'senast kända värde för uppdrag 3 - 8'],
  [{ ...onItem, field: 'responsible', value: 'Chefen' }, 'ansvarig för uppdrag 3 - 8'],
  [{ ...onItem, field: 'due', value: '2025-01-31' }, 'klart senast för uppdrag 3 - 8'],
  [{ ...onItem, field: 'instruction', value: 'Skriv kort.' }, 'anvisning för uppdrag 3 - 8'],
  [{ ...onItem, field: 'commentExpected', value: false }, 'krav på kommentar till uppdrag 3 - 8'],
  [{ ...onItem, field: 'footnotes', value: ['En not.', 'En till.'] }, 'fotnoter till uppdrag 3 - 8'],
  [{ ...onItem, field: 'boards', value: ['namnd', 'forvaltning'] }, 'nämnder som svarar för uppdrag 3 - 8'],
  [{ ...onItem, field: 'lineage', value: 'uppdrag-2023' }, 'koppling till förra året för uppdrag 3 - 8'],
];

const onFollowUp = { type: 'follow-up.set', occasion: 'delar', item: 'uppdrag-3' } as const;
const FOLLOW_UP_SETS: readonly (readonly [SetFollowUp, string])[] = [
  [{ ...onFollowUp, field: 'statusReason', value: 'Därför.' }, 'motivering till status för uppdrag 3 - 8'],
  [{ ...onFollowUp, field: 'nothingToReport', value: true }, '”inget att rapportera” för uppdrag 3 - 8'],
  [{ ...onFollowUp, field: 'approved', value: true }, 'godkännande av uppdrag 3 - 8'],
];

describe('every field of an item', () => {
  it('is one that the commands set', () => {
    const { items } = yearOfThreeOccasions();
    const all = new Set(items.flatMap((item) => Object.keys(item)));
    const fields = [...all].filter((field) => field !== 'id' && field !== 'parent');
    expect(ITEM_SETS.map(([{ field }]) => field).toSorted()).toEqual(fields.toSorted());
  });

  it.each(ITEM_SETS)('is set, told in words and taken back: %j', async (command, words) => {
    const store = await storeWith(yearOfThreeOccasions());
    const before = allRows(store.file);
    expect(okOf(await store.commit(command)).undo.undo).toBe(words);
    const item: PlanItem | undefined = okOf(await store.items('delar')).items.find(({ id }) => id === 'uppdrag-3');
    expect(item?.[command.field]).toEqual(command.value);
    expect(okOf(await store.commit(command)).parts).toEqual([]);
    okOf(await store.undo());
    expect(allRows(store.file)).toEqual(before);
  });

  it('keeps the letter of a number, and names the item with it', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    okOf(await store.commit({ ...onItem, field: 'number', value: { from: 3, to: 3, letter: 'a' } }));
    expect(okOf(await store.items('delar')).items.find(({ id }) => id === 'uppdrag-3')?.number).toEqual({
      from: 3,
      to: 3,
      letter: 'a',
    });
    expect(okOf(await store.commit({ ...onItem, field: 'unit', value: 'st' })).undo.undo).toBe('enhet för uppdrag 3 a');
  });
});

describe('the new fields of a follow-up', () => {
  it.each(FOLLOW_UP_SETS)('are set, told in words and taken back: %j', async (command, words) => {
    const store = await storeWith(yearOfThreeOccasions());
    const before = allRows(store.file);
    expect(okOf(await store.commit(command)).undo.undo).toBe(words);
    const followUp: FollowUp | undefined = okOf(await store.items('delar')).followUps.find(({ item }) => item === 'uppdrag-3');
    expect(followUp?.[command.field]).toBe(command.value);
    okOf(await store.undo());
    expect(allRows(store.file)).toEqual(before);
  });
});

describe('a field that does not fit', () => {
  it('is refused: a receiver that the year does not speak of, a kind that it has not', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    expect(errorOf(await store.commit({ ...onItem, field: 'receiver', value: 'okand' }))).toMatchObject({
      kind: 'not-found',
      message: 'Mottagaren finns inte bland årets organisationer.',
    });
    expect(errorOf(await store.commit({ ...onItem, field: 'kind', value: 'okand' })).kind).toBe('not-found');
  });

  it('is refused: a kind that cannot have what has been said', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    const command = { type: 'item.set', item: 'mal-1', field: 'kind', value: 'uppdrag' } as const;
    expect(errorOf(await store.commit(command))).toMatchObject({
      kind: 'conflict',
      message: 'Sorten kan inte bytas: mal 1 har en pil, och det kan sorten ”uppdrag” inte ha. Töm det först.',
    });
    okOf(await store.commit({ type: 'follow-up.set', occasion: 'helar', item: 'mal-1', field: 'arrow', value: null }));
    okOf(await store.commit(command));
    expect(okOf(await store.verify()).problems).toEqual([]);
  });
});
