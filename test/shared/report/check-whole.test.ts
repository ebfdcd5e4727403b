import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FindingKey } from '../../../shared/figures/check/finding-key.ts';
import { Year } from '../../../shared/model/year.ts';
import type { BoardReport } from '../../../shared/region/board-report.ts';
import { checkWhole } from '../../../shared/report/checks/whole/check-whole.ts';
import type { Binding } from '../../../shared/text/bound.ts';
import { fromParagraphs } from '../../../shared/text/plain-text.ts';
import type { RichText } from '../../../shared/text/rich-text.ts';
import { delivered, interimYear, RESULT } from '../bound/region.ts';
import { chapter, REPORT, yearWith } from './layout-of.ts';

const AMOUNTS = { outcome: '-488.14', budget: '-464.75', forecast: '-802', year: '-750' };
const SECTIONS = ['ekonomi', 'personal'] as const;

/** A report of two chapters with these texts, beside a table of results. */
function written(texts: readonly (RichText | null)[], change: (year: Year) => Year = (same) => same): Year {
  const chapters = SECTIONS.map((id) =>
    chapter({ id, title: id === 'ekonomi' ? 'Ekonomi' : 'Personal', parts: [{ type: 'text', section: id }] }),
  );
  const { layouts } = yearWith(chapters).model;
  const year = interimYear(AMOUNTS, (occasion) => ({
    ...occasion,
    texts: texts.map((body, index) => ({ section: SECTIONS[index] ?? 'ekonomi', body, ready: false, approved: false })),
  }));
  const report = { occasion: year.occasions[0]?.id ?? null, title: 'Delårsrapport 2024' };
  return change({ ...year, model: { ...year.model, layouts }, reports: year.reports.map((one) => ({ ...one, ...report })) });
}
const saying = (...paragraphs: readonly string[]) => fromParagraphs(paragraphs);
const found = (year: Year, boards: readonly BoardReport[] = []) => checkWhole(year, REPORT, boards);
const about = (...texts: readonly (RichText | null)[]) => found(written(texts)).map((one) => one.about);

/** The same with one more row in the table of results. */
const withRow = (label: string, value: string) => (year: Year) => ({
  ...year,
  model: {
    ...year.model,
    tables: year.model.tables.map((table) =>
      table.id === RESULT
        ? { ...table, unit: 'årsarbetare', rows: [...table.rows, { id: 'r9', label, kind: 'item' as const, decimals: 0 }] }
        : table,
    ),
  },
  occasions: year.occasions.map((occasion) => ({
    ...occasion,
    tables: occasion.tables.map((one) => (one.table === RESULT ? { ...one, cells: { ...one.cells, r9: { k1: value } } } : one)),
  })),
});

describe('a figure in a text', () => {
  it('is that of a cell when it is told as the cell is, in any unit and with any decimals', () => {
    expect(about(saying('Resultatet är -488,1 miljoner kronor.', 'Resultatet är 0,5 miljarder kronor, 488 mnkr.'))).toEqual([]);
  });

  it.each([
    ['Resultatet är -488,2 miljoner kronor, en avvikelse.', '-488,2 miljoner kronor'],
    ['Resultatet är 481,8 mnkr.', '481,8 mnkr'],
  ])('is found where it is nearly that of a row that the sentence names: %s', (text, said) => {
    const [one, ...more] = found(written([saying(text)]));
    expect(more).toEqual([]);
    expect(one).toMatchObject({ about: 'text-figure', chapter: 'ekonomi', place: { view: 'texts', id: 'ekonomi' } });
    expect(one?.sentence).toContain(`i texten står ”${said}”. Resultatrapport: Resultat, Utfall ack 2024 är -488,1\u00a0mnkr.`);
    expect(FindingKey.safeParse(one?.key).success).toBe(true);
  });

  it('is found among persons: -154 in the text, -156 in the table', () => {
    const year = written(
      [saying('Den producerade tiden har ändrats med -154 årsarbetare.')],
      withRow('Producerade tiden', '-156'),
    );
    expect(found(year).map((one) => one.about)).toEqual(['text-figure']);
    const right = written(
      [saying('Den producerade tiden har ändrats med -156 årsarbetare.')],
      withRow('Producerade tiden', '-156'),
    );
    expect(found(right)).toEqual([]);
  });

  it('is found where only its sign is another', () => {
    const year = written([saying('Den producerade tiden är -2 784 årsarbetare.')], withRow('Producerade tiden', '2784'));
    expect(found(year).map((one) => one.about)).toEqual(['text-sign']);
  });

  it('is left alone where the sentence speaks of something else, or the number is of few digits', () => {
    expect(
      about(saying('Bygget kostade 488,2 miljoner kronor.', 'Resultatet är 487 personer.', 'Resultatet är 49 mnkr.')),
    ).toEqual([]);
  });
});

describe('words that are bound', () => {
  const bound = (attrs: Binding): RichText => ({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'bound', attrs }] }],
  });
  const FIGURE: Binding = { what: 'figure', table: RESULT, row: 'r4', column: 'k1' };

  it('are found where somebody has written something else, with what the data says', () => {
    const [one] = found(written([bound({ ...FIGURE, said: 'omkring -490' })]));
    expect(one).toMatchObject({ about: 'bound-changed' });
    expect(one?.sentence).toBe(
      'Ekonomi: i texten står ”omkring -490”. Resultatrapport: Resultat, Utfall ack 2024 säger ”-488,1”.',
    );
    expect(about(bound({ ...FIGURE, said: '-488,1' }))).toEqual([]);
  });

  it('are found where the data has nothing, which nobody can accept', () => {
    const [one] = found(written([bound({ ...FIGURE, column: 'k8' })]));
    expect(one).toMatchObject({ about: 'bound-lacking' });
    expect(one?.key).toBeUndefined();
  });
});

