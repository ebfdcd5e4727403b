import { describe, expect, it } from 'vitest';
import { openStore } from '../../../db/index.ts';
import { fromParagraphs } from '../../../shared/text/plain-text.ts';
import { okOf } from '../../support/store.ts';
import { type Desk, desk } from './desk.ts';
import { sampleDesk } from './prepared-desk.ts';

const OCCASION = 'helar';

async function withMistakes(): Promise<Desk> {
  const at = await sampleDesk();
  const store = okOf(await openStore(at.path('prov.arshjul')));
  const body = fromParagraphs(['Rätt stavat.', 'En utväckling via Zorvex.']);
  okOf(await store.commit({ type: 'text.set', occasion: OCCASION, section: 'inledning', field: 'body', value: body }));
  okOf(await store.commit({ type: 'word.add', organisation: 'namnd', word: 'Zorvex' }));
  await store.close();
  return at;
}

describe('arshjul spell', () => {
  it('finds the misspelt words of a text, with suggestions', async () => {
    const at = desk();
    expect(await at.must('spell', '--text', 'En utväckling, bl.a. i hälso- och sjukvården.')).toBe('utväckling: utveckling\n');
    expect(JSON.parse(await at.must('spell', '--text', 'En utväckling', '--json'))).toEqual([
      { word: 'utväckling', from: 3, to: 13, suggestions: ['utveckling'] },
    ]);
    expect(await at.must('spell', '--text', 'Rätt stavat.')).toBe('Inga ord saknas i ordlistorna.\n');
  });

  it('finds those of an occasion, with their places, and knows the organisation’s own words', async () => {
    const at = await withMistakes();
    const texts: unknown = JSON.parse(await at.must('spell', '--store', 'prov.arshjul', '--occasion', OCCASION, '--json'));
    expect(texts).toContainEqual({
      view: 'texts',
      id: 'inledning',
      name: 'Inledning',
      field: 'Text',
      words: [{ word: 'utväckling', paragraph: 1, from: 3, to: 13, suggestions: ['utveckling'] }],
    });
    expect(JSON.stringify(texts)).not.toContain('Zorvex');
    expect(await at.must('spell', '--store', 'prov.arshjul', '--occasion', OCCASION)).toContain(
      'Inledning, Text:\n  utväckling: utveckling\n',
    );
  });

  it('says what is missing, in one sentence', async () => {
    const at = await withMistakes();
    const which = 'Ange antingen --text, eller både --store och --occasion.';
    expect(await at.run('spell')).toMatchObject({ exitCode: 2, errors: [which] });
    expect(await at.run('spell', '--store', 'prov.arshjul')).toMatchObject({ exitCode: 2, errors: [which] });
    expect(await at.run('spell', '--text', 'a', '--occasion', 'b')).toMatchObject({ exitCode: 2, errors: [which] });
    expect(await at.run('spell', '--store', 'prov.arshjul', '--occasion', 'x')).toMatchObject({
      exitCode: 1,
      output: '',
      errors: ['Datafilen prov.arshjul har inget tillfälle med id x; kommandot list visar dem som finns.'],
    });
    expect(await at.run('spell', '--store', 'saknas.arshjul', '--occasion', 'x')).toMatchObject({ exitCode: 1 });
  });
});
