import type { TableColumn, TableRow } from '../definition.ts';
import {
  change,
  difference,
  figure,
  heading,
  idsOf,
  part,
  plainRows,
  type ReadyTable,
  ratio,
  ready,
  row,
  subtotal,
  sum,
  total,
  words,
} from './build.ts';
import { MONTHS, RESULT_LINES } from './words.ts';

const GROUP = 'Ekonomi';
/** The number of the goal of the economy in the plan that the tables come from; a year's own is written in its table. */
const ECONOMY_GOAL = 10;
const AMOUNTS = { corner: ['Belopp i mnkr'], unit: 'mnkr' };
const { fees, sold, otherIncome, staff, bought, hired, medicines, otherCosts, depreciation, intangible } = RESULT_LINES;

const COSTS = plainRows([staff, bought, hired, medicines, otherCosts, depreciation, intangible]).map((line, index) => ({
  ...line,
  id: `r${index + 5}`,
}));

/** Outcome, budget and last year, and how the outcome differs from each: positive is always favourable. */
function resultColumns(from: 'exact' | 'printed', dated: boolean): TableColumn[] {
  const year = (name: string) => (dated ? `${name} {år}` : name);
  return [
    figure('k1', year('Utfall')),
    figure('k2', year('Budget')),
    figure('k3', dated ? 'Utfall {år-1}' : 'Utfall fg år', { earlier: 'k1' }),
    figure('k4', 'Budgetavvikelse', { formula: difference('k1', 'k2', { from }) }),
    figure('k5', 'Utfallsavvikelse', { formula: difference('k1', 'k3', { from }) }),
  ];
}

const RESULT_ROWS: TableRow[] = [
  ...plainRows([fees, sold, otherIncome]),
  subtotal('r4', 'Summa Intäkter', sum(['r1', 'r2', 'r3'])),
  ...COSTS,
  subtotal('r12', 'Summa Kostnader', sum(idsOf(COSTS))),
  subtotal('r13', 'Verksamhetens nettokostnad', sum(['r4', 'r12'])),
  row('r14', 'Finansnetto'),
  total('r15', 'Resultat', sum(['r13', 'r14'])),
];

/** Examples of a board's units, which each board has its own of. */
const UNITS = ['Enhet 1', 'Enhet 2', 'Enhet 3'];
const AREAS = [
  'Område nära vård',
  'Område specialiserad vård',
  'Område psykiatri',
  'Område forskning och utbildning',
  'Hälso- och sjukvårdsgemensamt',
];

function areaRows(): TableRow[] {
  const areas = plainRows(AREAS);
  return [
    ...areas,
    {
      ...total('r6', 'Resultat', sum(idsOf(areas))),
      same: [
        { column: 'k1', as: [{ table: 'resultatrapport', row: 'r15', column: 'k4', turned: false }] },
        {
          column: 'k2',
          as: [
            { table: 'resultatrapport', row: 'r4', column: 'k1', turned: true },
            { table: 'resultatrapport', row: 'r15', column: 'k2', turned: false },
          ],
        },
      ],
    },
  ];
}

const RESULT_PARTS = ['Verksamhetens intäkter', 'Verksamhetens kostnader', 'Finansnetto'];
const PERIODISED = 'periodiserad-budget';
/** The budget so far and that of the year are those of the months, not so many twelfths of the year's. */
const periodised = (line: TableRow): TableRow => ({
  ...line,
  same: [
    { column: 'k2', as: [{ table: PERIODISED, row: line.id, column: 'ack', turned: false }] },
    { column: 'k6', as: [{ table: PERIODISED, row: line.id, column: 'ar', turned: false }] },
  ],
});

const PLAN_ROWS = ['Intäkter', 'Hyrläkare', 'Personalkostnader', 'Övriga kostnader'];

