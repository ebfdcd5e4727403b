import { describe, expect, it } from 'vitest';
import { boardPackageBytes, type GivenFile } from '../../../electron/exchange/board-package.ts';
import { offerPackages } from '../../../electron/exchange/offer-packages.ts';
import type { Year } from '../../../shared/model/year.ts';
import { boardPackageOf } from '../../../shared/region/package.ts';
import { boardSizedYear } from '../../support/board-sized-year.ts';
import { given, PROV, packageOfBoard, REGION_OCCASION, regionStore } from '../../support/region.ts';
import { okOf } from '../../support/store.ts';

const ofYear = (year: number) => (one: Year) => ({ ...one, model: { ...one.model, year }, ticks: [], evidence: [] });

function ofCulture(change?: (one: Year) => Year) {
  return packageOfBoard({ id: 'kultur', name: 'Kulturnämnden' }, change);
}

/** Takes files as the region does; answers what each was offered as. */
async function taken(store: Awaited<ReturnType<typeof regionStore>>, ...files: GivenFile[]) {
  const { offers, packages } = okOf(await offerPackages(store, REGION_OCCASION, files));
  okOf(await store.keepPackages(REGION_OCCASION, [...packages.values()]));
  return offers;
}

describe('boards’ packages that are given to a region', () => {
  it('are taken as they are, with where they came from, and leave the region’s own rows alone', async () => {
    const store = await regionStore();
    const before = okOf(await store.readYear('region-2024'));
    const [offer] = await taken(store, given('prov.json', packageOfBoard(PROV)));
    expect(offer).toMatchObject({ ok: true, board: { id: 'namnd' }, before: null, differences: [] });
    const reports = okOf(await store.boardReports(REGION_OCCASION));
    expect(reports.map(({ board, received }) => [board.id, received?.file ?? null])).toEqual([
      ['namnd', 'prov.json'],
      ['kultur', null],
      ['trafik-har', null],
    ]);
    expect(reports[0]?.report).toEqual(packageOfBoard(PROV).report);
    expect(reports[0]?.received).toMatchObject({ by: 'Kim Berg', made: '2025-01-20T08:00:00.000Z' });
    expect(okOf(await store.readYear('region-2024'))).toEqual(before);
    expect(okOf(await store.supervision(2024)).find(({ organisation }) => organisation.id === 'namnd')).toMatchObject({
      year: null,
      plan: { areas: 1, risks: 1, actions: 1 },
      occasions: [{ kind: 'annual', statuses: 1, ready: 1, verdict: 'sufficient' }],
    });
    okOf(await store.undo());
    expect(okOf(await store.boardReports(REGION_OCCASION)).every(({ received }) => received === null)).toBe(true);
    okOf(await store.redo());
    expect(okOf(await store.boardReports(REGION_OCCASION))[0]?.report).toEqual(packageOfBoard(PROV).report);
    expect(okOf(await store.verify()).problems).toEqual([]);
  });

  it('are known by name where the board has another id of its own', async () => {
    const store = await regionStore();
    const [offer] = await taken(store, given('t.json', packageOfBoard({ id: 'trafik', name: 'Trafiknämnden' })));
    expect(offer).toMatchObject({ ok: true, board: { id: 'trafik-har' } });
  });

  it('show what a newer one says otherwise, field by field and cell by cell, and which is the older', async () => {
    const store = await regionStore();
    await taken(store, given('1.json', packageOfBoard(PROV)));
    const newer = packageOfBoard(PROV, changed, '2025-01-22T08:00:00.000Z');
    const [again] = okOf(await offerPackages(store, REGION_OCCASION, [given('1.json', packageOfBoard(PROV))])).offers;
    expect(again).toMatchObject({ ok: true, differences: [], before: { by: 'Kim Berg' } });
    const [offer] = await taken(store, given('2.json', newer));
    if (offer?.ok !== true) throw new Error('it fits');
    const told = offer.differences.map(({ part, thing, field, before, after }) => [part, thing, field, before, after]);
    expect(told).toEqual([
      ['items', 'Andel nöjda', 'Målvärde', '> 90 procent', '> 95 procent'],
      ['items', 'God hälsa.', 'Färg', 'Grön', null],
      ['items', 'Andel nöjda', 'Utfall', '86 %', '87 %'],
      ['texts', 'Inledning', null, 'Året i korthet.', null],
      ['figures', 'Resultatrapport: Intäkter, Helår Utfall', null, '3350,1', '3350,2'],
      ['figures', 'Resultatrapport: Intäkter, Not', null, 'se ovan', null],
      ['control', 'Följ upp arbetsmiljön.', 'Status', 'Avslutad', null],
    ]);
    expect(okOf(await store.boardReports(REGION_OCCASION))[0]?.received).toMatchObject({ file: '2.json' });
    okOf(await store.undo());
    expect(okOf(await store.boardReports(REGION_OCCASION))[0]?.received).toMatchObject({ file: '1.json' });
  });

  it.each([
    ['another year', packageOfBoard(PROV, ofYear(2023)), 'Paketet från Provnämnden gäller 2023, men här är 2024 öppet.'],
    [
      'another occasion',
      packageOfBoard(PROV, asInterim),
      'gäller delår 31 december 2024, men här är helår 31 december 2024 öppet.',
    ],
    [
      'a board that is not in the region',
      packageOfBoard({ id: 'okand', name: 'Okända nämnden' }),
      'Okända nämnden finns inte bland regionens organisationer.',
    ],
    ['the region’s own', packageOfBoard({ id: 'region', name: 'Region Prov' }), 'som den öppna rapporten själv hör till'],
    ['half a file', JSON.stringify(packageOfBoard(PROV)).slice(0, 900), 'filen slutar mitt i'],
  ])('are refused in a clear sentence, and nothing of them is taken: %s', async (_what, content, words) => {
    const store = await regionStore();
    const [offer] = await taken(store, given('fel.json', content));
    if (offer?.ok !== false) throw new Error('it must not fit');
    expect(offer.why).toContain(words);
    expect(okOf(await store.boardReports(REGION_OCCASION)).every(({ received }) => received === null)).toBe(true);
  });

  it('are refused both when two of them are from one board; the others are taken', async () => {
    const store = await regionStore();
    const later = packageOfBoard(PROV, changed, '2025-01-22T08:00:00.000Z');
    const files = [given('a.json', packageOfBoard(PROV)), given('b.json', later), given('k.json', ofCulture())];
    const offers = await taken(store, ...files);
    expect(offers.map(({ ok }) => ok)).toEqual([false, false, true]);
    expect(offers[0]).toMatchObject({ why: 'Flera paket är från Provnämnden: a.json, b.json. Ta emot bara det som gäller.' });
    expect(okOf(await store.boardReports(REGION_OCCASION)).map(({ received }) => received !== null)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('are not taken into a locked occasion, and never in part', async () => {
    const store = await regionStore();
    const { packages } = okOf(
      await offerPackages(store, REGION_OCCASION, [given('a', packageOfBoard(PROV)), given('k', ofCulture())]),
    );
    const [first, second] = packages.values();
    if (first === undefined || second === undefined) throw new Error('both fit');
    const none = await store.keepPackages(REGION_OCCASION, [first, { ...second, board: 'ingen' }]);
    expect(none).toMatchObject({ ok: false, error: { kind: 'not-found' } });
    okOf(await store.commit({ type: 'occasion.set', occasion: REGION_OCCASION, field: 'state', value: 'locked' }));
    expect(await store.keepPackages(REGION_OCCASION, [first])).toMatchObject({ ok: false, error: { kind: 'locked' } });
    expect(okOf(await store.boardReports(REGION_OCCASION)).every(({ received }) => received === null)).toBe(true);
  });

  it('of a real size are taken within a second', async () => {
    const store = await regionStore();
    const large = boardSizedYear();
    const whole = boardPackageOf(large, large.occasions[0]?.id ?? '', { made: '2025-01-20T08:00:00.000Z', by: 'Kim Berg' });
    if (whole === null) throw new Error('the year has the occasion');
    const file = { name: 'stort.json', bytes: { ok: true as const, value: boardPackageBytes(whole) } };
    const start = performance.now();
    await taken(store, file);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

function asInterim(one: Year): Year {
  return { ...one, occasions: one.occasions.map((occasion) => ({ ...occasion, kind: 'interim' as const })) };
}

function changed(one: Year): Year {
  return {
    ...one,
    items: one.items.map((item) => (item.id === 'indikator-1' ? { ...item, target: '> 95 procent' } : item)),
    occasions: one.occasions.map((occasion) => ({
      ...occasion,
      followUps: occasion.followUps.map((said) => ({
        ...said,
        colour: said.item === 'mal-1' ? null : said.colour,
        outcome: said.item === 'indikator-1' ? '87 %' : said.outcome,
      })),
      texts: [],
      tables: occasion.tables.map((table) => ({
        ...table,
        cells: { ...table.cells, intakter: { utfall: '3350.2' } },
      })),
      control: { ...occasion.control, followUps: occasion.control.followUps.map((said) => ({ ...said, status: null })) },
    })),
  };
}
