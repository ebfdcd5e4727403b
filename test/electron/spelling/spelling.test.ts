import { afterAll, describe, expect, it } from 'vitest';
import { createSpelling } from '../../../electron/spelling/spelling.ts';
import { okOf } from '../../support/store.ts';

const faults: string[] = [];
const spelling = createSpelling(new URL('../../../electron/shell/spelling-worker.ts', import.meta.url), (fault) =>
  faults.push(fault),
);
afterAll(() => spelling.close());

async function wrong(text: string, words: readonly string[] = []): Promise<readonly string[]> {
  const [found = []] = okOf(await spelling.ask({ kind: 'check', texts: [text], words }));
  return found.map(({ from, to }) => text.slice(from, to));
}

const suggest = async (word: string, words: readonly string[] = []) => okOf(await spelling.ask({ kind: 'suggest', word, words }));

describe('Swedish spelling', () => {
  it('lets what people write in reports pass', async () => {
    expect(
      await wrong(
        'Hälso- och sjukvårdsnämndens delårsrapport visar bl.a. att kompetensförsörjningsplanerna, inkl. IVA-vården vid NUS, ' +
          'följs fr.o.m. 2024 (87 %, 3 063 st). EU:s medel för e-tjänster och 5G-nät, se https://www.exempel.se/hällsa, uppgår ' +
          'till 1,5 mnkr. COVID-19-patienterna i Örnsköldsvik var 10–15-åringar, dvs. färre än i fjol m.m.',
      ),
    ).toEqual([]);
  });

  it('knows the words of the trade in their forms', async () => {
    expect(
      await wrong('Årshjulets delår, delåret och delårets rapport, chefläkarna, breddinförs, interprofessionella, 5 mkr osv.'),
    ).toEqual([]);
  });

  it('finds what is misspelt, joined words too', async () => {
    expect(await wrong('Utväckling av sjukvårdsnämmden och uppfölning, hälssa')).toEqual([
      'Utväckling',
      'sjukvårdsnämmden',
      'uppfölning',
      'hälssa',
    ]);
  });

  it('suggests what was meant', async () => {
    expect((await suggest('utväckling'))[0]).toBe('utveckling');
    expect((await suggest('uppfölning'))[0]).toBe('uppföljning');
    expect(await suggest('sjukvårdsnämmden')).toContain('sjukvårdsnämnden');
  });

  it('takes the organisation’s own words, their genitive and what they are joined with by a hyphen', async () => {
    const text = 'Kivra, Kivras Kivra-lösning';
    expect(await wrong(text)).toHaveLength(3);
    expect(await wrong(text, ['Kivra'])).toEqual([]);
    expect(await suggest('Kivvra', ['Kivra'])).toContain('Kivra');
  });

  it('forgets an own word that is taken away, and never a word of the dictionary', async () => {
    expect(await wrong('Kivra och hälsa', ['Kivra', 'hälsa'])).toEqual([]);
    expect(await wrong('Kivra och hälsa', [])).toEqual(['Kivra']);
  });

  it('answers for every text, in order', async () => {
    const answer = okOf(await spelling.ask({ kind: 'check', texts: ['hälssa', '', 'hälsa', 'en hälssa'], words: [] }));
    expect(answer).toEqual([[{ from: 0, to: 6 }], [], [], [{ from: 3, to: 9 }]]);
  });

  it('stands whatever it is asked about', async () => {
    const odd = ['\0', 'å'.repeat(10_000), '😀', '\uD800', 'a/b', '<x>', '-', `${'felstavning'.repeat(8)}zx`];
    expect(okOf(await spelling.ask({ kind: 'check', texts: odd, words: odd }))).toHaveLength(odd.length);
    for (const word of odd) expect(await suggest(word, odd)).toBeInstanceOf(Array);
    expect(faults).toEqual([]);
  });

  it('says that it has stopped, and starts again with the next question', async () => {
    const asked = spelling.ask({ kind: 'check', texts: ['x '.repeat(40_000)], words: [] });
    await spelling.close();
    expect(await asked).toMatchObject({ ok: false, error: { kind: 'unexpected' } });
    expect(await wrong('hälssa')).toEqual(['hälssa']);
  });
});
