import { describe, expect, it } from 'vitest';
import type { Store } from '../../db/index.ts';
import type { Command } from '../../shared/api/commands.ts';
import type { ChartDefinition } from '../../shared/charts/definition.ts';
import { adopted } from '../../shared/figures/catalogue/adopt.ts';
import { READY_TABLES } from '../../shared/figures/catalogue/catalogue.ts';
import type { TableColumn, TableDefinition } from '../../shared/figures/definition.ts';
import { afterSomeoneElse } from '../support/other-person.ts';
import { allRows } from '../support/raw-store.ts';
import { sampleYear } from '../support/sample-year.ts';
import { errorOf, okOf, storeWith } from '../support/store.ts';

const YEAR = 'namnd-2024';
const [OWN] = sampleYear().model.tables;
const [CHART] = sampleYear().model.charts;
if (CHART === undefined) throw new Error('the sample has a chart');
const chart: ChartDefinition = CHART;
if (OWN === undefined) throw new Error('the sample has a table');
const own: TableDefinition = OWN;

const set = (change: Extract<Command, { type: 'table.set' }>['change'], table = 'resultat'): Command => ({
  type: 'table.set',
  year: YEAR,
  table,
  change,
});
const create = (definition: TableDefinition, after: string | null = null): Extract<Command, { type: 'table.create' }> => ({
  type: 'table.create',
  year: YEAR,
  after,
  definition,
});
const cell = (table: string, row: string, column: string, value: string | null): Command => ({
  type: 'cell.set',
  occasion: 'helar',
  table,
  row,
  column,
  value,
});

const budget: TableColumn = {
  id: 'budget',
  group: 'Helår',
  heading: 'Budget {år}',
  type: 'number',
  decimals: 1,
  numberStyle: null,
};
const deviation: TableColumn = {
  ...budget,
  id: 'avvikelse',
  heading: 'Avvikelse',
  formula: { type: 'difference', of: 'utfall', less: 'budget', from: 'exact', turned: false, only: null },
};
const WITH_BUDGET = { columns: [...own.columns, budget, deviation] };

/** A table that nothing has been entered in. */
const staff: TableDefinition = {
  ...own,
  id: 'bemanning',
  title: 'Bemanning {år}',
  columns: [budget],
  rows: [{ id: 'r1', label: 'Läkare', kind: 'item', decimals: 0 }],
  item: null,
};

/** The sample without what is told of its cells, kept of its columns and drawn of them. */
function bareYear(): ReturnType<typeof sampleYear> {
  const year = sampleYear();
  return {
    ...year,
    model: { ...year.model, charts: [] },
    occasions: year.occasions.map((occasion) => ({
      ...occasion,
      tables: occasion.tables.map(({ table, cells }) => ({ table, cells })),
    })),
  };
}

const charts = (value: ChartDefinition[]): Command => ({ type: 'model.set', year: YEAR, field: 'charts', value });
const about = { occasion: 'helar', table: 'bemanning', row: 'r1', column: 'budget' } as const;

async function tables(store: Store): Promise<readonly TableDefinition[]> {
  return okOf(await store.readYear(YEAR)).model.tables;
}

/** The command does what `then` looks at, is told in these words, and undo brings every row back. */
async function done(store: Store, command: Command, words: string, then: () => Promise<void>): Promise<void> {
  const before = allRows(store.file);
  const { undo, parts } = okOf(await store.commit(command));
  expect(undo.undo).toBe(words);
  expect(parts).toContain('model');
  await then();
  expect(okOf(await store.verify()).problems).toEqual([]);
  okOf(await store.undo());
  expect(allRows(store.file)).toEqual(before);
  okOf(await store.redo());
  await then();
  okOf(await store.undo());
}

async function refused(store: Store, command: Command): Promise<string> {
  const before = allRows(store.file);
  const { message } = errorOf(await store.commit(command));
  expect(allRows(store.file)).toEqual(before);
  return message;
}

