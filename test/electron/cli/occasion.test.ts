import { describe, expect, it } from 'vitest';
import { serialiseYear } from '../../../shared/model/exchange/serialise.ts';
import type { ScaleValue } from '../../../shared/model/scale.ts';
import type { Year } from '../../../shared/model/year.ts';
import { fromParagraphs } from '../../../shared/text/plain-text.ts';
import { followUp, planItem, sampleYear } from '../../support/sample-year.ts';
import { type Desk, desk } from './desk.ts';
import { exampleDesk } from './prepared-desk.ts';

const HELAR = 'hsn-2024-helar';

/** What a command prints of an occasion of the example year, for a program. */
async function ofExample(at: Desk, command: string) {
  return JSON.parse(await at.must(command, '--store', 'prov.arshjul', '--occasion', HELAR, '--json'));
}

/** The sample year, with a status for what is fully reached. */
function yearWithWholeScale(): Year {
  const year = sampleYear();
  const helt: ScaleValue = { id: 'helt', word: 'Helt', meaning: 'helt', symbol: 'disc-full', tone: 'good' };
  const scales = year.model.scales.map((scale) =>
    scale.use === 'indicator-status' ? { ...scale, values: [helt, ...scale.values] } : scale,
  );
  return { ...year, model: { ...year.model, scales } };
}

/** The year before it, with nothing but the outcome of its indicator. */
function yearBefore(year: Year, outcome: string): Year {
  const [helar] = year.occasions;
  if (helar === undefined) throw new Error('the sample has no occasion');
  const said = { followUps: [followUp({ item: 'indikator-2023', outcome })], texts: [], tables: [] };
  const control = { followUps: [], answers: [], riskAnswers: [], assessment: null };
  return {
    ...year,
    model: { ...year.model, id: 'namnd-2023', year: 2023, tables: [], charts: [], layouts: [] },
    items: [planItem({ id: 'indikator-2023', kind: 'indikator', title: 'Andel nöjda' })],
    control: { areas: [], risks: [], actions: [] },
    ticks: [],
    evidence: [],
    occasions: [{ ...helar, ...said, control, id: 'helar-2023', cutOff: '2023-12-31' }],
    reports: [],
  };
}

describe('suggest', () => {
  it('tells what outcome and target were read as, what is suggested and why, and what a person has chosen', async () => {
    const at = await exampleDesk();
    const { indicators } = await ofExample(at, 'suggest');
    expect(indicators).toHaveLength(30);
    expect(indicators.find(({ item }: { item: string }) => item === 'mal-7-i2')).toMatchObject({
      outcome: { typed: '75 procent', values: [{ kind: 'number', amount: '75', unit: '%' }] },
      target: { typed: '> 85 procent', values: [{ kind: 'bound', sense: 'over', amount: '85', unit: '%' }] },
      suggestion: { id: 'inte-alls', word: 'Inte alls' },
      why: ['Utfallet ”75 procent” når inte målvärdet ”> 85 procent” och ligger mer än 10 procent från det.'],
      chosen: 'delvis',
      statusReason: null,
    });
    expect(await at.must('suggest', '--store', 'prov.arshjul', '--occasion', HELAR)).toContain(
      '[mal-10-i1]\n  Förslag: inget. Valt: inte-alls.\n  Utfallet är inte ifyllt.\n',
    );
  });

  it('compares with the outcome of the year before, found by lineage', async () => {
    const at = desk();
    const year = yearWithWholeScale();
    const target = 'Högre än föregående år';
    const items = year.items.map((item) => (item.id === 'indikator-1' ? { ...item, target, lineage: 'indikator-2023' } : item));
    at.write('i-ar.json', serialiseYear({ ...year, items }));
    at.write('i-fjol.json', serialiseYear(yearBefore(year, '80 %')));
    await at.must('init', '--store', 'prov.arshjul');
    await at.must('import', '--store', 'prov.arshjul', '--from', 'i-fjol.json');
    await at.must('import', '--store', 'prov.arshjul', '--from', 'i-ar.json');
    const { indicators } = JSON.parse(await at.must('suggest', '--store', 'prov.arshjul', '--occasion', 'helar', '--json'));
    expect(indicators).toMatchObject([
      {
        item: 'indikator-1',
        suggestion: { id: 'helt' },
        why: ['Utfallet ”86 %” når målvärdet ”Högre än föregående år”.', 'Värdet 2023 var 80\u00a0%.'],
      },
    ]);
  });
});

describe('progress', () => {
  it('tells how much is ready, of the whole and of each chapter, and what is missing', async () => {
    const at = await exampleDesk();
    const told = await ofExample(at, 'progress');
    expect(told.percent).toBe(Math.floor((100 * told.ready) / told.total));
    expect(told.expected - told.filled).toBe(told.missing.length);
    expect(told.missing).toContainEqual({
      what: 'outcome',
      place: { view: 'items', occasion: HELAR, id: 'mal-namnd-i1' },
      name: expect.stringContaining('universitetssjukvårdsenheter'),
      who: null,
      due: null,
    });
    expect(told.chapters.find(({ number }: { number: string }) => number === '3.2')).toMatchObject({
      title: 'Perspektiv: Invånare och samhälle',
    });
    expect(told.things).toHaveLength(told.total + 1);
    const [first = '', ...rest] = (await at.must('progress', '--store', 'prov.arshjul', '--occasion', HELAR)).trim().split('\n');
    expect(first).toBe(`${told.percent} % klart: ${told.ready} av ${told.total}.`);
    expect(rest).toHaveLength(told.missing.length);
  });
});

