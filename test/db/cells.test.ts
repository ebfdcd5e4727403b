import { describe, expect, it } from 'vitest';
import type { Store } from '../../db/index.ts';
import type { SingleCommand } from '../../shared/api/commands.ts';
import { sampleYear } from '../support/sample-year.ts';
import { errorOf, handClock, okOf, sampleStore } from '../support/store.ts';

const CELL = { occasion: 'helar', table: 'resultat', row: 'summa', column: 'utfall' };
const SOURCE = { name: 'Raindance 2025-01-14', file: 'bokslut.xlsx', sheet: 'Blad1', cell: 'C9', figure: '12.5' };
const FINDING = 'same/resultat/summa/utfall/12.5|12.4';

/** A store whose clock goes two minutes between changes, so that nothing is folded together. */
async function slowStore() {
  const clock = handClock();
  const store = await sampleStore({ clock: clock.now, person: { name: 'Anna Ek', initials: 'AE' } });
  const commit = async (command: SingleCommand) => {
    clock.advance(120_000);
    return okOf(await store.commit(command));
  };
  return { store, commit, clock };
}

async function tableOf(store: Store) {
  return okOf(await store.figures('helar')).find(({ table }) => table === 'resultat');
}

describe('what is known of a cell', () => {
  it('is kept beside its value, and can be undone', async () => {
    const { store, commit } = await slowStore();
    await commit({ type: 'cell.set', ...CELL, value: '12,5' });
    await commit({ type: 'cell.source', ...CELL, value: SOURCE });
    const { undo } = await commit({ type: 'cell.note', ...CELL, value: 'Före periodisering.' });
    expect(undo.undo).toBe('anteckning i tabellen ”Resultatrapport”, rad 2, kolumn ”Helår Utfall”');
    expect((await tableOf(store))?.about?.summa).toEqual({ utfall: { source: SOURCE, note: 'Före periodisering.' } });
    okOf(await store.undo());
    expect((await tableOf(store))?.about?.summa).toEqual({ utfall: { source: SOURCE } });
    okOf(await store.undo());
    expect((await tableOf(store))?.about?.summa).toBeUndefined();
    expect((await tableOf(store))?.cells.summa).toEqual({ utfall: '12.5' });
    expect(okOf(await store.verify()).problems).toEqual([]);
  });

  it('stays when the value is typed over or emptied, with what the source gave', async () => {
    const { store, commit } = await slowStore();
    await commit({ type: 'cell.source', ...CELL, value: SOURCE });
    await commit({ type: 'cell.set', ...CELL, value: '13' });
    expect((await tableOf(store))?.about?.summa?.utfall?.source?.figure).toBe('12.5');
    await commit({ type: 'cell.set', ...CELL, value: null });
    expect((await tableOf(store))?.about?.summa?.utfall?.source).toEqual(SOURCE);
  });

  it('is nothing when it says nothing', async () => {
    const { store, commit } = await slowStore();
    await commit({ type: 'cell.note', ...CELL, value: 'Prov' });
    await commit({ type: 'cell.note', ...CELL, value: '' });
    await commit({ type: 'cell.source', ...CELL, value: { name: null, file: null, sheet: null, cell: null, figure: '1' } });
    expect((await tableOf(store))?.about?.summa).toBeUndefined();
  });

  it('has a history, each field with the command that sets it back', async () => {
    const { store, commit } = await slowStore();
    await commit({ type: 'cell.set', ...CELL, value: '12,5' });
    await commit({ type: 'cell.source', ...CELL, value: SOURCE });
    await commit({ type: 'cell.note', ...CELL, value: 'Prov' });
    const { occasion, table: id, row, column } = CELL;
    const entries = okOf(await store.history({ entity: 'cell', occasion, id, row, column }));
    expect(entries.map(({ field, person, before, restore }) => [field, person, before, restore?.type])).toEqual([
      ['note', 'Anna Ek', null, 'cell.note'],
      ['source', 'Anna Ek', null, 'cell.source'],
      ['value', 'Anna Ek', 'ej klart', 'cell.set'],
      ['value', 'Anna Ek', null, 'cell.set'],
    ]);
    const [note] = entries;
    if (note?.restore) await commit(note.restore);
    expect((await tableOf(store))?.about?.summa?.utfall?.note).toBeUndefined();
  });

  it('is found by the words of the note', async () => {
    const { store, commit } = await slowStore();
    await commit({ type: 'cell.note', ...CELL, value: 'Väntar på konsolideringen.' });
    expect(okOf(await store.search('konsol', 5))).toMatchObject([
      { what: 'note', place: { view: 'figures', id: 'resultat' }, cell: { row: 'summa', column: 'utfall' } },
    ]);
  });

  it('is refused of a cell that is not there, and on a locked occasion', async () => {
    const { store, commit } = await slowStore();
    const refused = errorOf(await store.commit({ type: 'cell.note', ...CELL, row: 'annan', value: 'x' }));
    expect(refused).toMatchObject({ kind: 'not-found', field: 'row' });
    await commit({ type: 'occasion.set', occasion: 'helar', field: 'state', value: 'locked' });
    expect(errorOf(await store.commit({ type: 'cell.source', ...CELL, value: SOURCE })).kind).toBe('locked');
  });
});

