import { describe, expect, it } from 'vitest';
import { run } from '../../../electron/cli/run.ts';
import { offerPackages } from '../../../electron/exchange/offer-packages.ts';
import { boardSums } from '../../../electron/region/board-sums.ts';
import type { Formula } from '../../../shared/figures/formula.ts';
import type { Year } from '../../../shared/model/year.ts';
import { given, PROV, packageOfBoard, REGION_OCCASION, regionStore } from '../../support/region.ts';
import { okOf } from '../../support/store.ts';

type RegionStore = Awaited<ReturnType<typeof regionStore>>;

/** The region's table with a row for each board, filled with the board's income. */
async function storeWithTable(): Promise<RegionStore> {
  const store = await regionStore();
  const model = okOf(await store.model(REGION_OCCASION)).model;
  const [own] = model.tables;
  if (own === undefined) throw new Error('the region has a table');
  const row = (id: string, board: string) => ({
    id,
    label: board,
    kind: 'item' as const,
    decimals: null,
    fromBoards: { boards: [board] },
  });
  const rows = [row('prov', 'namnd'), row('kultur', 'kultur')];
  const sum: Formula = { type: 'sum', add: ['prov', 'kultur'], less: [], from: 'exact', turned: false, only: null };
  okOf(
    await store.commit({
      type: 'table.create',
      year: model.id,
      after: null,
      definition: {
        ...own,
        id: 'per-namnd',
        title: 'Per nämnd',
        columns: own.columns.map((column) =>
          column.id === 'utfall'
            ? { ...column, fromBoards: { table: 'resultat', rows: ['intakter'], columns: ['utfall'] } }
            : column,
        ),
        rows: [...rows, { id: 'alla', label: 'Alla', kind: 'total', decimals: null, formula: sum }],
      },
    }),
  );
  return store;
}

const withIncome =
  (value: string) =>
  (year: Year): Year => ({
    ...year,
    occasions: year.occasions.map((one) => ({
      ...one,
      tables: one.tables.map((table) => ({ ...table, cells: { ...table.cells, intakter: { utfall: value } }, about: {} })),
    })),
  });

async function take(store: RegionStore, name: string, ...board: Parameters<typeof packageOfBoard>) {
  const { packages } = okOf(await offerPackages(store, REGION_OCCASION, [given(name, packageOfBoard(...board))]));
  return okOf(await store.keepPackages(REGION_OCCASION, [...packages.values()]));
}

async function cellOf(store: RegionStore, row = 'prov') {
  const table = okOf(await store.figures(REGION_OCCASION)).find((one) => one.table === 'per-namnd');
  return { value: table?.cells[row]?.utfall, source: table?.about?.[row]?.utfall?.source };
}

const LATER = '2025-02-01T08:00:00.000Z';

