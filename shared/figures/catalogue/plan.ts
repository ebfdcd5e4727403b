import type { TableRow } from '../definition.ts';
import { figure, heading, idsOf, part, plainRows, type ReadyTable, ready, row, subtotal, sum, total } from './build.ts';
import { RESULT_LINES } from './words.ts';

const GROUP = 'Budget';
const AMOUNTS = { corner: ['Belopp i mnkr'], unit: 'mnkr' };
const { fees, sold, otherIncome, staff, bought, hired, medicines, otherCosts, depreciation, intangible } = RESULT_LINES;
/** A plan is for the year to come: {år} is the year it plans. */
const columns = (given = {}) => [
  figure('k1', 'Budget {år}'),
  figure('k2', 'Prognos {år-1}', given),
  figure('k3', 'Budget {år-1}'),
];

const INCOME = plainRows([fees, sold, otherIncome]);
const COSTS = plainRows([staff, bought, hired, medicines, otherCosts, depreciation, intangible]).map((line, index) => ({
  ...line,
  id: `r${index + 5}`,
}));
const AREAS = plainRows([
  'Område nära vård',
  'Område specialiserad vård',
  'Område psykiatri',
  'Område forskning och utbildning',
  'Hälso- och sjukvårdsgemensamt',
]);
const ASSETS = plainRows([
  'Immateriella anläggningstillgångar',
  'Byggnadsinvesteringar',
  'Medicinteknisk utrustning',
  'It-utrustning',
  'Övrig utrustning',
]);

/** A plan repeats last year's budget as the annual report of that year has it. */
const asReported = (line: TableRow, column: string, table: string, reported: string): TableRow => ({
  ...line,
  same: [...(line.same ?? []), { column, as: [then(table, reported, 'k2')] }],
});
const now = (row: string, column: string) => ({ table: 'resultatbudget', row, column, turned: false });
const then = (table: string, row: string, column: string) => ({ table, row, column, turned: false, earlier: true }) as const;

/** How the cost of medicines changes: from last year's budget in the budget, in forecast and budget of last year from the outcome before it. */
const MEDICINE_RATE = [
  { column: 'k1', as: [now('r8', 'k1')], since: [now('r8', 'k3')] },
  { column: 'k2', as: [now('r8', 'k2')], since: [then('resultatrapport', 'r8', 'k3')] },
  { column: 'k3', as: [now('r8', 'k3')], since: [then('resultatrapport', 'r8', 'k3')] },
];
/** Rows of the budget of investments, and the rows of the outcome that are for the same. */
const INVESTED: Readonly<Record<string, string>> = { r1: 'r1', r3: 'r2', r5: 'r3', r6: 'r5' };

export const PLAN: readonly ReadyTable[] = [
  ready(GROUP, {
    id: 'lpik',
    title: 'LPIK',
    corner: ['LPIK'],
    unit: 'procent',
    columns: ['{år-1}', '{år}', '{år+1}', '{år+2}'].map((year, index) => figure(`k${index + 1}`, year)),
    // The weights of the parts are not known, so the whole is entered.
    rows: [
      row('r1', 'LPIK inkl läkemedel'),
      ...['timlön', 'socialavgifter', 'läkemedel', 'förbrukning'].map((label, index) => part(`r${index + 2}`, `- ${label}`)),
    ],
  }),
  ready(GROUP, {
    id: 'nyckeltal',
    title: 'Ekonomiska nyckeltal',
    corner: ['Procent'],
    unit: 'procent',
    columns: columns(),
    rows: [row('r1', 'Lönekostnadsökningstakt'), row('r2', 'Läkemedelskostnadsutveckling', { same: MEDICINE_RATE })],
  }),
  ready(GROUP, {
    id: 'resultatbudget',
    title: 'Resultatbudget',
    ...AMOUNTS,
    columns: columns(),
    rows: [
      heading('g1', 'Verksamhetens intäkter'),
      ...INCOME,
      subtotal('r4', 'Summa intäkter', sum(idsOf(INCOME))),
      heading('g2', 'Verksamhetens kostnader'),
      ...COSTS,
      subtotal('r12', 'Summa kostnader', sum(idsOf(COSTS))),
      subtotal('r13', 'Verksamhetens nettokostnader', sum(['r4', 'r12'])),
      row('r14', 'Finansnetto'),
      {
        ...total('r15', 'Resultat', sum(['r13', 'r14'])),
        footnote: 'Resultat budget {år} ska överensstämma med nämndens budgetram från regionfullmäktige',
        same: [{ column: 'k1', as: [{ table: 'driftbudget', row: 'r6', column: 'k2', turned: true }] }],
      },
    ].map((line) => (line.kind === 'group' ? line : asReported(line, 'k3', 'resultatrapport', line.id))),
  }),
  ready(GROUP, {
    id: 'driftbudget',
    title: 'Driftbudget',
    ...AMOUNTS,
    corner: ['Belopp i mnkr', ''],
    columns: ['Budget {år}', 'Prognos {år-1}'].flatMap((group, index) => [
      figure(`k${index * 2 + 1}`, 'Omsättning', { group }),
      figure(`k${index * 2 + 2}`, 'Varav budgetram', { group }),
    ]),
    rows: [
      ...AREAS,
      {
        ...total('r6', 'Summa', sum(idsOf(AREAS))),
        same: [
          {
            column: 'k1',
            as: [
              { table: 'resultatbudget', row: 'r4', column: 'k1', turned: false },
              { table: 'driftbudget', row: 'r6', column: 'k2', turned: false },
            ],
          },
          {
            column: 'k3',
            as: [
              { table: 'resultatbudget', row: 'r4', column: 'k2', turned: false },
              { table: 'driftbudget', row: 'r6', column: 'k4', turned: false },
            ],
          },
          { column: 'k4', as: [{ table: 'resultatbudget', row: 'r15', column: 'k3', turned: true }] },
        ],
      },
    ],
  }),
  ready(GROUP, {
    id: 'investeringsbudget',
    title: 'Investeringsbudget',
    ...AMOUNTS,
    columns: columns({ decimals: 0 }),
    rows: [...ASSETS, total('r6', 'Summa', sum(idsOf(ASSETS)))].map((line) => {
      const reported = INVESTED[line.id];
      return reported === undefined ? line : asReported(line, 'k3', 'investeringar', reported);
    }),
  }),
];