describe('a finding that is accepted', () => {
  it('is kept with its reason, and told with who and when', async () => {
    const { store, commit, clock } = await slowStore();
    await commit({ type: 'finding.accept', occasion: 'helar', finding: FINDING, reason: 'Avrundat.' });
    expect(okOf(await store.accepted('helar'))).toContainEqual({
      finding: FINDING,
      reason: 'Avrundat.',
      person: 'Anna Ek',
      at: new Date(clock.now()).toISOString(),
    });
    expect(okOf(await store.readYear('namnd-2024')).occasions[0]?.accepted).toContainEqual({
      finding: FINDING,
      reason: 'Avrundat.',
    });
  });

  it('is accepted no longer when its reason is taken away or undone', async () => {
    const { store, commit } = await slowStore();
    const known = okOf(await store.accepted('helar')).length;
    await commit({ type: 'finding.accept', occasion: 'helar', finding: FINDING, reason: 'Avrundat.' });
    const { undo } = await commit({ type: 'finding.accept', occasion: 'helar', finding: FINDING, reason: null });
    expect(undo.undo).toBe('inte längre godtagen skillnad i tabellen ”Resultatrapport”, rad 2, kolumn ”Helår Utfall”');
    expect(okOf(await store.accepted('helar'))).toHaveLength(known);
    okOf(await store.undo());
    expect(okOf(await store.accepted('helar'))).toHaveLength(known + 1);
    okOf(await store.undo());
    expect(okOf(await store.accepted('helar'))).toHaveLength(known);
    expect(okOf(await store.verify()).problems).toEqual([]);
  });

  it('stands in the list of changes, with the cell and what sets it back', async () => {
    const { store, commit } = await slowStore();
    await commit({ type: 'finding.accept', occasion: 'helar', finding: FINDING, reason: 'Avrundat.' });
    const all = { before: null, limit: 1, person: null, kind: 'figures', text: '' } as const;
    expect(okOf(await store.changes(all)).steps[0]?.changes).toMatchObject([
      {
        after: 'Avrundat.',
        place: { view: 'figures', occasion: 'helar', id: 'resultat' },
        cell: { row: 'summa', column: 'utfall' },
        restore: { type: 'finding.accept', finding: FINDING, reason: null },
      },
    ]);
  });
});