describe('a table of the year', () => {
  it('is made where it was asked for, and goes out with the year as it came in', async () => {
    const store = await storeWith(sampleYear());
    await done(store, create(staff), 'ny tabell: ”Bemanning 2024”', async () => {
      expect(await tables(store)).toEqual([staff, own]);
    });
    await done(store, create(staff, 'resultat'), 'ny tabell: ”Bemanning 2024”', async () => {
      expect(await tables(store)).toEqual([own, staff]);
    });
    expect(await refused(store, create(staff, 'finns-inte'))).toBe(
      'Tabellen som den skulle stå efter finns inte i årets modell.',
    );
    expect(await refused(store, create(own))).toBe('Id ”resultat” finns redan i datafilen.');
  });

  it('can be any of the ready ones, all of them in one year', async () => {
    const store = await storeWith(sampleYear());
    const { model, organisations } = sampleYear();
    const { numberStyles } = model;
    const taken: TableDefinition[] = [];
    for (const { definition } of READY_TABLES)
      taken.push(adopted(definition, { tables: [own, ...taken], numberStyles, organisations }));
    okOf(await store.commit({ type: 'many', words: 'model', commands: taken.map((one) => create(one, own.id)) }));
    expect((await tables(store)).map(({ id }) => id)).toEqual([
      'resultat',
      ...READY_TABLES.map(({ definition }) => definition.id).toReversed(),
    ]);
    expect(okOf(await store.verify()).problems).toEqual([]);
  });

  it('is changed part by part or whole, and its figures follow', async () => {
    const store = await storeWith(sampleYear());
    await done(store, set({ title: 'Resultat {år}', unit: null }), 'ändring av tabellen ”Resultat 2024”', async () => {
      expect(await tables(store)).toEqual([{ ...own, title: 'Resultat {år}', unit: null }]);
    });
    const { id: _, ...parts } = own;
    const whole = { ...parts, ...WITH_BUDGET, rows: own.rows.toReversed(), notes: [] };
    await done(store, set(whole), 'ändring av tabellen ”Resultatrapport”', async () => {
      expect(await tables(store)).toEqual([{ id: own.id, ...whole }]);
    });
    okOf(await store.commit(set(whole)));
    expect(okOf(await store.commit(set(whole))).parts).toEqual([]);
    okOf(await store.commit(cell('resultat', 'intakter', 'budget', '3 300')));
    expect(okOf(await store.figures('helar'))[0]?.cells.intakter).toEqual({ utfall: '3350.1', not: 'se ovan', budget: '3300' });
  });

  it('keeps what stands in a column whose type changes', async () => {
    const store = await storeWith(sampleYear());
    const columns = own.columns.map((column) => ({ ...column, type: column.type === 'number' ? 'text' : 'number' }) as const);
    okOf(await store.commit(set({ columns })));
    expect(okOf(await store.figures('helar'))[0]?.cells.intakter).toEqual({ utfall: '3350.1', not: 'se ovan' });
  });

  it('is moved among the others, and removed when nothing needs it', async () => {
    const store = await storeWith(sampleYear());
    okOf(await store.commit(create(staff)));
    const move: Command = { type: 'table.move', year: YEAR, table: 'bemanning', after: 'resultat' };
    await done(store, move, 'flytt av tabellen ”Bemanning 2024”', async () => {
      expect((await tables(store)).map(({ id }) => id)).toEqual(['resultat', 'bemanning']);
    });
    // A figure that has been emptied holds nothing back, and comes back as it was.
    okOf(await store.commit(cell('bemanning', 'r1', 'budget', '12')));
    okOf(await store.commit(cell('bemanning', 'r1', 'budget', null)));
    await done(
      store,
      { type: 'table.remove', year: YEAR, table: 'bemanning' },
      'borttagning av tabellen ”Bemanning 2024”',
      async () => {
        expect(await tables(store)).toEqual([own]);
      },
    );
  });
});

const NEEDED = (what: string, by: string) => `${what} används och kan inte tas bort eller ändras så: ${by}. Ändra det först.`;

