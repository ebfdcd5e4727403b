import { describe, expect, it } from 'vitest';
import type { Command } from '../../shared/api/commands.ts';
import { fromParagraphs } from '../../shared/text/plain-text.ts';
import { handClock, okOf, storeWith } from '../support/store.ts';
import { yearOfThreeOccasions } from '../support/three-occasions.ts';

const occasion = 'delar';
const text = fromParagraphs(['Text.']);

describe('the list of recent changes', () => {
  it('has no place in a view for an import', async () => {
    const store = await storeWith(yearOfThreeOccasions(), { person: { name: 'Anna Berg', initials: 'AB' } });
    expect(okOf(await store.recentChanges(10))).toMatchObject([
      { person: 'Anna Berg', what: 'Import av 2024 för Provnämnden', place: null },
    ]);
  });

  it.each<readonly [Command, string, object]>([
    [
      { type: 'follow-up.set', occasion, item: 'mal-1', field: 'comment', value: text },
      'Kommentar till mal 1',
      { view: 'items', occasion, id: 'mal-1' },
    ],
    [
      { type: 'follow-up.set', occasion, item: 'uppdrag-3', field: 'colour', value: 'gron' },
      'Färg för uppdrag 3 - 8',
      { view: 'items', occasion, id: 'uppdrag-3' },
    ],
    [
      { type: 'follow-up.set', occasion, item: 'indikator-1', field: 'status', value: 'delvis' },
      'Status för indikator ”Andel nöjda”',
      { view: 'items', occasion, id: 'indikator-1' },
    ],
    [
      { type: 'item.set', item: 'indikator-1', field: 'responsible', value: 'Ekonomichefen' },
      'Ansvarig för indikator ”Andel nöjda”',
      { view: 'items', occasion: null, id: 'indikator-1' },
    ],
    [
      { type: 'text.set', occasion, section: 'inledning', field: 'body', value: text },
      'Texten ”Inledning”',
      { view: 'texts', occasion, id: 'inledning' },
    ],
    [
      { type: 'cell.set', occasion, table: 'resultat', row: 'intakter', column: 'utfall', value: '1' },
      'Värde i tabellen ”Resultatrapport”, rad ”Intäkter”, kolumn ”Helår Utfall”',
      { view: 'figures', occasion, id: 'resultat' },
    ],
    [
      { type: 'control.set', occasion, action: 'atgard-1', field: 'comment', value: text },
      'Kommentar till åtgärden ”Följ upp arbetsmiljön.”',
      { view: 'control', occasion, id: 'atgard-1' },
    ],
    [
      { type: 'answer.set', occasion, action: 'atgard-1', question: 'effekt', field: 'text', value: 'Ja.' },
      'Svar om åtgärden ”Följ upp arbetsmiljön.”',
      { view: 'control', occasion, id: 'atgard-1' },
    ],
    [
      { type: 'assessment.set', occasion, field: 'verdict', value: 'sufficient' },
      'Bedömning av den interna kontrollen',
      { view: 'control', occasion, id: 'assessment' },
    ],
  ])('says what a step was and where it can be seen: %j', async (command, what, place) => {
    const store = await storeWith(yearOfThreeOccasions());
    okOf(await store.commit(command));
    expect(okOf(await store.recentChanges(1))).toMatchObject([{ what, place }]);
    okOf(await store.undo());
    expect(okOf(await store.recentChanges(1))).toMatchObject([{ what: `Ångrade: ${lowerFirst(what)}`, place }]);
    okOf(await store.redo());
    expect(okOf(await store.recentChanges(1))).toMatchObject([{ what: `Gjorde om: ${lowerFirst(what)}`, place }]);
  });

  it('has the newest first, with its time, and no more than asked for', async () => {
    const clock = handClock(Date.UTC(2026, 4, 1, 8));
    const store = await storeWith(yearOfThreeOccasions(), { clock: clock.now });
    for (const value of ['1', '2', '3']) {
      clock.advance(120_000);
      okOf(await store.commit({ type: 'item.set', item: 'indikator-1', field: 'target', value }));
    }
    const changes = okOf(await store.recentChanges(2));
    expect(changes.map(({ at }) => at)).toEqual(['2026-05-01T08:06:00.000Z', '2026-05-01T08:04:00.000Z']);
  });

  it('knows a row without a name by its place', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    okOf(await store.commit({ type: 'cell.set', occasion, table: 'resultat', row: 'summa', column: 'not', value: '1' }));
    expect(okOf(await store.undoState()).undo).toBe('värde i tabellen ”Resultatrapport”, rad 2, kolumn ”Not”');
  });

  it('cuts a long name after a whole word', async () => {
    const year = yearOfThreeOccasions();
    const title = 'Andelen invånare som upplever att de har tillgång till den hälso- och sjukvård de behöver ska öka';
    const store = await storeWith({
      ...year,
      items: year.items.map((item) => (item.id === 'indikator-1' ? { ...item, title } : item)),
    });
    okOf(await store.commit({ type: 'item.set', item: 'indikator-1', field: 'target', value: '1' }));
    expect(okOf(await store.undoState()).undo).toBe(
      'målvärde för indikator ”Andelen invånare som upplever att de har tillgång till den …”',
    );
  });
});

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
