import { describe, expect, it } from 'vitest';
import type { FilledCells, TableDefinition } from '../../../shared/figures/definition.ts';
import { blankFollowUp } from '../../../shared/model/blank-item.ts';
import type { Chapter, Layout } from '../../../shared/model/layout.ts';
import type { Year } from '../../../shared/model/year.ts';
import { printedTable } from '../../../shared/report/layout/table-choice.ts';
import { layoutReport } from '../../../shared/report/layout.ts';
import { pageTurns } from '../../../shared/report/page-turns.ts';
import { fromParagraphs } from '../../../shared/text/plain-text.ts';
import { blocksOf, chapter, headings, outline, REPORT, tableIn, words, yearWith } from './layout-of.ts';

/** The sample year's report with these chapters and this manner. */
function reportWith(chapters: readonly Chapter[], manner: Partial<Layout> = {}, change?: (year: Year) => Year) {
  const year = yearWith(chapters, change);
  const layouts = year.model.layouts.map((layout) => (layout.id === REPORT ? { ...layout, ...manner } : layout));
  return layoutReport({ ...year, model: { ...year.model, layouts } }, REPORT);
}

const sumOf = (...add: string[]) => ({ type: 'sum' as const, add, less: [], from: 'exact' as const, turned: false, only: null });

const intro = (text: string) => ({
  type: 'intro' as const,
  text: fromParagraphs([text]) ?? { type: 'doc' as const, content: [] },
});

describe('a chapter that is off', () => {
  it('is left out with all that belongs to it, and the numbers close up', () => {
    const document = reportWith([
      chapter({ id: 'a', title: 'A' }),
      chapter({ id: 'b', title: 'B', off: true }),
      chapter({ id: 'b1', title: 'B1', level: 2 }),
      chapter({ id: 'c', title: 'C' }),
    ]);
    expect(outline(document.blocks)).toEqual(['1 A', '2 C']);
  });

  it('takes the whole of an appended part with it when the part begins there', () => {
    const begins = { title: 'Bilaga', organisation: null, cover: true, contents: true };
    const document = reportWith([
      chapter({ id: 'a', title: 'A' }),
      chapter({ id: 'b', title: 'B', off: true, begins }),
      chapter({ id: 'c', title: 'C' }),
    ]);
    expect(outline(document.blocks)).toEqual(['1 A']);
  });
});

describe('an appended part', () => {
  const begins = { title: '{dokument} – {nämnd}', organisation: 'forvaltning', cover: true, contents: true };
  const document = reportWith(
    [
      chapter({ id: 'a', title: 'A' }),
      chapter({ id: 'b', title: 'B', begins }),
      chapter({ id: 'b1', title: 'B1', level: 2 }),
      chapter({ id: 'c', title: 'C' }),
    ],
    { header: { left: '{nämndens} verksamheter', middle: '{dokument} {år}' } },
  );

  it('has numbers of its own, and a title in the words of its organisation', () => {
    expect(outline(document.blocks)).toEqual(['1 A', 'part: Verksamhetsberättelse – Provförvaltningen', '1 B', '1.1 B1', '2 C']);
  });

  it('has a cover and a running header of its own', () => {
    const part = document.blocks.find((block) => block.type === 'part');
    expect(part).toMatchObject({
      contents: true,
      cover: { organisation: 'Provförvaltningen', title: 'Verksamhetsberättelse – Provförvaltningen' },
      header: { organisation: 'Provförvaltningens verksamheter', document: 'Verksamhetsberättelse 2024' },
    });
    expect(document.header).toEqual({
      organisation: 'Provnämndens verksamheter',
      document: 'Verksamhetsberättelse 2024',
      page: '{sida}({sidor})',
    });
  });
});

describe('the numbers of its pages', () => {
  it('are as the layout writes them, also in an appended part', () => {
    const begins = { title: 'Bilaga', organisation: null, cover: false, contents: false };
    const chapters = [chapter({ id: 'a', title: 'A' }), chapter({ id: 'b', title: 'B', begins })];
    const { header, blocks } = reportWith(chapters, { pageNumber: 'Sida {sida} av {sidor}' });
    expect(header.page).toBe('Sida {sida} av {sidor}');
    expect(blocks.find(({ type }) => type === 'part')).toMatchObject({ header: { page: 'Sida {sida} av {sidor}' } });
  });
});

