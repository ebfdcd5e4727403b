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
    rows: plainRows(['Lönekostnadsökningstakt', 'Läkemedelskostnadsutveckling']),
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
    ],
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
    rows: [...ASSETS, total('r6', 'Summa', sum(idsOf(ASSETS)))],
  }),
];
