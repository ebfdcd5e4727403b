import { describe, expect, it } from 'vitest';
import { termPlace } from '../../shared/model/glossary.ts';
import { glossaryFindings } from '../../shared/model/glossary-references.ts';
import { rolledYear } from '../../shared/model/roll-year.ts';
import { fromParagraphs, toPlainText } from '../../shared/text/plain-text.ts';
import { sampleYear } from '../support/sample-year.ts';
import { okOf, storeWith } from '../support/store.ts';

const YEAR = 'namnd-2024';
const OCCASION = 'helar';

describe('the glossary of a year', () => {
  it('has its terms as a dictionary has them, each step undone by itself', async () => {
    const store = await storeWith(sampleYear());
    const terms = async () => okOf(await store.glossary(OCCASION)).map(({ term }) => term);
    expect(await terms()).toEqual(['Eget kapital', 'Årsarbetare']);
    okOf(await store.commit({ type: 'term.create', year: YEAR, id: 'oppenvard', term: 'Öppenvård' }));
    okOf(await store.commit({ type: 'term.create', year: YEAR, id: 'zon', term: 'Zon' }));
    expect(await terms()).toEqual(['Eget kapital', 'Zon', 'Årsarbetare', 'Öppenvård']);
    okOf(await store.commit({ type: 'term.set', year: YEAR, id: 'zon', field: 'term', value: 'Avgift' }));
    expect(await terms()).toEqual(['Avgift', 'Eget kapital', 'Årsarbetare', 'Öppenvård']);
    okOf(await store.commit({ type: 'term.remove', year: YEAR, id: 'zon' }));
    okOf(await store.undo());
    expect(await terms()).toEqual(['Avgift', 'Eget kapital', 'Årsarbetare', 'Öppenvård']);
    expect(okOf(await store.verify()).problems).toEqual([]);
  });

  it('refuses a term that is not there, and an id that is', async () => {
    const store = await storeWith(sampleYear());
    const value = fromParagraphs(['Vad det är.']);
    const unknown = await store.commit({ type: 'term.set', year: YEAR, id: 'borta', field: 'explanation', value });
    expect(unknown).toMatchObject({ ok: false, error: { kind: 'not-found' } });
    const twice = await store.commit({ type: 'term.create', year: YEAR, id: 'eget-kapital', term: 'Eget kapital' });
    expect(twice).toMatchObject({ ok: false, error: { kind: 'conflict' } });
  });

  it('is found by a term and by what it means, and leads to the term; and its changes lead there too', async () => {
    const store = await storeWith(sampleYear());
    okOf(await store.commit({ type: 'term.create', year: YEAR, id: 'zon', term: 'Resezon' }));
    const value = fromParagraphs(['Ett område med samma biljettpris.']);
    okOf(await store.commit({ type: 'term.set', year: YEAR, id: 'zon', field: 'explanation', value }));
    for (const text of ['resez', 'biljettp']) {
      expect(okOf(await store.search(text, 5))).toMatchObject([
        { title: 'Resezon', what: 'term', place: { view: 'texts', occasion: null, id: termPlace('zon') } },
      ]);
    }
    const { steps } = okOf(await store.changes({ before: null, person: null, kind: 'texts', text: '', limit: 1 }));
    expect(steps[0]?.changes[0]).toMatchObject({ after: 'Ett område med samma biljettpris.', place: { id: termPlace('zon') } });
    okOf(await store.commit({ type: 'term.remove', year: YEAR, id: 'zon' }));
    expect(okOf(await store.search('resez', 5))).toEqual([]);
    expect(okOf(await store.verify()).problems).toEqual([]);
  });

  it('goes along into the next year', () => {
    const next = rolledYear(sampleYear(), 'namnd-2025', new Set(), (_, id) => `${id}-2025`);
    expect(next.glossary).toEqual(sampleYear().glossary);
  });

  it('says which references lead nowhere, and what stands twice', () => {
    const term = (name: string, ...words: string[]) => ({ id: name, term: name, explanation: fromParagraphs(words) });
    const findings = glossaryFindings([
      term('Balanskrav', 'Att gå runt. Jämför resultat.'),
      term('Resultat', 'Se balanskrav och soliditet.'),
      term('Skuld', 'Den som läser måste se helheten. Se den not som handlar om hur skulder redovisas.'),
      term('resultat'),
    ]);
    expect(findings.map(({ sentence }) => sentence)).toEqual([
      '”Resultat” står två gånger i ordlistan.',
      '”Resultat” hänvisar till ”soliditet”, som inte finns i ordlistan.',
      '”resultat” står två gånger i ordlistan.',
    ]);
  });
});

describe('a board’s text in the region’s words', () => {
  it('stands beside what the board had written, and gives way to it again', async () => {
    const store = await storeWith(sampleYear());
    const [body, original] = [fromParagraphs(['Kort.']), fromParagraphs(['Ett långt stycke.'])];
    if (body === null || original === null) throw new Error('both are texts');
    const on = { type: 'board-text.set', occasion: OCCASION, board: 'namnd', section: 'ekonomi' } as const;
    const texts = async () =>
      (okOf(await store.readYear(YEAR)).occasions.find(({ id }) => id === OCCASION)?.boardTexts ?? [])
        .filter(({ section }) => section === 'ekonomi')
        .map((one) => [toPlainText(one.body), toPlainText(one.original)]);
    okOf(await store.commit({ ...on, body, original }));
    expect(await texts()).toEqual([['Kort.', 'Ett långt stycke.']]);
    okOf(await store.commit({ ...on, body: null, original }));
    expect(await texts()).toEqual([]);
    okOf(await store.undo());
    expect(await texts()).toEqual([['Kort.', 'Ett långt stycke.']]);
    expect(okOf(await store.verify()).problems).toEqual([]);
  });
});
