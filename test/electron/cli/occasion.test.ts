import { describe, expect, it } from 'vitest';
import { serialiseYear } from '../../../shared/model/exchange/serialise.ts';
import type { Year } from '../../../shared/model/year.ts';
import { fromParagraphs } from '../../../shared/text/rich-text.ts';
import { followUp, sampleYear } from '../../support/sample-year.ts';
import { type Desk, desk } from './run-cli.ts';

const HELAR = 'hsn-2024-helar';

async function exampleDesk(): Promise<Desk> {
  const at = desk();
  await at.must('init', '--store', 'prov.arshjul', '--example');
  return at;
}

/** What a command prints of an occasion of the example year, for a program. */
async function ofExample(at: Desk, command: string) {
  return JSON.parse(await at.must(command, '--store', 'prov.arshjul', '--occasion', HELAR, '--json'));
}

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
  it.each([['progress'], ['summary'], ['compare', '--with', HELAR]])(
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