describe('the region’s figures of its boards', () => {
  it('come with the package in the one step that takes it, say where they are from, and go out with the year', async () => {
    const store = await storeWithTable();
    const { undo } = await take(store, 'prov.json', PROV);
    expect(undo.undo).toBe('1 paket från nämnderna');
    expect(await cellOf(store)).toEqual({
      value: '3350.1',
      source: {
        name: 'Nämndernas rapporter: Provnämnden',
        file: 'prov.json',
        sheet: null,
        cell: null,
        figure: '3350.1',
        boards: ['namnd'],
      },
    });
    okOf(await store.undo());
    expect(await cellOf(store)).toEqual({ value: undefined, source: undefined });
    okOf(await store.redo());
    const year = okOf(await store.readYear('region-2024'));
    const told = year.occasions[0]?.tables.find(({ table }) => table === 'per-namnd')?.about;
    expect(told?.prov?.utfall?.source?.boards).toEqual(['namnd']);
    expect(okOf(await store.verify()).problems).toEqual([]);
  });

  it('follow a newer package, and nothing else does', async () => {
    const store = await storeWithTable();
    await take(store, 'prov.json', PROV);
    await take(store, 'kultur.json', { id: 'kultur', name: 'Kulturnämnden' });
    const before = okOf(await store.readYear('region-2024'));
    await take(store, 'prov-2.json', PROV, withIncome('3360.04'), LATER);
    expect((await cellOf(store)).value).toBe('3360.04');
    expect((await cellOf(store)).source?.file).toBe('prov-2.json');
    const after = okOf(await store.readYear('region-2024'));
    const cells = (year: Year) =>
      year.occasions.flatMap(({ tables }) => tables.map(({ table, cells: filled }) => [table, filled]));
    expect(cells(after)).toEqual(
      cells(before).map(([table, filled]) => [
        table,
        table === 'per-namnd' ? { prov: { utfall: '3360.04' }, kultur: { utfall: '3350.1' } } : filled,
      ]),
    );
  });

  it('go with the package they came with, but for those that the region has changed, and come back with it', async () => {
    const store = await storeWithTable();
    await take(store, 'prov.json', PROV);
    await take(store, 'kultur.json', { id: 'kultur', name: 'Kulturnämnden' });
    const remove = () => store.commit({ type: 'package.remove', occasion: REGION_OCCASION, board: 'namnd' });
    const { undo } = okOf(await remove());
    expect(undo.undo).toBe('borttagning av paketet från Provnämnden');
    expect(await cellOf(store)).toEqual({ value: undefined, source: undefined });
    expect((await cellOf(store, 'kultur')).value).toBe('3350.1');
    okOf(await store.undo());
    expect(await cellOf(store)).toMatchObject({ value: '3350.1', source: { file: 'prov.json' } });
    const on = { occasion: REGION_OCCASION, table: 'per-namnd', row: 'prov', column: 'utfall' };
    okOf(await store.commit({ type: 'cell.set', ...on, value: '3355' }));
    okOf(await remove());
    expect(await cellOf(store)).toEqual({ value: '3355', source: undefined });
    expect(okOf(await store.verify()).problems).toEqual([]);
  });

  it('stand as the region has written them, and differ from the newer ones until they are accepted', async () => {
    const store = await storeWithTable();
    await take(store, 'prov.json', PROV);
    const on = { occasion: REGION_OCCASION, table: 'per-namnd', row: 'prov', column: 'utfall' };
    okOf(await store.commit({ type: 'cell.set', ...on, value: '3355' }));
    await take(store, 'prov-2.json', PROV, withIncome('3360.04'), LATER);
    expect(await cellOf(store)).toMatchObject({ value: '3355', source: { figure: '3360.04' } });
    const sums = okOf(await boardSums(store, REGION_OCCASION));
    const differing = sums
      .find(({ table }) => table === 'per-namnd')
      ?.cells.filter(({ key }) => key !== null)
      .map(({ row, sum, own, standing, key }) => ({ row, sum, own, standing, key }));
    expect(differing).toEqual([
      {
        row: 'prov',
        sum: '3\u00a0360,0',
        own: '3\u00a0355,0',
        standing: 'own',
        key: 'boards/per-namnd/prov/utfall/3355.0|3360.0',
      },
      {
        row: 'alla',
        sum: '3\u00a0360,0',
        own: '3\u00a0355,0',
        standing: 'compared',
        key: 'boards/per-namnd/alla/utfall/3355.0|3360.0',
      },
    ]);
    okOf(
      await store.commit({
        type: 'finding.accept',
        occasion: REGION_OCCASION,
        finding: differing?.[0]?.key ?? '',
        reason: 'Senare',
      }),
    );
    expect(okOf(await store.accepted(REGION_OCCASION)).map(({ finding }) => finding)).toContain(differing?.[0]?.key);
    const year = okOf(await store.readYear('region-2024'));
    expect(year.occasions[0]?.accepted).toContainEqual({ finding: differing?.[0]?.key, reason: 'Senare' });
  });

  it('are written to a table that is defined after the packages came, by command, once', async () => {
    const store = await storeWithTable();
    await take(store, 'prov.json', PROV);
    okOf(await store.undo());
    await take(store, 'prov.json', PROV);
    const on = { occasion: REGION_OCCASION, table: 'per-namnd', row: 'prov', column: 'utfall' };
    okOf(await store.commit({ type: 'cell.set', ...on, value: null, source: null }));
    const { file } = store;
    await store.close();
    const fill = (...more: string[]) => run(['package', 'fill', '--store', file, '--occasion', REGION_OCCASION, ...more]);
    const seen = await fill('--json', '--write');
    expect(JSON.parse(seen.output)).toMatchObject([{ table: 'per-namnd', row: 'prov', column: 'utfall', value: '3350.1' }]);
    expect((await fill()).output).toBe('Regionens tabeller har redan det som kommer ur nämndernas rapporter.\n');
  });
});
