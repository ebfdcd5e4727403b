import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Year } from '../../shared/model/year.ts';
import { anyYear } from '../support/any-year/index.ts';
import { allRows } from '../support/raw-store.ts';
import { sampleYear } from '../support/sample-year.ts';
import { errorOf, newStore, okOf, sampleStore, storeWith } from '../support/store.ts';
import { yearOfThreeOccasions } from '../support/three-occasions.ts';

/** Another year of the same board: every name that must be one's own is. */
function nextYear(): Year {
  const year = sampleYear();
  return Year.parse(
    JSON.parse(
      JSON.stringify({ ...year, ticks: [], evidence: [], decision: null, model: { ...year.model, id: 'namnd-2025', year: 2025 } })
        .replaceAll(/"(perspektiv|mal-1|indikator-1|uppdrag-3)"/g, '"$1.25"')
        .replaceAll(/"(kind|role)":"perspektiv\.25"/g, '"$1":"perspektiv"')
        .replaceAll(/"id":"perspektiv\.25","role"/g, '"id":"perspektiv","role"')
        .replaceAll(/"(hr|risk-1|atgard-1|helar|berattelse|plan)"/g, '"$1.25"')
        .replaceAll('"kind":"plan.25"', '"kind":"plan"'),
    ),
  );
}

describe('an imported year', () => {
  it('is read back the same, to the order of every list and key', async () => {
    const year = Year.parse(sampleYear());
    const store = await storeWith(year);
    expect(JSON.stringify(okOf(await store.readYear(year.model.id)))).toBe(JSON.stringify(year));
  });

  it('is read back the same, whatever stands in it, and comes out of a second store with the bytes that came out of the first', () =>
    fc.assert(
      fc.asyncProperty(anyYear(), async (drawn) => {
        const first = await storeWith(drawn);
        const out = okOf(await first.readYear(drawn.model.id));
        expect(out).toEqual(withoutEmptyRows(Year.parse(drawn)));
        expect(okOf(await first.verify()).problems).toEqual([]);
        const second = await storeWith(out);
        expect(JSON.stringify(okOf(await second.readYear(drawn.model.id)))).toBe(JSON.stringify(out));
        await first.close();
        await second.close();
      }),
      { numRuns: 100 },
    ));

  it('is one step', async () => {
    const store = await sampleStore();
    expect(okOf(await store.verify()).counts?.step).toBe(1);
    expect(okOf(await store.undoState()).undo).toBe('import av 2024 för Provnämnden');
  });

  it('is answered by its id, and changes every view', async () => {
    const store = await newStore();
    expect(okOf(await store.importYear(sampleYear()))).toMatchObject({
      year: 'namnd-2024',
      parts: ['control', 'figures', 'glossary', 'items', 'library', 'model', 'packages', 'texts', 'ticks'],
    });
  });

  it('stands in the library with its occasions and reports', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    const library = okOf(await store.library());
    expect(library.years).toEqual([{ id: 'namnd-2024', organisation: 'namnd', year: 2024 }]);
    expect(library.occasions.map(({ id, year, state }) => [id, year, state])).toEqual([
      ['april', 'namnd-2024', 'locked'],
      ['delar', 'namnd-2024', 'open'],
      ['helar', 'namnd-2024', 'open'],
    ]);
    expect(library.reports.map(({ id, kind, occasion }) => [id, kind, occasion])).toEqual([
      ['berattelse', 'annual', 'helar'],
      ['plan', 'plan', null],
    ]);
  });
});

