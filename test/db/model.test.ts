import { describe, expect, it } from 'vitest';
import type { Command } from '../../shared/api/commands.ts';
import type { YearModel } from '../../shared/model/year-model.ts';
import { allRows } from '../support/raw-store.ts';
import { sampleYear } from '../support/sample-year.ts';
import { errorOf, newStore, okOf, storeWith } from '../support/store.ts';
import { yearOfThreeOccasions } from '../support/three-occasions.ts';
import { withTwoYears } from '../support/two-years.ts';

const on = { type: 'model.set', year: 'namnd-2024' } as const;
const { model, organisations } = sampleYear();

const without = <Thing extends { readonly id: string }>(things: readonly Thing[], id: string) =>
  things.filter((thing) => thing.id !== id);

const withChapters = (chapters: YearModel['layouts'][number]['chapters']) =>
  model.layouts.map((layout, index) => (index === 0 ? { ...layout, chapters } : layout));
const chapters = model.layouts[0]?.chapters ?? [];

/** Changes that leave everything that is used. */
const ALLOWED: readonly (readonly [string, Extract<Command, { type: 'model.set' }>])[] = [
  ['sorter för 2024', { ...on, field: 'kinds', value: model.kinds.map((kind) => ({ ...kind, singular: `${kind.singular}!` })) }],
  ['skalor för 2024', { ...on, field: 'scales', value: model.scales.map((scale) => ({ ...scale, legend: 'Ny' })) }],
  [
    'mottagarnas rubriker för 2024',
    { ...on, field: 'receivers', value: [...model.receivers, { receiver: 'namnd', heading: 'N:' }] },
  ],
  ['sammanfattningens rader för 2024', { ...on, field: 'summary', value: { ...model.summary, zero: 'dash' } }],
  ['mätregler för 2024', { ...on, field: 'measuring', value: null }],
  [
    'omorganisationer för 2024',
    {
      ...on,
      field: 'reorganisations',
      value: [{ id: 'trafik', from: 'namnd', to: 'namnd', what: 'Trafik', since: '2024-01-01', restated: false }],
    },
  ],
  ['rapportens ord för 2024', { ...on, field: 'words', value: { ...model.words, comment: 'Analys' } }],
  [
    'sifferformat för 2024',
    { ...on, field: 'numberStyles', value: model.numberStyles.map((style) => ({ ...style, minus: '\u2212' })) },
  ],
  [
    'kontrollfrågor för 2024',
    { ...on, field: 'controlQuestions', value: model.controlQuestions.map((one) => ({ ...one, text: 'Ny?' })) },
  ],
  ['diagram för 2024', { ...on, field: 'charts', value: model.charts.map((chart) => ({ ...chart, kind: 'lines' })) }],
  ['dokumentens kapitel för 2024', { ...on, field: 'layouts', value: withChapters(chapters.toReversed()) }],
  [
    'organisationer för 2024',
    {
      ...on,
      field: 'organisations',
      value: [
        ...organisations,
        {
          id: 'ny',
          parent: 'namnd',
          kind: 'committee',
          name: { short: 'B', definite: 'Beredningen', genitive: 'B:s', heading: 'B' },
        },
      ],
    },
  ],
];

describe('a part of the year model', () => {
  it.each(ALLOWED)('is changed, told in words and taken back: %s', async (words, command) => {
    const store = await storeWith(yearOfThreeOccasions());
    const before = allRows(store.file);
    const { undo, parts } = okOf(await store.commit(command));
    expect(undo.undo).toBe(words);
    expect(parts).toContain(command.field === 'organisations' ? 'library' : 'model');
    const year = okOf(await store.readYear('namnd-2024'));
    expect(command.field === 'organisations' ? year.organisations : year.model[command.field]).toEqual(command.value);
    expect(okOf(await store.commit(command)).parts).toEqual([]);
    okOf(await store.undo());
    expect(allRows(store.file)).toEqual(before);
    expect(okOf(await store.verify()).problems).toEqual([]);
  });

  it('is what the next command is checked against, also inside one step', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    const [scale, ...scales] = model.scales;
    if (scale === undefined) throw new Error('the sample has scales');
    const value = { id: 'lila', word: 'Lila', meaning: 'lila', symbol: 'circle', tone: 'neutral' } as const;
    okOf(
      await store.commit({
        type: 'many',
        words: 'create',
        commands: [
          { ...on, field: 'scales', value: [{ ...scale, values: [...scale.values, value] }, ...scales] },
          { type: 'follow-up.set', occasion: 'delar', item: 'mal-1', field: 'colour', value: 'lila' },
        ],
      }),
    );
    okOf(await store.undo());
    const colour: Command = { type: 'follow-up.set', occasion: 'delar', item: 'mal-1', field: 'colour', value: 'lila' };
    expect(errorOf(await store.commit(colour)).kind).toBe('invalid-input');
  });
});

