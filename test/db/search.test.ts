import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../db/index.ts';
import type { Command } from '../../shared/api/commands.ts';
import { fromParagraphs } from '../../shared/text/plain-text.ts';
import { anyCommand } from '../support/any-command.ts';
import { withRaw } from '../support/raw-store.ts';
import { sampleYear } from '../support/sample-year.ts';
import { handClock, newStore, okOf, opened, storeWith, tempFolder } from '../support/store.ts';
import { yearOfThreeOccasions } from '../support/three-occasions.ts';
import { withTwoYears } from '../support/two-years.ts';

const comment = (text: string, item = 'mal-1'): Command => ({
  type: 'follow-up.set',
  occasion: 'helar',
  item,
  field: 'comment',
  value: fromParagraphs([text]),
});

/** What is found, as the thing and which of its texts. */
async function found(store: Store, query: string): Promise<string[]> {
  return okOf(await store.search(query, 50)).map(({ place, what }) => `${place.id} ${what}`);
}

describe('search', () => {
  it.each([
    ['Invånare', 'perspektiv title'],
    ['Vad perspektivet', 'perspektiv description'],
    ['korthet', 'inledning chapter'],
    ['Resultatrapport', 'resultat title'],
    ['se ovan', 'resultat cell'],
    ['ohälsa', 'risk-1 risk'],
    ['arbetsmiljön', 'atgard-1 action'],
    ['Gjort', 'atgard-1 comment'],
    ['helt', 'atgard-1 answer'],
    ['räcker', 'assessment assessment'],
    ['HR', 'hr area'],
    ['skillnaden', 'indikator-1 instruction'],
    ['Kvalitetsch', 'indikator-1 responsible'],
    ['90 proc', 'indikator-1 target'],
    ['2030', 'indikator-1 longTermTarget'],
    ['84', 'indikator-1 lastKnown'],
    ['vartannat', 'indikator-1 footnote'],
    ['86', 'indikator-1 outcome'],
    ['svarsfrek', 'indikator-1 reason'],
    ['ännu inte mätt', 'uppdrag-3 reason'],
    ['Resten', 'resten chapterTitle'],
    ['Intäkt', 'resultat row'],
    ['Helår', 'resultat column'],
    ['Belopp i miljoner', 'resultat tableNote'],
  ])('finds %s', async (query, thing) => {
    const store = await storeWith(sampleYear());
    expect(await found(store, query)).toContain(thing);
  });

  it('finds the reason of an answer in the assessment, and no longer when it is another', async () => {
    const store = await storeWith(sampleYear());
    const reason = (comment: string) =>
      store.commit({
        type: 'assessment.set',
        occasion: 'helar',
        field: 'points',
        value: [{ point: 'b', answer: 'no', comment }],
      });
    okOf(await reason('Underskottet beror på hyrläkare.'));
    expect(await found(store, 'hyrläk')).toEqual(['assessment assessment']);
    okOf(await reason('Ramen hölls.'));
    expect(await found(store, 'hyrläk')).toEqual([]);
  });

  it('says where, of which year, what it is called and what stands around it', async () => {
    const store = await storeWith(sampleYear());
    okOf(await store.commit(comment('Arbetet med förebyggande vård har fortsatt.')));
    expect(okOf(await store.search('FÖREBYGG', 10))).toEqual([
      {
        place: { view: 'items', occasion: 'helar', id: 'mal-1' },
        cell: null,
        year: { id: 'namnd-2024', year: 2024 },
        title: 'God hälsa.',
        what: 'comment',
        excerpt: [
          { text: 'Arbetet med ', found: false },
          { text: 'förebyggande', found: true },
          { text: ' vård har fortsatt.', found: false },
        ],
      },
    ]);
    expect(okOf(await store.search('ovan', 10))[0]).toMatchObject({
      cell: { row: 'intakter', column: 'not' },
      title: 'Resultatrapport',
    });
  });

  it('leads to the row, the column and the chapter on the occasion that has it', async () => {
    const store = await storeWith(sampleYear());
    expect(okOf(await store.search('intäkter', 10))).toMatchObject([
      {
        place: { view: 'figures', occasion: null, id: 'resultat' },
        cell: { row: 'intakter', column: '' },
        title: 'Resultatrapport',
        excerpt: [{ text: 'Intäkter', found: true }],
      },
    ]);
    expect(okOf(await store.search('utfall', 10))).toMatchObject([{ cell: { row: 'intakter', column: 'utfall' } }]);
    expect(okOf(await store.search('inledn', 10))).toMatchObject([
      {
        place: { view: 'texts', occasion: 'helar', id: 'inledning' },
        title: 'Inledning',
        excerpt: [
          { text: 'Inledn', found: true },
          { text: 'ing', found: false },
        ],
      },
    ]);
    // The words are in two chapters, not in one.
    expect(okOf(await store.search('inledning resten', 10))).toEqual([]);
  });

  it('finds a heading and a title by the year that is read in them', async () => {
    const year = sampleYear();
    const [table, ...others] = year.model.tables;
    if (table === undefined) throw new Error('the year has no table');
    const columns = table.columns.map((column) => ({ ...column, heading: `${column.heading} {år-1}` }));
    const dated = { ...table, title: 'Läget {år}', columns };
    const store = await storeWith({ ...year, model: { ...year.model, tables: [dated, ...others] } });
    expect(okOf(await store.search(`utfall ${year.model.year - 1}`, 10))).toMatchObject([
      { place: { id: table.id }, cell: { column: 'utfall' }, title: `Läget ${year.model.year}`, what: 'column' },
    ]);
    expect(okOf(await store.search(`läget ${year.model.year}`, 10))).toMatchObject([
      { title: `Läget ${year.model.year}`, what: 'title' },
    ]);
    expect(await found(store, 'år')).not.toContain(`${table.id} title`);
    expect(okOf(await store.verify()).problems).toEqual([]);
  });

  it('follows a chapter that gets another title', async () => {
    const year = sampleYear();
    const store = await storeWith(year);
    const layouts = year.model.layouts.map((layout) => ({
      ...layout,
      chapters: layout.chapters.map((chapter) => ({ ...chapter, title: `Zebra ${chapter.level}` })),
    }));
    okOf(await store.commit({ type: 'model.set', year: year.model.id, field: 'layouts', value: layouts }));
    expect(await found(store, 'zebra')).toEqual(['inledning chapterTitle', 'resten chapterTitle']);
    expect(await found(store, 'resten')).toEqual([]);
  });

  it('finds by the beginnings of words, all of which must be there, in any order', async () => {
    const store = await storeWith(sampleYear());
    okOf(await store.commit(comment('Vårdgarantin uppfylls i primärvården.')));
    expect(await found(store, 'prim vårdgar')).toEqual(['mal-1 comment']);
    expect(await found(store, 'garantin')).toEqual([]);
    expect(await found(store, 'vårdgar psykiatri')).toEqual([]);
  });

  it('keeps å, ä and ö apart from a and o, and takes them however they are composed', async () => {
    const store = await storeWith(sampleYear());
    okOf(await store.commit(comment('Väntetiderna för bår är långa.')));
    expect(await found(store, 'vantetid')).toEqual([]);
    expect(await found(store, 'bar')).toEqual([]);
    expect(await found(store, 'va\u0308ntetid')).toEqual(['mal-1 comment']);
    okOf(await store.commit(comment('Va\u0308rdegrund', 'indikator-1')));
    expect(await found(store, 'värdegrund')).toEqual(['indikator-1 comment']);
  });

  it('finds in all years', async () => {
    const store = await withTwoYears(await newStore());
    const hits = okOf(await store.search('God hälsa', 10));
    expect(hits.map(({ year, place }) => [year.year, place.id]).toSorted()).toEqual([
      [2024, 'mal-1'],
      [2025, 'mal-1-25'],
    ]);
  });

  it('does not find numbers in cells, and answers at most so many', async () => {
    const store = await storeWith(sampleYear());
    expect(await found(store, '3350')).toEqual([]);
    for (const item of ['mal-1', 'indikator-1', 'uppdrag-3']) okOf(await store.commit(comment('Samma ord.', item)));
    expect(okOf(await store.search('samma', 2))).toHaveLength(2);
  });

  it('answers nothing, and does not fail, whatever is asked', async () => {
    const store = await storeWith(sampleYear());
    for (const query of [
      '',
      ' ',
      '"',
      '*',
      'a AND',
      'NEAR(',
      'text:x',
      '-',
      '^a',
      '")',
      '\u0000',
      '\u0301',
      '😀',
      "'; DROP TABLE step",
    ]) {
      expect(okOf(await store.search(query, 10)), query).toEqual(expect.any(Array));
    }
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), async (query) => {
        okOf(await store.search(query, 10));
      }),
      { numRuns: 100 },
    );
  });
});