describe('the front of a document', () => {
  const chapters = [chapter({ id: 'a', title: 'A', page: 'landscape' }), chapter({ id: 'b', title: 'B' })];

  it('is a cover and a contents list unless the layout says otherwise', () => {
    expect(reportWith(chapters).front).toBe('cover-and-contents');
    expect(reportWith(chapters, { front: 'cover' }).front).toBe('cover');
    expect(outline(reportWith(chapters, { front: 'cover' }).blocks)).toEqual(['1 A', '2 B']);
  });

  it('is without pages of its own where the document begins with its title, on the page of the first chapter', () => {
    const document = reportWith(chapters, { front: 'title' });
    expect(document.front).toBe('none');
    expect(outline(document.blocks)).toEqual([
      'title: Verksamhetsberättelse 2024 | Provnämnden | Avser 1 januari – 31 december 2024 | Diarienummer 24RE1',
      '1 A',
      '2 B',
    ]);
    expect(headings(document).map(({ newPage }) => newPage)).toEqual([false, true]);
    expect(pageTurns(document.blocks)).toEqual(['landscape', 'landscape', 'portrait']);
  });

  it('does not say twice whose it is', () => {
    const [title] = reportWith([chapter({ title: '{nämnd}' })], { front: 'title' }).blocks;
    expect(title).toMatchObject({ type: 'title', details: ['Avser 1 januari – 31 december 2024', 'Diarienummer 24RE1'] });
  });
});

describe('the words of a layout', () => {
  it('are filled in, and what is not a pattern stands', () => {
    const blocks = blocksOf([intro('{nämnden} {år}, {period}, {dag}: {okänt}')]);
    expect(outline(blocks)).toEqual(['text: Provnämnden 2024, januari–december, 31 december 2024: {okänt}']);
    expect(headings(reportWith([chapter({ title: 'Budget {år+1}' })])).map(({ text }) => text)).toEqual(['Budget 2025']);
  });

  it('mark a draft only where the layout says so', () => {
    expect(reportWith([chapter()]).draft).toBeNull();
    expect(reportWith([chapter()], { draft: true }).draft).toBe('Utkast');
  });

  it('mark no draft when the occasion is decided and locked', () => {
    const year = yearWith([chapter()]);
    const layouts = year.model.layouts.map((layout) => ({ ...layout, draft: true as const }));
    const occasions = year.occasions.map((occasion) => ({ ...occasion, state: 'locked' as const }));
    expect(layoutReport({ ...year, model: { ...year.model, layouts }, occasions }, REPORT).draft).toBeNull();
  });
});

describe('pages', () => {
  it('begin with a main chapter unless the layout says otherwise, and lie where it says so', () => {
    const document = reportWith([
      chapter({ id: 'a' }),
      chapter({ id: 'b', newPage: false }),
      chapter({ id: 'c', level: 2 }),
      chapter({ id: 'd', level: 2, newPage: true, page: 'landscape', parts: [{ type: 'summary' }] }),
    ]);
    expect(headings(document).map(({ newPage, page }) => [newPage, page])).toEqual([
      [true, 'portrait'],
      [false, 'portrait'],
      [false, 'portrait'],
      [true, 'landscape'],
    ]);
    expect(tableIn(document.blocks).page).toBe('landscape');
  });
});

describe('chosen items', () => {
  it('are those of a kind, wherever they stand, as a list', () => {
    expect(outline(blocksOf([{ type: 'items', form: 'list', kinds: ['mal'] }]))).toEqual([
      expect.stringMatching(/^text: .*God hälsa\.$/),
    ]);
  });

  it('are those to a receiver', () => {
    const of = (receiver: string) => outline(blocksOf([{ type: 'items', form: 'list', receivers: [receiver] }]));
    expect(of('forvaltning')).toEqual([expect.stringContaining('Ta fram planer.')]);
    expect(of('namnd')).toEqual([]);
  });

  it('are those from a giver, by what the kinds say', () => {
    const given = (year: Year): Year => ({
      ...year,
      model: {
        ...year.model,
        kinds: year.model.kinds.map((kind) => (kind.id === 'uppdrag' ? { ...kind, giver: 'region' } : kind)),
      },
    });
    const of = (giver: string) => outline(blocksOf([{ type: 'items', form: 'list', givers: [giver] }], given));
    expect(of('region')).toEqual([expect.stringContaining('Ta fram planer.')]);
    expect(of('namnd')).toEqual([]);
  });

  it('are those under an item, and with a colour', () => {
    const under = blocksOf([{ type: 'items', form: 'list', under: 'perspektiv', kinds: ['uppdrag'] }]);
    expect(under).toEqual([]);
    const year = yearWith([]);
    const colour = year.occasions.flatMap(({ followUps }) => followUps).find(({ item }) => item === 'mal-1')?.colour ?? '';
    const all = year.model.scales.flatMap(({ use, values }) => (use === 'colour' ? values.map(({ id }) => id) : []));
    const of = (colours: string[]) => blocksOf([{ type: 'items', form: 'list', kinds: ['mal'], colours }]).length;
    expect(of([colour])).toBe(1);
    expect(of(all.filter((id) => id !== colour))).toBe(0);
  });

  it('are a table with their statuses, and whole with everything under them', () => {
    const table = tableIn(blocksOf([{ type: 'items', form: 'table', kinds: ['mal'] }]));
    expect(words(table.headerRows[0]).length).toBeGreaterThan(1);
    expect(words(table.rows[0])[0]).toContain('God hälsa.');
    const whole = outline(blocksOf([{ type: 'items', form: 'whole', kinds: ['mal'] }]));
    expect(whole[0]).toMatch(/^goal: .*God hälsa\.$/);
    expect(whole.some((line) => line.startsWith('table: '))).toBe(true);
  });

  it('have their kind’s lead above them', () => {
    const led = (year: Year): Year => ({
      ...year,
      model: {
        ...year.model,
        kinds: year.model.kinds.map((kind) => (kind.id === 'uppdrag' ? { ...kind, lead: 'Uppdrag hit' } : kind)),
      },
    });
    expect(outline(blocksOf([{ type: 'items', form: 'whole', kinds: ['uppdrag'] }], led))[0]).toBe('group: Uppdrag hit');
  });
});