describe('a second year', () => {
  it('shares the organisations of the first, and leaves the first as it was', async () => {
    const store = await sampleStore();
    const first = okOf(await store.readYear('namnd-2024'));
    okOf(await store.importYear(nextYear()));
    expect(okOf(await store.library()).organisations).toHaveLength(3);
    expect(okOf(await store.readYear('namnd-2024'))).toEqual(first);
    expect(okOf(await store.readYear('namnd-2025'))).toEqual(nextYear());
  });

  it('brings the newer name of an organisation, which undo takes back', async () => {
    const store = await sampleStore();
    const before = okOf(await store.library()).organisations;
    const renamed = nextYear().organisations.map((organisation) => ({
      ...organisation,
      name: { ...organisation.name, heading: `${organisation.name.heading} 2025` },
    }));
    okOf(await store.importYear({ ...nextYear(), organisations: renamed }));
    expect(okOf(await store.library()).organisations).toEqual(renamed);
    okOf(await store.undo());
    expect(okOf(await store.library()).organisations).toEqual(before);
  });
});

describe('a year that cannot be imported', () => {
  const year = () => Year.parse(sampleYear());
  it.each<readonly [string, () => Year, string, string | undefined]>([
    ['is there already', year, 'conflict', 'model.id'],
    ['has an item whose id is taken', () => ({ ...nextYear(), items: year().items }), 'conflict', 'items[0].id'],
    [
      'has an occasion whose id is taken',
      () => ({ ...nextYear(), occasions: [{ ...nextYear().occasions[0], id: 'helar' } as Year['occasions'][number]] }),
      'conflict',
      'occasions[0].id',
    ],
    ['lacks its own board', () => ({ ...nextYear(), organisations: [] }), 'invalid-input', 'model.organisation'],
    [
      'has an item twice',
      () => ({ ...nextYear(), items: [...nextYear().items, ...nextYear().items] }),
      'invalid-input',
      'items[4].id',
    ],
    [
      'says something of an item that it does not have',
      () => ({ ...nextYear(), items: [] }),
      'invalid-input',
      'model.tables[0].item',
    ],
  ])('because it %s leaves the store as it was', async (_why, make, kind, field) => {
    const store = await sampleStore();
    const before = { rows: allRows(store.file), counts: okOf(await store.verify()).counts };
    const error = errorOf(await store.importYear(make()));
    expect(error.kind).toBe(kind);
    expect(error.field).toBe(field);
    expect(error.message).toMatch(/^[A-ZÅÄÖ”].*\.$/u);
    expect({ rows: allRows(store.file), counts: okOf(await store.verify()).counts }).toEqual(before);
    expect(okOf(await store.undoState()).undo).toBe('import av 2024 för Provnämnden');
  });
});

describe('ids that the store has already', () => {
  it('are counted, and the first is named; all of them stand in the details', async () => {
    const store = await sampleStore();
    const year = { ...nextYear(), items: Year.parse(sampleYear()).items, control: Year.parse(sampleYear()).control };
    const taken = okOf(await store.takenIds(year));
    expect(taken.map(({ place }) => place)).toEqual([
      ...year.items.map((_, index) => `items[${index}].id`),
      ...year.control.areas.map((_, index) => `control.areas[${index}].id`),
      ...year.control.risks.map((_, index) => `control.risks[${index}].id`),
      ...year.control.actions.map((_, index) => `control.actions[${index}].id`),
    ]);
    const error = errorOf(await store.importYear(year));
    expect(error.message).toMatch(
      new RegExp(`eftersom ${taken.length} id redan finns .* Det första, vid items\\[0\\]\\.id: Id ”perspektiv” finns redan`),
    );
    expect(error.details?.split('\n')).toHaveLength(taken.length);
  });

  it('are none for a year that can be imported', async () => {
    const store = await sampleStore();
    expect(okOf(await store.takenIds(nextYear()))).toEqual([]);
  });
});

/** A row without a figure is no row: the store keeps cells. */
function withoutEmptyRows(year: Year): Year {
  return {
    ...year,
    occasions: year.occasions.map((occasion) => ({
      ...occasion,
      tables: occasion.tables.map(({ cells, ...rest }) => ({
        ...rest,
        cells: Object.fromEntries(Object.entries(cells).filter(([, columns]) => Object.keys(columns).length > 0)),
      })),
    })),
  };
}
