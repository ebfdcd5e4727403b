import { describe, expect, it } from 'vitest';
import type { Store } from '../../../db/index.ts';
import { offerPackages } from '../../../electron/exchange/offer-packages.ts';
import type { ChartDefinition } from '../../../shared/charts/definition.ts';
import { difference, figure, row, sum, total } from '../../../shared/figures/catalogue/build.ts';
import type { TableDefinition } from '../../../shared/figures/definition.ts';
import type { Year } from '../../../shared/model/year.ts';
import { boardPackageOf } from '../../../shared/region/package.ts';
import type { ReportBlock, ReportDocument } from '../../../shared/report/document.ts';
import { layoutReport } from '../../../shared/report/layout.ts';
import type { Binding } from '../../../shared/text/bound.ts';
import { toPlainText } from '../../../shared/text/plain-text.ts';
import type { RichText } from '../../../shared/text/rich-text.ts';
import { type Amounts, board, interimYear, RESULT } from '../../shared/bound/region.ts';
import { chapter, REPORT, yearWith } from '../../shared/report/layout-of.ts';
import { given } from '../../support/region.ts';
import { okOf, storeWith } from '../../support/store.ts';

const CULTURE = board('Kulturnämnden');
const TRAFFIC = board('Trafiknämnden');
const SERVICE = board('Servicenämnden');
const AHEAD: Amounts = { outcome: '-10', budget: '-12.5', forecast: '-20', year: '-20' };
const BEHIND: Amounts = { outcome: '-488.14', budget: '-464.75', forecast: '-802', year: '-750' };

const SUMS = 'region-resultat';
const BEHIND_NOW: Binding = { what: 'boards-behind', measure: 'outcome' };
const SUM: Binding = { what: 'figure', table: SUMS, row: 'summa', column: 'utfall', in: 'mnkr', decimals: 0, unit: 'long' };
const outcomeOf = ({ id }: { readonly id: string }): Binding => ({ what: 'outcome', board: id });

/** The boards' results in a row each, and their sum. */
function sums(numberStyle: string): TableDefinition {
  const boards = [CULTURE, TRAFFIC, SERVICE].map(({ id, name }) => row(id, name.definite, { fromBoards: { boards: [id] } }));
  const column = (id: string, heading: string, theirs: string) =>
    figure(id, heading, { fromBoards: { table: RESULT, rows: ['r2'], columns: [theirs] } });
  return {
    id: SUMS,
    title: 'Nämndernas resultat',
    caption: 'Nämndernas resultat',
    corner: ['Belopp i mnkr'],
    unit: 'mnkr',
    numberStyle,
    columns: [
      column('utfall', 'Utfall', 'k1'),
      column('budget', 'Budget', 'k2'),
      figure('avvikelse', 'Avvikelse', { formula: difference('utfall', 'budget') }),
    ],
    rows: [...boards, total('summa', 'Summa', sum(boards.map(({ id }) => id)))],
    notes: [],
    item: null,
  };
}

const CHART: ChartDefinition = {
  id: 'namnderna',
  title: 'Nämndernas utfall',
  kind: 'bars',
  table: SUMS,
  along: 'rows',
  rows: null,
  columns: ['utfall'],
  order: 'table',
  unit: null,
  numberStyle: null,
  place: { type: 'table' },
};

function saying(words: string, ...bindings: readonly Binding[]): RichText {
  const bound = bindings.flatMap((attrs) => [
    { type: 'text' as const, text: ' ' },
    { type: 'bound' as const, attrs },
  ]);
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }, ...bound] }] };
}

/** A region of three boards, whose report tells of them in three chapters. */
function regionYear(): Year {
  const text = (section: string) => ({ type: 'text', section }) as const;
  const chapters = [
    chapter({ id: 'sammanfattning', title: 'Sammanfattning', parts: [text('sammanfattning')] }),
    chapter({ id: 'ekonomi', title: 'Ekonomi', parts: [text('ekonomi'), { type: 'table', table: SUMS }] }),
    chapter({ id: 'ovrigt', title: 'Övrigt', parts: [text('ovrigt'), { type: 'table', table: RESULT }] }),
  ];
  const bodies = {
    sammanfattning: saying('Läget:', BEHIND_NOW, SUM),
    ekonomi: saying('Ekonomin:', BEHIND_NOW, outcomeOf(CULTURE), outcomeOf(TRAFFIC)),
    ovrigt: saying('Trafiken:', outcomeOf(TRAFFIC)),
  };
  const year = interimYear({ outcome: '-7', budget: '-7' }, (occasion) => ({
    ...occasion,
    texts: Object.entries(bodies).map(([section, body]) => ({ section, body, ready: false, approved: false })),
  }));
  const { layouts } = yearWith(chapters).model;
  const { tables, numberStyles } = year.model;
  return {
    ...year,
    organisations: [...year.organisations, CULTURE, TRAFFIC, SERVICE],
    model: {
      ...year.model,
      layouts,
      organisation: 'region',
      charts: [CHART],
      tables: [...tables, sums(numberStyles[0]?.id ?? '')],
    },
    occasions: year.occasions.slice(0, 1),
    reports: year.reports.map((one) => ({ ...one, occasion: year.occasions[0]?.id ?? null })),
  };
}