describe('a version of a column', () => {
  const KEEP = {
    type: 'version.keep',
    occasion: 'helar',
    table: 'resultat',
    column: 'utfall',
    id: 'prognos-2',
    name: 'Prognos 2',
    date: '2024-08-31',
  } as const;

  it('keeps what stood there when something else is written', async () => {
    const { store, commit } = await slowStore();
    const { undo } = await commit(KEEP);
    expect(undo.undo).toBe('versionen ”Prognos 2” i tabellen ”Resultatrapport”');
    await commit({ type: 'cell.set', ...CELL, row: 'intakter', value: '3400' });
    expect((await tableOf(store))?.versions).toEqual([
      { id: 'prognos-1', column: 'utfall', name: 'Prognos 1', date: '2024-04-30', cells: { intakter: '3340.0' } },
      {
        id: 'prognos-2',
        column: 'utfall',
        name: 'Prognos 2',
        date: '2024-08-31',
        cells: { intakter: '3350.1', summa: 'ej klart' },
      },
    ]);
    okOf(await store.undo());
    okOf(await store.undo());
    expect((await tableOf(store))?.versions).toHaveLength(1);
    expect(okOf(await store.verify()).problems).toEqual([]);
  });

  it('keeps computed figures as they are printed', async () => {
    const year = sampleYear();
    const [table] = year.model.tables;
    const [, total] = table?.rows ?? [];
    if (total === undefined) throw new Error('the sample has a total');
    total.formula = { type: 'sum', add: ['intakter'], less: [], from: 'exact', turned: true, only: null };
    for (const { tables } of year.occasions) delete tables[0]?.cells.summa;
    const store = await sampleStore();
    okOf(await store.importYear(renamed(year)));
    okOf(await store.commit({ ...KEEP, occasion: 'helar-b' }));
    const [kept] = okOf(await store.figures('helar-b'));
    expect(kept?.versions?.at(-1)?.cells).toEqual({ intakter: '3350.1', summa: '-3350.1' });
  });

  it('can be called otherwise, be of another day, and be removed', async () => {
    const { store, commit } = await slowStore();
    const on = { occasion: 'helar', table: 'resultat', id: 'prognos-1' };
    await commit({ type: 'version.set', ...on, field: 'name', value: 'Vårprognos' });
    await commit({ type: 'version.set', ...on, field: 'date', value: '2024-05-31' });
    expect((await tableOf(store))?.versions).toMatchObject([{ name: 'Vårprognos', date: '2024-05-31' }]);
    await commit({ type: 'version.remove', ...on });
    expect((await tableOf(store))?.versions).toBeUndefined();
    okOf(await store.undo());
    expect((await tableOf(store))?.versions).toMatchObject([{ name: 'Vårprognos' }]);
    okOf(await store.redo());
    const gone = errorOf(await store.commit({ type: 'version.remove', ...on }));
    expect(gone).toMatchObject({ kind: 'not-found', message: 'Versionen finns inte i tabellen. Den kan ha tagits bort.' });
  });

  it('is refused of a column that is blank, and of an id that is taken', async () => {
    const { store, commit } = await slowStore();
    expect(errorOf(await store.commit({ ...KEEP, id: 'prognos-1' })).kind).toBe('conflict');
    await commit({ type: 'cell.set', ...CELL, row: 'intakter', column: 'not', value: null });
    expect(errorOf(await store.commit({ ...KEEP, column: 'not' }))).toMatchObject({
      kind: 'invalid-input',
      message: 'Kolumnen ”Not” är tom, så det finns inget att spara som version.',
    });
  });
});

/** The same year of another board, beside the sample. */
function renamed(year: ReturnType<typeof sampleYear>): ReturnType<typeof sampleYear> {
  const text = JSON.stringify(year)
    .replaceAll(/"(namnd-2024|perspektiv|mal-1|indikator-1|uppdrag-3|hr|risk-1|atgard-1|helar|berattelse|plan)"/g, '"$1-b"')
    .replaceAll(/"(kind|role)":"(perspektiv|plan)-b"/g, '"$1":"$2"')
    .replaceAll(/"id":"perspektiv-b","role"/g, '"id":"perspektiv","role"')
    .replaceAll('"plan-b":', '"plan":');
  return JSON.parse(text);
}