function actionPlan(id: string, outcome: string, forecasts: readonly string[], planned: 'computed' | 'entered'): ReadyTable {
  const lines = PLAN_ROWS.map((label, index) => row(`r${index + 2}`, label));
  const following = ['k2', ...forecasts.map((_, index) => `k${index + 3}`)];
  return ready(GROUP, {
    id,
    title: 'Uppföljning av beslutad handlingsplan',
    columns: [
      figure('k1', 'Handlingsplan', planned === 'computed' ? { formula: sum(following) } : {}),
      figure('k2', outcome),
      ...forecasts.map((name, index) => figure(`k${index + 3}`, name)),
    ],
    rows: [
      heading('g1', 'Antal minskade årsarbetare, enligt avtalad tjänstgöringsgrad'),
      row('r1', 'Antal årsarbetare', { decimals: 0 }),
      heading('g2', 'Synliga effekter i ekonomin (mnkr)'),
      ...lines,
      total('r6', 'Summa', sum(idsOf(lines))),
    ],
  });
}

export const ECONOMY: readonly ReadyTable[] = [
  ready(GROUP, {
    id: 'resultatrapport',
    title: 'Resultatrapport',
    ...AMOUNTS,
    columns: resultColumns('exact', false),
    rows: RESULT_ROWS,
  }),
  ready(GROUP, {
    id: 'resultatrapport-enheter',
    title: 'Resultatrapport per enhet',
    ...AMOUNTS,
    columns: resultColumns('printed', true),
    rows: [
      row('r1', 'Nämnd och förvaltning'),
      ...UNITS.map((label, index) => part(`v${index + 1}`, `- ${label}`)),
      row('r2', 'Övriga enheter'),
      subtotal('r3', 'Summa:', sum(['r1', 'r2'], { from: 'printed' })),
      heading('g1', 'Övrigt inom nämndens driftansvar'),
      row('r4', 'Planeringsreserv', { footnote: 'Ännu ej fördelade från beslut ur tidigare års planeringsreserv.' }),
      row('r5', 'Övrigt'),
      total('r6', 'Totalt resultat nämndens driftansvar:', sum(['r3', 'r4', 'r5'], { from: 'printed' })),
    ],
  }),
  ready(GROUP, {
    id: 'resultatrapport-delar',
    title: 'Resultatrapport',
    ...AMOUNTS,
    columns: [
      figure('k1', 'Utfall ack {år}'),
      figure('k2', 'Budget ack {år}'),
      figure('k3', 'Budgetavvikelse ack {år}', { formula: difference('k1', 'k2') }),
      figure('k4', 'Utfall ack {år-1}', { earlier: 'k1' }),
      figure('k5', 'Prognos {år}'),
      figure('k6', 'Budget {år}'),
      figure('k7', 'Prognos budgetavvikelse {år}', { formula: difference('k5', 'k6') }),
      figure('k8', 'Budgetavvikelse {år-1}'),
    ],
    rows: [
      ...plainRows(RESULT_PARTS).map((line) => periodised(line)),
      // A board that forecasts a deficit does not reach the goal of the economy.
      {
        ...periodised(total('r4', 'Resultat', sum(['r1', 'r2', 'r3']))),
        proposes: { column: 'k7', goal: ECONOMY_GOAL },
      },
    ],
  }),
  ready(GROUP, {
    id: PERIODISED,
    title: 'Periodiserad budget',
    ...AMOUNTS,
    columns: [
      ...MONTHS.map((month, index) => figure(`m${index + 1}`, month)),
      figure('ack', 'Ack jan–jul', { formula: sum(MONTHS.slice(0, 7).map((_, index) => `m${index + 1}`)) }),
      figure('ar', 'Helår', { formula: sum(MONTHS.map((_, index) => `m${index + 1}`)) }),
    ],
    rows: [...plainRows(RESULT_PARTS), total('r4', 'Resultat', sum(['r1', 'r2', 'r3']))],
  }),
  ready(GROUP, {
    id: 'budgetavvikelse',
    title: 'Budgetavvikelse {år}',
    corner: ['(Belopp i mnkr)'],
    unit: 'mnkr',
    columns: [figure('k1', 'Budgetavvikelse {år}')],
    rows: [...plainRows(UNITS), total('r4', 'Summa', sum(['r1', 'r2', 'r3'], { from: 'printed' }))],
  }),
  ready(GROUP, {
    id: 'staber',
    title: 'Staber och övriga kostnader',
    ...AMOUNTS,
    columns: [
      figure('k1', 'Utfall {år}'),
      figure('k2', 'Budget {år}'),
      figure('k3', 'Budgetavvikelse {år}', { formula: difference('k1', 'k2', { from: 'printed' }) }),
      figure('k4', 'Utfall {år-1}', { earlier: 'k1' }),
      figure('k5', 'Utfall {år-1}-Utfall {år}', { formula: difference('k4', 'k1', { from: 'printed' }) }),
    ],
    rows: [
      ...plainRows(['Staber', 'Gemensamma kostnader', 'Övriga kostnader']),
      total('r4', 'Nettokostnad', sum(['r1', 'r2', 'r3'], { from: 'printed' })),
    ],
  }),
  ready(GROUP, {
    id: 'driftredovisning',
    title: 'Driftredovisning',
    ...AMOUNTS,
    columns: [
      figure('k1', 'Budgetavvikelse {år}'),
      figure('k2', 'Omsättning {år}', { footnote: 'Omsättning är summan av årets intäkter och årets budgetram.' }),
      figure('k3', 'Relation (%)', { formula: ratio('k1', 'k2') }),
      figure('k4', 'Budgetavvikelse {år-1}', { earlier: 'k1' }),
    ],
    rows: areaRows(),
  }),
  ready(GROUP, {
    id: 'omradeskommentarer',
    title: 'Kommentarer per område',
    corner: ['Område'],
    columns: [words('k1', 'Kommentarer')],
    rows: plainRows(AREAS),
  }),
  actionPlan('handlingsplan', 'Utfall {år}', ['Prognos {år+1}', 'Prognos {år+2}'], 'computed'),
  actionPlan('handlingsplan-delar', 'Utfall ack jul', ['Prognos {år}', 'Prognos {år+1}', 'Prognos {år+2}'], 'entered'),
  ready(GROUP, {
    id: 'kostnadsanalys',
    title: 'Kostnadsanalys',
    corner: ['Kategori'],
    unit: 'mnkr',
    columns: [
      words('konto', 'Konto'),
      figure('k1', 'Utfall'),
      figure('k2', 'Utfall fg år', { earlier: 'k1' }),
      figure('k3', 'Förändring, mnkr', { formula: difference('k1', 'k2') }),
      figure('k4', 'Förändring %', { formula: change('k1', 'k2') }),
    ],
    rows: accountRows(),
  }),
  ready(GROUP, {
    id: 'lonekostnad',
    title: 'Personalkostnader',
    corner: ['Lönekostnad'],
    unit: 'mnkr',
    columns: [
      figure('k1', 'Utfall'),
      figure('k2', 'Utfall fg år', { earlier: 'k1' }),
      figure('k3', 'Ökningstakt (%)', { formula: change('k1', 'k2') }),
      figure('k4', 'Ökningstakt (%) fg år', { earlier: 'k3' }),
    ],
    rows: [
      row('r1', 'Lönekostnad (40-41) (mnkr)', {
        same: ['k1', 'k2'].map((column) => ({ column, as: [{ table: 'kostnadsanalys', row: 'r10', column, turned: false }] })),
      }),
    ],
  }),
  ready(GROUP, {
    id: 'lonekostnad-rader',
    title: 'Personalkostnader',
    columns: [figure('k1', 'Utfall {år}'), figure('k2', 'Utfall {år-1}', { earlier: 'k1' })],
    rows: [
      row('r1', 'Lönekostnad (40-41) (mnkr)', {
        same: ['k1', 'k2'].map((column) => ({ column, as: [{ table: 'kostnadsanalys', row: 'r10', column, turned: false }] })),
      }),
      row('r2', 'Lönekostnadsökningstakt (%)', {
        same: [{ column: 'k1', as: [{ table: 'kostnadsanalys', row: 'r10', column: 'k4', turned: false }] }],
      }),
    ],
  }),
];

function accountRows(): TableRow[] {
  const accounts = plainRows([
    'Månadslöner',
    'Timanställda',
    'Obekväm arbetstid',
    'Övertid/mertid',
    'Jour och beredskap',
    'Förändring skuld jour, beredskap och övertid',
    'Semesterkostnad inkl. skuldförändring',
    'Sjuklön',
    'Övrigt konto 40xx-41xx',
  ]);
  return [...accounts, total('r10', 'Totalt kontoklass 40-41', sum(idsOf(accounts)))];
}