describe('what is written twice', () => {
  const LONG = 'Nämnden har under våren arbetat med planen för lokaler och sett över alla avtal i länet.';

  it('is found in two texts, and twice in one, also when a word differs', () => {
    expect(about(saying(LONG), saying('Något annat.', LONG))).toEqual(['repeated-text']);
    expect(about(saying(LONG, LONG.replace('alla', 'samtliga')))).toEqual(['repeated-text']);
    expect(about(saying(LONG), saying(LONG.replace('alla', 'samtliga')))).toEqual([]);
    expect(about(saying('Inget att rapportera.'), saying('Inget att rapportera.'))).toEqual([]);
  });

  it('is found among the rows of a table', () => {
    const twin = withRow('Verksamhetens kostnader', AMOUNTS.outcome);
    expect(found(written([], twin)).map((one) => one.about)).toEqual(['repeated-row']);
  });
});

describe('a year', () => {
  it('is found in a title, of an outcome to come, and where other texts say the report’s own', () => {
    const year = written([]);
    const titled = { ...year, reports: year.reports.map((one) => ({ ...one, title: 'Delårsrapport 2023' })) };
    expect(found(titled).map((one) => one.about)).toEqual(['wrong-year']);
    expect(about(saying('Utfallet 2025 blev bättre.'))).toEqual(['wrong-year']);
    expect(
      about(
        saying('Ramen för medicinteknisk utrustning 2024 är oförändrad.'),
        saying('Köp av medicinteknisk utrustning 2025 fördelas.'),
      ),
    ).toEqual(['wrong-year']);
  });

  it('is right where years are compared, planned or periods', () => {
    expect(
      about(
        saying('Medicinteknisk utrustning 2024 och medicinteknisk utrustning 2025.', 'Budget 2025 ökar.', 'Per sista juli 2023.'),
        saying('Medicinteknisk utrustning 2024 köps.'),
      ),
    ).toEqual([]);
  });
});

describe('one fact', () => {
  const withOutcome = (outcome: string, comment: string) => (year: Year) => ({
    ...year,
    occasions: year.occasions.map((occasion) => ({
      ...occasion,
      followUps: occasion.followUps.map((one) =>
        one.item === 'indikator-1' ? { ...one, outcome, comment: saying(comment) } : one,
      ),
    })),
  });
  const told = (outcome: string, comment: string) => found(written([], withOutcome(outcome, comment))).map((one) => one.about);

  it('is found where an indicator and its comment tell it differently', () => {
    expect(told('63 %', 'Andelen är 64 procent.')).toEqual(['same-fact']);
    expect(told('88 %', 'Andelen är 87,53 procent.')).toEqual([]);
    expect(told('63 %', 'Andelen är 63 procent, förra året 64 procent.')).toEqual([]);
    expect(told('63 %', 'Andelen var 51 procent i fjol.')).toEqual([]);
  });

  it('is found where a board tells another outcome than the region', () => {
    const theirs = written([], withOutcome('64 %', 'Bättre.'));
    const board = { ...delivered('Kulturnämnden', AMOUNTS), report: { ...theirs, occasions: theirs.occasions.slice(0, 1) } };
    const region = written([], withOutcome('63 procent', 'Bättre.'));
    const same = found(region, [board]).filter((one) => one.about === 'same-fact');
    expect(same.map(({ sentence }) => sentence)).toEqual([
      'Andel nöjda: utfallet är ”63 procent”, men Kulturnämnden redovisar ”64 %”.',
    ]);
    expect(found(theirs, [board]).filter((one) => one.about === 'same-fact')).toEqual([]);
  });
});

describe('a region’s report', () => {
  it('is told which boards are missing, and where its figures are not what the boards come to', () => {
    const boards = [delivered('Kulturnämnden', AMOUNTS), delivered('Servicenämnden', null)];
    const kinds = found(written([]), boards);
    expect(kinds.find((one) => one.about === 'board-missing')?.sentence).toBe(
      'Rapporten från Servicenämnden har inte kommit in. Ta emot nämndens paket under Nämnder.',
    );
    expect(kinds.filter((one) => one.about === 'boards-differ')).toEqual([]);
    const more = [...boards, delivered('Trafiknämnden', { outcome: '-1' })];
    expect(found(written([]), more).filter((one) => one.about === 'boards-differ').length).toBeGreaterThan(0);
  });

  it('awaits nothing of others while it has received nothing', () => {
    expect(found(written([]), [delivered('Servicenämnden', null)])).toEqual([]);
  });
});

describe('the example', () => {
  const files = ['resources/example/hsn-2024.json', 'resources/example/hsn-2025.json'];
  const all = files.flatMap((file) => {
    const year = Year.parse(JSON.parse(readFileSync(file, 'utf8')));
    return year.reports.flatMap(({ id }) => checkWhole(year, id, []));
  });

  it('has two paragraphs that stand in two places, as the report it is built on does, and nothing else', () => {
    expect(all.map((one) => [one.about, one.place?.id])).toEqual([
      ['repeated-text', 'uppdrag-19'],
      ['repeated-text', 'uppdrag-19'],
    ]);
  });
});