describe('what is needed in a table', () => {
  it('does not vanish with a row or a column: figures on any occasion', async () => {
    const store = await storeWith(bareYear());
    expect(await refused(store, set({ columns: own.columns.slice(1) }))).toBe(
      NEEDED('Kolumnen ”Helår Utfall”', 'antal ifyllda celler helår 31 december 2024: 2'),
    );
    expect(await refused(store, set({ rows: own.rows.slice(1) }))).toBe(
      NEEDED('Raden ”Intäkter”', 'antal ifyllda celler helår 31 december 2024: 2'),
    );
    expect(await refused(store, set({ rows: own.rows.slice(0, 1) }))).toBe(
      NEEDED('Raden 2', 'antal ifyllda celler helår 31 december 2024: 1'),
    );
    expect(await refused(store, { type: 'table.remove', year: YEAR, table: 'resultat' })).toBe(
      NEEDED('Tabellen ”Resultatrapport”', 'antal ifyllda celler helår 31 december 2024: 3'),
    );
    okOf(await store.commit(cell('resultat', 'summa', 'utfall', null)));
    await done(store, set({ rows: own.rows.slice(0, 1) }), 'ändring av tabellen ”Resultatrapport”', async () => {
      expect((await tables(store))[0]?.rows).toHaveLength(1);
    });
  });

  it('does not vanish from a formula, a comparison or a document', async () => {
    const store = await storeWith(bareYear());
    okOf(await store.commit(set(WITH_BUDGET)));
    expect(await refused(store, set({ columns: [...own.columns, deviation] }))).toBe(
      NEEDED('Kolumnen ”Helår Budget 2024”', 'formeln i kolumnerna ”Helår Avvikelse”'),
    );
    const compared: TableDefinition = {
      ...staff,
      rows: [
        {
          id: 'r1',
          label: 'Läkare',
          kind: 'item',
          decimals: 0,
          same: [
            {
              column: 'budget',
              as: [{ table: 'resultat', row: 'summa', column: 'budget', turned: true }],
              since: [{ table: 'resultat', row: 'intakter', column: 'budget', turned: false, earlier: true }],
            },
          ],
        },
      ],
    };
    okOf(await store.commit(create(compared, 'resultat')));
    okOf(await store.commit(cell('resultat', 'summa', 'utfall', null)));
    const by = 'jämförelsen på raden ”Läkare” i tabellen ”Bemanning 2024”';
    expect(await refused(store, set({ columns: own.columns }))).toBe(NEEDED('Kolumnen ”Helår Budget 2024”', by));
    expect(await refused(store, set({ rows: own.rows.slice(0, 1) }))).toBe(NEEDED('Raden 2', by));
    for (const column of ['utfall', 'not']) okOf(await store.commit(cell('resultat', 'intakter', column, null)));
    expect(await refused(store, set({ rows: own.rows.slice(1) }))).toBe(NEEDED('Raden ”Intäkter”', by));
    expect(await refused(store, { type: 'table.remove', year: YEAR, table: 'resultat' })).toBe(
      NEEDED('Tabellen ”Resultatrapport”', 'den står i kapitlen ”Resten”'),
    );
  });

  it('does not vanish where a cell without a figure has a note or a source', async () => {
    const store = await storeWith(bareYear());
    okOf(await store.commit(create(staff)));
    okOf(await store.commit(cell('bemanning', 'r1', 'budget', '12')));
    okOf(await store.commit({ type: 'cell.note', ...about, value: 'Med jouren.' }));
    okOf(await store.commit(cell('bemanning', 'r1', 'budget', null)));
    const by = 'antal tomma celler med anteckning eller källa helår 31 december 2024: 1';
    const remove: Command = { type: 'table.remove', year: YEAR, table: 'bemanning' };
    expect(await refused(store, remove)).toBe(NEEDED('Tabellen ”Bemanning 2024”', by));
    expect(await refused(store, set({ rows: [] }, 'bemanning'))).toBe(NEEDED('Raden ”Läkare”', by));
    const other = { ...budget, id: 'plan' };
    expect(await refused(store, set({ columns: [other] }, 'bemanning'))).toBe(NEEDED('Kolumnen ”Helår Budget 2024”', by));
    okOf(await store.commit({ type: 'cell.note', ...about, value: null }));
    const source = { name: 'Raindance 2025-01-14', file: null, sheet: null, cell: null, figure: null };
    okOf(await store.commit({ type: 'cell.source', ...about, value: source }));
    expect(await refused(store, remove)).toBe(NEEDED('Tabellen ”Bemanning 2024”', by));
    okOf(await store.commit({ type: 'cell.source', ...about, value: null }));
    await done(store, remove, 'borttagning av tabellen ”Bemanning 2024”', async () => {
      expect(await tables(store)).toEqual([own]);
    });
  });

  it('does not vanish where it has been kept, or is what another column prints of what was kept', async () => {
    const store = await storeWith(bareYear());
    const last: TableColumn = { ...budget, id: 'forra', heading: 'Förra budgeten', lastVersionOf: 'budget' };
    okOf(await store.commit(create({ ...staff, columns: [budget, last] })));
    okOf(await store.commit(cell('bemanning', 'r1', 'budget', '12')));
    const { occasion, table } = about;
    const version = { occasion, table, id: 'mars', column: 'budget', name: 'Mars', date: '2024-03-01' };
    okOf(await store.commit({ type: 'version.keep', ...version }));
    okOf(await store.commit(cell('bemanning', 'r1', 'budget', null)));
    const prints = 'senaste versionen i kolumnerna ”Helår Förra budgeten”';
    const kept = 'sparade versioner helår 31 december 2024: ”Mars”';
    const remove: Command = { type: 'table.remove', year: YEAR, table: 'bemanning' };
    expect(await refused(store, remove)).toBe(NEEDED('Tabellen ”Bemanning 2024”', kept));
    expect(await refused(store, set({ columns: [{ ...last, lastVersionOf: undefined }] }, 'bemanning'))).toBe(
      NEEDED('Kolumnen ”Helår Budget 2024”', kept),
    );
    okOf(await store.commit({ type: 'version.remove', occasion, table, id: 'mars' }));
    expect(await refused(store, set({ columns: [last] }, 'bemanning'))).toBe(NEEDED('Kolumnen ”Helår Budget 2024”', prints));
    await done(store, remove, 'borttagning av tabellen ”Bemanning 2024”', async () => {
      expect(await tables(store)).toEqual([own]);
    });
  });

  it('does not vanish from a chart, which is told by its title', async () => {
    const store = await storeWith(bareYear());
    okOf(await store.commit(create({ ...staff, columns: [budget, { ...budget, id: 'plan', heading: 'Plan' }] })));
    const own = { ...chart, table: 'bemanning', title: 'Läkare {år}', rows: ['r1'], columns: ['budget'] };
    okOf(await store.commit(charts([own])));
    const by = 'diagrammen ”Läkare 2024”';
    const remove: Command = { type: 'table.remove', year: YEAR, table: 'bemanning' };
    expect(await refused(store, remove)).toBe(NEEDED('Tabellen ”Bemanning 2024”', by));
    expect(await refused(store, set({ rows: [] }, 'bemanning'))).toBe(NEEDED('Raden ”Läkare”', by));
    expect(await refused(store, set({ columns: [{ ...budget, id: 'plan' }] }, 'bemanning'))).toBe(
      NEEDED('Kolumnen ”Helår Budget 2024”', by),
    );
    okOf(await store.commit(set({ columns: [budget] }, 'bemanning')));
    okOf(await store.commit(charts([{ ...own, rows: null }])));
    okOf(await store.commit(set({ rows: [] }, 'bemanning')));
    okOf(await store.commit(charts([])));
    okOf(await store.commit(remove));
  });

  it('hangs together: a formula of what is not there, or of itself, is refused with where', async () => {
    const store = await storeWith(sampleYear());
    const circular = { ...deviation, formula: { ...deviation.formula, type: 'difference', of: 'avvikelse', less: 'utfall' } };
    const columns = [...own.columns, circular as TableColumn];
    expect(await refused(store, set({ columns }))).toMatch(
      /^Årets modell hänger inte ihop \(model\.tables\[0\].*\)\. .+ Inget har ändrats\.$/,
    );
    expect(await refused(store, set({ columns: [...own.columns, deviation] }))).toMatch(/^Årets modell hänger inte ihop/);
    expect(await refused(store, set({ numberStyle: 'finns-inte' }))).toMatch(/^Årets modell hänger inte ihop/);
    expect(await refused(store, create({ ...staff, item: 'finns-inte' }))).toMatch(/^Årets modell hänger inte ihop/);
  });

  it('is not lost by undo either, when someone else has filled it in', async () => {
    const losing = 'Siffror, anteckningar eller versioner som har tillkommit därefter skulle förlora sin plats.';
    const theirs: [Command, string][] = [
      [cell('bemanning', 'r1', 'budget', '12'), losing],
      [{ type: 'cell.note', ...about, value: 'Med jouren.' }, losing],
      [
        charts([{ ...chart, table: 'bemanning', title: 'Läkare {år}', rows: null, columns: ['budget'] }]),
        'Diagrammen ”Läkare 2024”, som har tillkommit därefter, skulle förlora sina siffror.',
      ],
    ];
    for (const [command, why] of theirs) {
      const first = await storeWith(sampleYear());
      okOf(await first.commit(create(staff)));
      const store = await afterSomeoneElse(first, command);
      const before = allRows(store.file);
      expect(errorOf(await store.undo()).message).toBe(
        `Ny tabell: ”Bemanning 2024”: steget kan inte ångras eller göras om. ${why} Nästa gång gäller det steget före.`,
      );
      expect(allRows(store.file)).toEqual(before);
    }
  });
});