/** Changes that would take away what is used, with what must be said of it. */
const REFUSED: readonly (readonly [Extract<Command, { type: 'model.set' }>, string])[] = [
  [
    { ...on, field: 'kinds', value: without(model.kinds, 'mal') },
    'Sorten ”mal” används och kan inte tas bort eller ändras så: mal 1.',
  ],
  [
    { ...on, field: 'kinds', value: model.kinds.map((kind) => (kind.id === 'mal' ? { ...kind, scales: ['farg'] } : kind)) },
    'Värdet ”Förbättrats” används och kan inte tas bort eller ändras så: antal uppföljningar som har det: 1.',
  ],
  [
    { ...on, field: 'scales', value: without(model.scales, 'pil') },
    'Skalan ”pil” används och kan inte tas bort eller ändras så: sorterna ”mal”, ”indikator”.',
  ],
  [
    {
      ...on,
      field: 'scales',
      value: model.scales.map((scale) =>
        scale.id === 'farg' ? { ...scale, values: scale.values.map((value) => ({ ...value, id: 'annan' })) } : scale,
      ),
    },
    'Värdet ”Grön” används och kan inte tas bort eller ändras så: antal uppföljningar som har det: 1.',
  ],
  [
    { ...on, field: 'scales', value: without(model.scales, 'kontroll') },
    'Värdet ”Avslutad” används och kan inte tas bort eller ändras så: antal åtgärder som har det: 1.',
  ],
  [
    { ...on, field: 'receivers', value: [] },
    'Rubriken ”Förvaltningen får i uppdrag:” används och kan inte tas bort eller ändras så: uppdrag 3 - 8.',
  ],
  [
    { ...on, field: 'organisations', value: without(organisations, 'forvaltning') },
    'Organisationen ”Provförvaltningen” används och kan inte tas bort eller ändras så: uppdrag 3 - 8.',
  ],
  [
    { ...on, field: 'numberStyles', value: without(model.numberStyles, 'punkt') },
    'Sifferformatet ”-1\u00a0234.5 · noll –” används och kan inte tas bort eller ändras så: tabellerna ”Resultatrapport”.',
  ],
  [
    { ...on, field: 'layouts', value: withChapters(chapters.filter(({ id }) => id !== 'resten')) },
    'Kapitlet ”Resten” används och kan inte tas bort eller ändras så: diagrammen ”Resultat {år}”.',
  ],
  [
    { ...on, field: 'controlQuestions', value: [] },
    'Frågan ”Har åtgärden gett effekt?” används och kan inte tas bort eller ändras så: antal svar: 1.',
  ],
  [
    { ...on, field: 'layouts', value: without(model.layouts, 'plan') },
    'Upplägget ”Verksamhetsplan” används och kan inte tas bort eller ändras så: rapporterna ”Verksamhetsplan 2024”.',
  ],
  [
    { ...on, field: 'layouts', value: withChapters(chapters.slice(1)) },
    'Textdelen ”Inledning” används och kan inte tas bort eller ändras så: texten är skriven för helår 31 december 2024.',
  ],
];

describe('what the year uses', () => {
  it.each(REFUSED)('does not vanish: %#', async (command, words) => {
    const store = await storeWith(sampleYear());
    const before = allRows(store.file);
    const error = errorOf(await store.commit(command));
    expect(error).toMatchObject({ kind: 'conflict', field: 'value' });
    expect(error.message).toBe(`${words} Ändra det först.`);
    expect(allRows(store.file)).toEqual(before);
  });

  it('may go when it is no longer used, with the rows that say nothing in its place', async () => {
    const store = await storeWith(sampleYear());
    okOf(await store.commit({ type: 'text.set', occasion: 'helar', section: 'inledning', field: 'body', value: null }));
    const before = allRows(store.file);
    okOf(await store.commit({ ...on, field: 'layouts', value: withChapters(chapters.slice(1)) }));
    expect(okOf(await store.texts('helar'))).toEqual([]);
    expect(okOf(await store.verify()).problems).toEqual([]);
    okOf(await store.undo());
    expect(allRows(store.file)).toEqual(before);
  });
});

describe('the questions of the internal control', () => {
  it('are asked in one year and not in another', async () => {
    const store = await withTwoYears(await newStore());
    const asked = async (occasion: string) => okOf(await store.model(occasion)).model.controlQuestions.map(({ id }) => id);
    const before = await asked('helar');
    const { model: later } = okOf(await store.model('helar-25'));
    okOf(await store.commit({ type: 'model.set', year: later.id, field: 'controlQuestions', value: [] }));
    expect([await asked('helar'), await asked('helar-25')]).toEqual([before, []]);
    const question = before[0] ?? '';
    const [action] = okOf(await store.control('helar-25')).plan.actions;
    const answer = { type: 'answer.set', occasion: 'helar-25', action: action?.id ?? '', question, field: 'text' } as const;
    expect(errorOf(await store.commit({ ...answer, value: 'Ja.' })).message).toContain('Frågan finns inte i årets modell');
    okOf(await store.undo());
    okOf(await store.commit({ ...answer, value: 'Ja.' }));
  });
});

describe('a model that does not hang together', () => {
  it.each([
    [{ ...on, field: 'summary', value: { ...model.summary, scale: 'finns-inte' } }],
    [{ ...on, field: 'kinds', value: [...model.kinds, ...model.kinds.slice(0, 1)] }],
    [{ ...on, field: 'receivers', value: [...model.receivers, { receiver: 'finns-inte', heading: 'X:' }] }],
    [{ ...on, field: 'layouts', value: withChapters([...chapters, ...chapters.slice(0, 1)]) }],
    [
      {
        ...on,
        field: 'organisations',
        value: organisations.map((one) => (one.id === 'region' ? { ...one, parent: 'namnd' } : one)),
      },
    ],
  ] satisfies [Command][])('is refused with where the fault is: %#', async (command) => {
    const store = await storeWith(sampleYear());
    const before = allRows(store.file);
    const error = errorOf(await store.commit(command));
    expect(error.kind).toBe('invalid-input');
    expect(error.message).toMatch(/^Årets modell hänger inte ihop \(.+\)\. .+\. Inget har ändrats\.$/);
    expect(allRows(store.file)).toEqual(before);
  });
});