describe('a few lines of text above a table', () => {
  const table = { type: 'table', table: yearWith([]).model.tables[0]?.id ?? '' } as const;
  const held = (...parts: Chapter['parts']) =>
    reportWith([chapter({ parts })]).blocks.flatMap((block) => (block.type === 'text' ? [block.holdsNext === true] : []));

  it('stay with it under a heading, or where they end in a colon', () => {
    expect(held(intro('Kort.'), table)).toEqual([true]);
    expect(held(table, intro('Om det ovan.'), table)).toEqual([false]);
    expect(held(table, intro('Här nedan:'), table)).toEqual([true]);
    expect(held(intro('Kort.'), intro('Utan tabell.'))).toEqual([false, false]);
    expect(held(intro('Långt. '.repeat(60)), table)).toEqual([false]);
  });
});

describe('a table in a document', () => {
  const year = yearWith([]);
  const [definition] = year.model.tables;
  const id = definition?.id ?? '';

  it('has the columns that the document prints', () => {
    const column = definition?.columns.at(-1)?.id ?? '';
    const whole = tableIn(blocksOf([{ type: 'table', table: id }]));
    const part = tableIn(blocksOf([{ type: 'table', table: id, columns: [column] }]));
    expect(part.widths).toHaveLength(2);
    expect(whole.widths).toHaveLength((definition?.columns.length ?? 0) + 1);
    expect(words(part.rows.at(-1)).at(-1)).toBe(words(whole.rows.at(-1)).at(-1));
  });

  it('has only its sums in a short form', () => {
    const sums = tableIn(blocksOf([{ type: 'table', table: id, rows: 'sums' }]));
    expect(sums.rows.length).toBeGreaterThan(0);
    expect(sums.rows.every(({ kind }) => kind === 'subtotal' || kind === 'total')).toBe(true);
  });

  it('has what is added beside the sums among them, so that they add up', () => {
    const rows = [
      { id: 'a', label: 'A', kind: 'item' as const, decimals: null },
      { id: 's', label: 'Summa A', kind: 'subtotal' as const, decimals: null, formula: sumOf('a') },
      { id: 'n', label: 'Netto', kind: 'item' as const, decimals: null },
      { id: 't', label: 'Resultat', kind: 'total' as const, decimals: null, formula: sumOf('s', 'n') },
    ];
    expect(
      printedTable({ ...(definition as TableDefinition), rows }, { rows: 'sums' }, {}).rows.map(({ id: row }) => row),
    ).toEqual(['s', 'n', 't']);
  });

  it('has only rows with a figure, and the groups over them, where it is to have those', () => {
    const row = (rowId: string, kind: 'item' | 'group') => ({ id: rowId, label: rowId, kind, decimals: null });
    const rows = [row('g1', 'group'), row('a', 'item'), row('g2', 'group'), row('b', 'item'), row('c', 'item')];
    const given = { ...(definition as TableDefinition), rows };
    const printed = (cells: FilledCells) => printedTable(given, { rows: 'filled' }, cells).rows.map((one) => one.id);
    expect(printed({ c: { utfall: '1' } })).toEqual(['g2', 'c']);
    // A table without a figure is as it is.
    expect(printed({})).toEqual(['g1', 'a', 'g2', 'b', 'c']);
  });

  it('has no caption in the words of its chapter, but for a number or a unit that stands nowhere else', () => {
    const captionOf = (title: string, change: Partial<TableDefinition>, manner: Partial<Layout> = {}) => {
      const changed = (given: Year): Year => ({
        ...given,
        model: {
          ...given.model,
          tables: given.model.tables.map((table) =>
            table.id === id ? { ...table, caption: 'Budget', corner: ['Belopp i mnkr'], ...change } : table,
          ),
        },
      });
      const document = reportWith([chapter({ title, parts: [{ type: 'table', table: id }] })], manner, changed);
      return tableIn(document.blocks).caption;
    };
    expect(captionOf('Budget', { unit: 'mnkr' })).toBeNull();
    expect(captionOf('Ekonomi', { unit: 'mnkr' })).toBe('Budget');
    expect(captionOf('Budget', { unit: 'procent' })).toBe('Budget');
    expect(captionOf('Budget', { unit: null }, { captions: 'numbered' })).toBe('Budget');
  });

  it('has its interim headings in an interim report alone', () => {
    const change = (kind: Layout['kind']) => {
      const given = yearWith([chapter({ parts: [{ type: 'table', table: id }] })]);
      const tables = given.model.tables.map((table) => ({
        ...table,
        columns: table.columns.map((column) => ({ ...column, group: null, interimHeading: 'Hittills {år}' })),
      }));
      const layouts = given.model.layouts.map((layout) => (layout.id === REPORT ? { ...layout, kind } : layout));
      return layoutReport({ ...given, model: { ...given.model, tables, layouts } }, REPORT);
    };
    expect(words(tableIn(change('interim').blocks).headerRows[0])).toContain('Hittills 2024');
    expect(words(tableIn(change('annual').blocks).headerRows[0])).not.toContain('Hittills 2024');
  });
});