describe('what can be searched', () => {
  it('follows every change, undo and redo', async () => {
    const store = await storeWith(sampleYear());
    okOf(await store.commit(comment('Zebror betar.')));
    okOf(await store.commit({ type: 'item.set', item: 'indikator-1', field: 'title', value: 'Antal zebror' }));
    expect(await found(store, 'zebror')).toHaveLength(2);
    okOf(await store.commit({ type: 'item.remove', item: 'perspektiv' }));
    expect(await found(store, 'zebror')).toEqual([]);
    okOf(await store.undo());
    expect(await found(store, 'zebror')).toHaveLength(2);
    okOf(await store.undo());
    okOf(await store.undo());
    expect(await found(store, 'zebror')).toEqual([]);
    okOf(await store.redo());
    expect(await found(store, 'zebror')).toEqual(['mal-1 comment']);
  });

  it('follows what is typed on in the same step', async () => {
    const store = await storeWith(sampleYear(), { clock: handClock().now });
    okOf(await store.commit(comment('Zebr')));
    okOf(await store.commit(comment('Giraffer')));
    expect(await found(store, 'zebr')).toEqual([]);
    expect(await found(store, 'giraff')).toEqual(['mal-1 comment']);
  });

  it('is whole after any commands, undo and redo', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(anyCommand(), fc.constantFrom('undo' as const, 'redo' as const)), { minLength: 1, maxLength: 15 }),
        async (actions) => {
          const store = await newStore();
          okOf(await store.importYear(yearOfThreeOccasions(), 'start'));
          for (const action of actions) okOf(await (typeof action === 'string' ? store[action]() : store.commit(action)));
          expect(okOf(await store.verify()).problems).toEqual([]);
          withRaw(store.file, (raw) => raw.exec("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)"));
          await store.close();
        },
      ),
      { numRuns: 30 },
    ));

  it('is all that an earlier version’s store has', async () => {
    const file = join(tempFolder(), 'Äldre.arshjul');
    copyFileSync(fileURLToPath(new URL('../support/stores/version-1.arshjul', import.meta.url)), file);
    const reader = await opened(file, { access: 'read' });
    expect(await found(reader, 'Delårets')).toEqual(['mal-1 comment']);
    expect(await found(reader, 'Första')).toEqual(['inledning chapter']);
  });

  it('is made anew when the program searches other texts than the one that made it', async () => {
    const store = await storeWith(sampleYear());
    await store.close();
    withRaw(store.file, (raw) => raw.exec("DELETE FROM searchable; UPDATE setting SET value = '0' WHERE key = 'search'"));
    const again = await opened(store.file);
    expect(await found(again, 'Invånare')).toEqual(['perspektiv title']);
    expect(okOf(await again.verify()).problems).toEqual([]);
  });

  it('is checked by verify', async () => {
    const store = await storeWith(sampleYear());
    withRaw(store.file, (raw) => raw.exec("UPDATE searchable SET text = 'annat' WHERE entity = 'section_text'"));
    expect(okOf(await store.verify()).problems).toEqual([
      'Det som går att söka i stämmer inte med innehållet; det rättas inte av sig självt.',
    ]);
  });
});