describe('summary', () => {
  it('counts as the report prints it, with the items behind each count', async () => {
    const at = await exampleDesk();
    expect(await at.must('summary', '--store', 'prov.arshjul', '--occasion', HELAR)).toBe(
      [
        'Måluppfyllelse\tGrön\tGul\tRöd',
        'Effektmål från regionfullmäktige\t4\t2\t1',
        'Nämndens mål\t1\t\t',
        'Nämndens uppdrag\t13\t6\t',
        '',
      ].join('\n'),
    );
    const { rows, zero } = await ofExample(at, 'summary');
    expect(zero).toBe('blank');
    expect(rows[0]).toMatchObject({ counts: [4, 2, 1], withoutColour: 0 });
    expect(rows[0].items[2]).toEqual(['mal-10']);
  });
});

describe('compare', () => {
  it('tells what is said otherwise on the later occasion', async () => {
    const at = desk();
    const year = sampleYear();
    const [helar] = year.occasions;
    if (helar === undefined) throw new Error('the sample has no occasion');
    const delar: Year['occasions'][number] = {
      ...helar,
      id: 'delar',
      kind: 'interim',
      cutOff: '2024-07-31',
      followUps: [followUp({ item: 'indikator-1', outcome: '80 %', comment: fromParagraphs(['Arbetet pågår.']) })],
    };
    at.write('ett.json', serialiseYear({ ...year, occasions: [delar, helar] }));
    await at.must('init', '--store', 'prov.arshjul');
    await at.must('import', '--store', 'prov.arshjul', '--from', 'ett.json');
    const args = ['compare', '--store', 'prov.arshjul', '--occasion', 'delar', '--with', 'helar'] as const;
    const { changed } = JSON.parse(await at.must(...args, '--json'));
    expect(changed.map(({ item }: { item: string }) => item)).toEqual(['mal-1', 'indikator-1']);
    expect(changed[1].fields).toMatchObject([
      { field: 'arrow', before: null, after: 'Förbättrats' },
      { field: 'status', before: null, after: 'Delvis' },
      { field: 'outcome', before: '80 %', after: '86 %' },
      { field: 'comment', after: null, words: [{ kind: 'removed', text: 'Arbetet pågår.' }] },
    ]);
    expect(await at.must(...args)).toContain('Andel nöjda  [indikator-1]\n  Pil: inget → Förbättrats\n');
    expect(await at.must(...args.slice(0, 5), '--with', 'delar')).toBe('Inget skiljer tillfällena åt.\n');
  });
});

describe('an occasion that the store does not have', () => {
  it.each([['suggest'], ['progress'], ['summary'], ['compare', '--with', HELAR]])(
    'is said in one sentence by %s',
    async (command, ...more) => {
      const at = await exampleDesk();
      expect(await at.run(command, '--store', 'prov.arshjul', '--occasion', 'ingen', ...more)).toEqual({
        exitCode: 1,
        output: '',
        errors: ['Det som efterfrågas finns inte i datafilen prov.arshjul; kommandot list visar vad den har.'],
      });
    },
  );
});

describe('control', () => {
  it('lists areas, risks and actions, each with its id', async () => {
    const at = await exampleDesk();
    const lines = (await at.must('control', 'list', '--store', 'prov.arshjul', '--occasion', HELAR)).split('\n');
    expect(lines.slice(0, 2)).toEqual(['HR  [omrade-1]', expect.stringMatching(/^ {2}Regionövergripande: Risk .*\[risk-1-1\]$/)]);
  });

  it('tells what should be looked at, and in the plan of the year after too', async () => {
    const at = await exampleDesk();
    const check = ['control', 'check', '--store', 'prov.arshjul', '--occasion', HELAR, '--json'];
    const about = async () =>
      JSON.parse(await at.must(...check)).flatMap((finding: { about: string; weight: string }) =>
        finding.weight === 'warning' ? [finding.about] : [],
      );
    expect(await about()).toEqual(['unfit-answer', 'unfit-answer', 'unfit-answer']);
    await at.must('roll', '--store', 'prov.arshjul', '--year', 'hsn-2024');
    const after = await about();
    expect(after.filter((one: string) => one === 'dropped-but-planned')).toHaveLength(2);
    expect(after).toContain('done-but-planned');
  });

  it('says what can come after it when it is asked for something else', async () => {
    const at = desk();
    expect((await at.run('control', 'rita')).errors.join()).toContain(
      'amend, assess, attach, changes, check, choose, close, decide,',
    );
  });
});