const OCCASION = regionYear().occasions[0]?.id ?? '';

/** The region takes what the boards hand in: a package of each, made from these amounts. */
async function take(store: Store, day: string, reports: readonly (readonly [typeof CULTURE, Amounts])[]): Promise<void> {
  const files = reports.map(([own, amounts]) => {
    const year = interimYear(amounts);
    const theirs = { ...year, organisations: [...year.organisations, own], model: { ...year.model, organisation: own.id } };
    const content = boardPackageOf(theirs, OCCASION, { made: `${day}T08:00:00.000Z`, by: 'Kim Berg' });
    if (content === null) throw new Error('the year has the occasion');
    return given(`${own.id}.json`, content);
  });
  const { offers, packages } = okOf(await offerPackages(store, OCCASION, files));
  expect(offers.map((offer) => offer.ok)).toEqual(files.map(() => true));
  okOf(await store.keepPackages(OCCASION, [...packages.values()]));
}

async function printed(store: Store): Promise<ReportDocument> {
  const { year } = okOf(await store.yearOfReport(REPORT));
  return layoutReport(okOf(await store.readYear(year)), REPORT, { boards: okOf(await store.boardReports(OCCASION)) });
}

/** Everything that a document prints, one line for each text, cell and figure of a chart, so that what differs can be named. */
function linesOf({ blocks }: ReportDocument): ReadonlyMap<string, string> {
  return new Map(blocks.flatMap((block, index) => lines(block).map(([name, words]) => [`${index} ${name}`, words] as const)));
}

function lines(block: ReportBlock): (readonly [string, string])[] {
  switch (block.type) {
    case 'text':
      return [['text', toPlainText(block.text)]];
    case 'table':
      return block.rows.flatMap(({ cells }, row) =>
        cells.map(({ content }, column) => [`${block.table} ${row}/${column}`, JSON.stringify(content)] as const),
      );
    case 'chart':
      return [
        ...block.data.series.flatMap(({ points }) => points.map((point, at) => [`chart ${at}`, JSON.stringify(point)] as const)),
        ['chart description', block.description],
      ];
    default:
      return [[block.type, JSON.stringify(block)]];
  }
}

function differing(before: ReportDocument, after: ReportDocument): string[] {
  const [was, is] = [linesOf(before), linesOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((name) => was.get(name) !== is.get(name));
}

describe('one figure of one board', () => {
  it('is followed by every sum, sentence and chart that depends on it, and by nothing else', async () => {
    const store = await storeWith(regionYear());
    await take(store, '2024-08-20', [
      [CULTURE, AHEAD],
      [TRAFFIC, BEHIND],
      [SERVICE, AHEAD],
    ]);
    const before = await printed(store);
    const text = (document: ReportDocument, name: string) => linesOf(document).get(name)?.replaceAll('\u00a0', ' ');
    expect(text(before, '1 text')).toBe(
      'Läget: En nämnd visar en negativ avvikelse mot budget per sista juli: trafiknämnden. -508 miljoner kronor',
    );

    // The outcome to date, from what was within the budget to what is not.
    await take(store, '2024-08-22', [[CULTURE, { ...AHEAD, outcome: '-13' }]]);
    const after = await printed(store);
    expect(differing(before, after)).toEqual([
      // The sentence is in two chapters, and the sum in the first.
      '1 text',
      '3 text',
      // The board's row and the sum: outcome and deviation, and no budget.
      `4 ${SUMS} 0/1`,
      `4 ${SUMS} 0/3`,
      `4 ${SUMS} 3/1`,
      `4 ${SUMS} 3/3`,
      '5 chart 0',
      '5 chart description',
    ]);
    expect(text(after, '1 text')).toBe(
      'Läget: Två nämnder visar negativa avvikelser mot budget per sista juli: kulturnämnden och trafiknämnden. -511 miljoner kronor',
    );
    expect(text(after, '3 text')).toBe(
      `Ekonomin: Två nämnder visar negativa avvikelser mot budget per sista juli: kulturnämnden och trafiknämnden. Kulturnämndens utfall per sista juli är -13,0 miljoner kronor, en negativ avvikelse mot budget på 0,5 miljoner kronor. Trafiknämndens utfall per sista juli är -488,1 miljoner kronor, en negativ avvikelse mot budget på 23,4 miljoner kronor.`,
    );

    // What is undone is undone everywhere.
    okOf(await store.undo());
    expect(await printed(store)).toEqual(before);
  });
});
