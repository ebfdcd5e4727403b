import { describe, expect, it } from 'vitest';
import type { Command, SingleCommand } from '../../shared/api/commands.ts';
import { reportDocument } from '../../shared/report/report-document.ts';
import { allRows } from '../support/raw-store.ts';
import { errorOf, newStore, okOf, sampleStore } from '../support/store.ts';

const organisation = {
  id: 'kn',
  parent: null,
  kind: 'board',
  name: { short: 'KN', definite: 'Kulturnämnden', genitive: 'Kulturnämndens', heading: 'Kulturnämnden' },
} as const;

const BEGINNING: SingleCommand[] = [
  { type: 'year.create', id: 'kn-2026', organisation, year: 2026 },
  { type: 'occasion.create', id: 'kn-2026-helar', year: 'kn-2026', kind: 'annual', cutOff: '2026-12-31' },
  {
    type: 'report.create',
    year: 'kn-2026',
    id: 'kn-2026-berattelse',
    occasion: 'kn-2026-helar',
    layout: 'verksamhetsberattelse',
    title: 'Verksamhetsberättelse 2026',
    diaryNumber: null,
  },
];

describe('an empty store', () => {
  it('begins with a year that can be worked in, as one step', async () => {
    const store = await newStore();
    const before = allRows(store.file);
    okOf(await store.commit({ type: 'many', words: 'create', commands: BEGINNING }));
    const library = okOf(await store.library());
    expect(library.years).toEqual([{ id: 'kn-2026', organisation: 'kn', year: 2026 }]);
    expect(library.reports).toHaveLength(1);

    const item = { year: 'kn-2026', parent: null, after: null } as const;
    okOf(await store.commit({ type: 'item.create', item: 'm1', ...item, kind: 'mal', title: 'Fler barn läser.' }));
    okOf(await store.commit({ type: 'follow-up.set', occasion: 'kn-2026-helar', item: 'm1', field: 'colour', value: 'gron' }));
    const year = okOf(await store.readYear('kn-2026'));
    const document = okOf(reportDocument(year, 'kn-2026-berattelse'));
    expect(JSON.stringify(document)).toContain('Fler barn läser.');
    expect(okOf(await store.verify()).problems).toEqual([]);

    for (let step = 0; step < 3; step += 1) okOf(await store.undo());
    expect(allRows(store.file)).toEqual(before);
  });

  it('says what undo takes back', async () => {
    const store = await newStore();
    const words: (string | null)[] = [];
    for (const command of BEGINNING) words.push(okOf(await store.commit(command)).undo.undo);
    expect(words).toEqual([
      'nytt år 2026 för Kulturnämnden',
      'nytt tillfälle: helår 31 december 2026',
      'ny rapport: ”Verksamhetsberättelse 2026”',
    ]);
  });
});

const occasionOf = (id: string) =>
  ({ type: 'occasion.create', id, year: 'namnd-2024', kind: 'interim', cutOff: '2024-07-31' }) as const;

describe('a new year, occasion or report', () => {
  it.each([
    [{ type: 'year.create', id: 'namnd-2024', organisation, year: 2026 }, 'conflict'],
    [{ type: 'year.create', id: 'annan', organisation: { ...organisation, id: 'namnd' }, year: 2024 }, 'conflict'],
    [{ type: 'year.create', id: 'annan', organisation: { ...organisation, parent: 'finns-inte' }, year: 2024 }, 'invalid-input'],
    [occasionOf('helar'), 'conflict'],
    [{ ...occasionOf('ny'), year: 'finns-inte' }, 'not-found'],
    [report('berattelse', 'berattelse', 'helar'), 'conflict'],
    [report('ny', 'finns-inte', 'helar'), 'not-found'],
    [report('ny', 'berattelse', 'finns-inte'), 'not-found'],
  ] satisfies [Command, string][])('is refused when something in it does not fit: %j', async (command, kind) => {
    const store = await sampleStore();
    const before = allRows(store.file);
    expect(errorOf(await store.commit(command)).kind).toBe(kind);
    expect(allRows(store.file)).toEqual(before);
  });

  it('may be of a board that the store knows: it has the board above it too', async () => {
    const store = await sampleStore();
    const known = okOf(await store.library()).organisations.find(({ id }) => id === 'namnd');
    if (known === undefined) throw new Error('the sample has it');
    okOf(await store.commit({ type: 'year.create', id: 'namnd-2025', organisation: known, year: 2025 }));
    expect(okOf(await store.readYear('namnd-2025')).organisations.map(({ id }) => id)).toEqual(['region', 'namnd']);
  });
});

describe('an occasion', () => {
  it('is locked, unlocked, approved and dated, each a step that can be taken back', async () => {
    const store = await sampleStore();
    const on = { type: 'occasion.set', occasion: 'helar' } as const;
    const before = allRows(store.file);
    const words = async (command: Command) => okOf(await store.commit(command)).undo.undo;
    expect(await words({ ...on, field: 'state', value: 'locked' })).toBe('låsning av helår 31 december 2024');
    expect(await words({ ...on, field: 'state', value: 'open' })).toBe('upplåsning av helår 31 december 2024');
    expect(await words({ ...on, field: 'approved', value: false })).toBe('godkännande av helår 31 december 2024');
    expect(await words({ ...on, field: 'cutOff', value: '2024-11-30' })).toBe('datum för helår 31 december 2024');
    expect(await words({ ...on, field: 'kind', value: 'interim' })).toBe('slag av tillfälle för helår 30 november 2024');
    for (let step = 0; step < 5; step += 1) okOf(await store.undo());
    expect(allRows(store.file)).toEqual(before);
  });

  it('that is locked can be unlocked, and undo of the lock opens it', async () => {
    const store = await sampleStore();
    const on = { type: 'occasion.set', occasion: 'helar', field: 'state' } as const;
    okOf(await store.commit({ ...on, value: 'locked' }));
    okOf(await store.undo());
    okOf(await store.commit({ type: 'follow-up.set', occasion: 'helar', item: 'mal-1', field: 'ready', value: false }));
    okOf(await store.commit({ ...on, value: 'locked' }));
    okOf(await store.commit({ ...on, value: 'open' }));
    expect(okOf(await store.library()).occasions).toMatchObject([{ state: 'open' }]);
  });
});

function report(id: string, layout: string, occasion: string): Command {
  return { type: 'report.create', year: 'namnd-2024', id, layout, occasion, title: 'Rapport', diaryNumber: null };
}