describe('what is said of items', () => {
  const parts: Chapter['parts'] = [{ type: 'item', item: 'perspektiv' }];
  const commented = (year: Year): Year => ({
    ...year,
    occasions: year.occasions.map((occasion) => ({
      ...occasion,
      followUps: [
        ...occasion.followUps.filter(({ item }) => item !== 'indikator-1'),
        { ...blankFollowUp('indikator-1'), comment: fromParagraphs(['Om andelen.']) },
      ],
    })),
  });
  const laidOut = (placement: Layout['placement']) =>
    reportWith([chapter({ parts })], placement === undefined ? {} : { placement }, commented).blocks;
  const said = (placement: Layout['placement']) => outline(laidOut(placement));

  it('stands last, or not at all, where the layout says so', () => {
    const comment = 'label: Kommentar';
    const usual = said(undefined);
    expect(usual.indexOf(comment)).toBeGreaterThan(-1);
    expect(usual.indexOf(comment)).toBeLessThan(usual.findIndex((line) => line.startsWith('table: ')));
    const last = said({ comment: 'last' });
    expect(last.indexOf(comment)).toBeGreaterThan(last.findLastIndex((line) => line.startsWith('table: ')));
    expect(said({ comment: 'none' })).not.toContain(comment);
  });

  it('of an indicator stands after its table, or not at all, instead of in it', () => {
    const rowsWith = (placement: Layout['placement']) =>
      laidOut(placement).flatMap((block) => (block.type === 'table' ? block.rows.filter(({ kind }) => kind === 'comment') : []))
        .length;
    expect(rowsWith(undefined)).toBeGreaterThan(0);
    expect(rowsWith({ indicatorComment: 'none' })).toBe(0);
    expect(rowsWith({ indicatorComment: 'after' })).toBe(0);
    expect(said({ indicatorComment: 'after' })).toContain('label: Andel nöjda');
  });
});

describe('legends', () => {
  it('are only those of what the document prints where the layout says so', () => {
    const scales = yearWith([]).model.scales.map(({ id }) => id);
    const of = (manner: Partial<Layout>, parts: Chapter['parts']) =>
      reportWith([chapter({ parts: [{ type: 'legend', scales }, ...parts] })], manner).blocks.filter(
        ({ type }) => type === 'legend',
      ).length;
    expect(of({}, [])).toBe(scales.length);
    expect(of({ legends: 'used' }, [])).toBe(0);
    expect(of({ legends: 'used' }, [{ type: 'summary' }])).toBe(1);
    expect(of({ legends: 'used' }, [{ type: 'item', item: 'perspektiv' }])).toBeGreaterThan(1);
  });
});
