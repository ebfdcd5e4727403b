import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../db/index.ts';
import { boardSums } from '../../../electron/region/board-sums.ts';
import { adopted } from '../../../shared/figures/catalogue/adopt.ts';
import { READY_TABLES } from '../../../shared/figures/catalogue/catalogue.ts';
import { computeTable } from '../../../shared/figures/compute/compute.ts';
import type { TableDefinition } from '../../../shared/figures/definition.ts';
import { withReportDays } from '../../../shared/figures/report-days.ts';
import { boardsSentences } from '../../../shared/region/cell-of-boards.ts';
import { followCommands } from '../../../shared/region/take-figures.ts';
import { regionExample } from '../../support/region-example.ts';
import { okOf, storeWith } from '../../support/store.ts';

const OCCASION = 'region-2024-delar';
const THEATRE = 'bolag-teater';

/** The share in the two tables of companies, and the theatre's staff by it. */
async function theatre(store: Store) {
  const tables = okOf(await store.figures(OCCASION));
  const definitions = okOf(await store.model(OCCASION)).model.tables;
  const at = (table: string, column: string) => {
    const definition = definitions.find(({ id }) => id === table);
    const row = definition?.rows.find(({ fromBoards }) => fromBoards?.boards?.includes(THEATRE));
    const cells = tables.find((one) => one.table === table)?.cells ?? {};
    if (definition === undefined || row === undefined) throw new Error(`no theatre in ${table}`);
    return computeTable(definition, cells).cells[row.id]?.[column];
  };
  return { share: at('bolag', 'k1'), again: at('arsarbetare-bolag', 'k2'), staff: at('arsarbetare-bolag', 'k3') };
}

async function setShare(store: Store, share: string) {
  const { organisations, model } = okOf(await store.model(OCCASION));
  const value = organisations.map((one) => (one.id === THEATRE ? { ...one, share } : one));
  return okOf(await store.commit({ type: 'model.set', year: model.id, field: 'organisations', value }));
}

function ready(id: string): TableDefinition {
  const found = READY_TABLES.find(({ definition }) => definition.id === id)?.definition;
  if (found === undefined) throw new Error(id);
  return found;
}

describe('the owned share of a company', () => {
  it('is written once, with the organisations: every table of companies follows it in the step that changes it, and back', async () => {
    const store = await storeWith(regionExample());
    expect(await theatre(store)).toEqual({ share: '91', again: '91', staff: '56.4' });
    const before = okOf(await store.figures(OCCASION));
    const { undo } = await setShare(store, '50');
    expect(undo.undo).toContain('organisationer');
    expect(await theatre(store)).toEqual({ share: '50', again: '50', staff: '31.0' });
    okOf(await store.undo());
    expect(okOf(await store.figures(OCCASION))).toEqual(before);
    expect(okOf(await store.verify()).problems).toEqual([]);
  });

  it('stands as somebody has written it in a table, and the difference is told', async () => {
    const store = await storeWith(regionExample());
    const row = regionExample()
      .model.tables.find(({ id }) => id === 'bolag')
      ?.rows.find(({ fromBoards }) => fromBoards?.boards?.includes(THEATRE));
    const on = { occasion: OCCASION, table: 'bolag', row: row?.id ?? '', column: 'k1' };
    okOf(await store.commit({ type: 'cell.set', ...on, value: '90' }));
    await setShare(store, '50');
    expect(await theatre(store)).toMatchObject({ share: '90', again: '50' });
    const sums = okOf(await boardSums(store, OCCASION));
    const differing = sums.flatMap(({ cells }) => cells.filter(({ ofModel, key }) => ofModel && key !== null));
    expect(differing.flatMap((cell) => boardsSentences(cell, (board) => board))).toEqual([
      'I Årets modell, Organisationer står 50%, här 90%.',
    ]);
  });

  it('is that of a region’s own companies in a table that is taken over, and waits to be taken', () => {
    const { organisations, model } = regionExample();
    const taken = adopted(ready('arsarbetare-bolag'), { tables: [], numberStyles: model.numberStyles, organisations });
    const companies = organisations.filter(({ kind }) => kind === 'company');
    expect(taken.rows.map(({ label }) => label)).toEqual([...companies.map(({ name }) => name.heading), 'Summa']);
    expect(taken.rows.at(-1)?.formula).toMatchObject({ add: companies.map(({ id }) => id) });
    const none = adopted(ready('arsarbetare-bolag'), { tables: [], numberStyles: model.numberStyles, organisations: [] });
    expect(none.rows.map(({ label }) => label)).toEqual(['Bolag 1', 'Bolag 2', 'Summa']);
  });

  it('is in the example what the organisations say, so that nothing is to be taken', async () => {
    const store = await storeWith(regionExample());
    const sums = okOf(await boardSums(store, OCCASION));
    const companies = sums.filter(({ table }) => table === 'bolag' || table === 'arsarbetare-bolag');
    expect(companies.map(({ boards }) => boards)).toEqual([[], []]);
    expect(
      followCommands(OCCASION, companies, okOf(await store.figures(OCCASION)), []).filter(({ table }) => table.endsWith('bolag')),
    ).toEqual([]);
  });
});

describe('the day of a company’s own report', () => {
  const { organisations, model } = regionExample();
  const bolag = model.tables.find(({ id }) => id === 'bolag') ?? ready('bolag');
  const notes = (cutOff: string, kind: 'interim' | 'annual') =>
    withReportDays(bolag, { organisations, occasion: { kind, cutOff } }).rows.flatMap(({ label, footnote }) =>
      footnote === undefined ? [] : [[label, footnote]],
    );

  it('is a footnote at the company, in the words of the occasion, and none on that day', () => {
    expect(notes('2024-07-31', 'interim')).toEqual([['Företagsstöd Exempel AB', 'Delårsrapport per april.']]);
    expect(notes('2024-12-31', 'annual')).toEqual([['Företagsstöd Exempel AB', 'Redovisning per april.']]);
    expect(notes('2024-04-30', 'interim')).toEqual([]);
    expect(withReportDays(bolag, { organisations, occasion: null })).toBe(bolag);
  });

  it('is written nowhere else in the example', () => {
    expect(readFileSync('resources/example-region/region-2024.json', 'utf8')).not.toContain('"Delårsrapport per april."');
  });
});
