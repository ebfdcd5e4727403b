import type { TableRow } from '../definition.ts';
import { figure, heading, idsOf, plainRows, type ReadyTable, ready, row, subtotal, sum, total } from './build.ts';

const GROUP = 'Räkenskaper';
const AMOUNTS = { corner: ['Belopp i mnkr'], unit: 'mnkr' };
const twoYears = [figure('k1', 'Utfall {år}'), figure('k2', 'Utfall {år-1}', { earlier: 'k1' })];
const twoDays = [figure('k1', '{år} 12 31'), figure('k2', '{år-1} 12 31', { earlier: 'k1' })];

/** Rows with a prefix of their own, so that one table can have several lists. */
const listed = (prefix: string, labels: readonly string[]): TableRow[] =>
  labels.map((label, index) => row(`${prefix}${index + 1}`, label));

const FIXED = listed('a', [
  'Immateriella anläggningstillgångar',
  'Materiella anläggningstillgångar',
  'Finansiella anläggningstillgångar',
]);
const CURRENT = listed('o', ['Förråd', 'Kortfristiga fordringar', 'Kortfristiga placeringar', 'Kassa och bank']);
const EQUITY = listed('e', ['Ingående eget kapital', 'Årets resultat']);
const PROVISIONS = listed('v', ['Avsättningar för pensioner', 'Övriga avsättningar']);
const DEBTS = listed('s', ['Långfristiga skulder', 'Kortfristiga skulder']);
const OPERATING = listed('l', [
  'Årets resultat',
  'Justering för ej likviditetspåverkande poster',
  'Förändring av kortfristiga fordringar',
  'Förändring av kortfristiga skulder',
]);
const INVESTING = listed('i', [
  'Investering i anläggningstillgångar',
  'Försäljning av anläggningstillgångar',
  'Förändring av finansiella tillgångar',
]);
const FINANCING = listed('f', ['Nyupptagna lån', 'Amortering av skulder']);

/** The forms of the law on municipal accounting (2018:597) and of the balance requirement (kommunallagen 11 kap.). */
export const STATEMENTS: readonly ReadyTable[] = [
  ready(GROUP, {
    id: 'resultatrakning',
    title: 'Resultaträkning',
    ...AMOUNTS,
    columns: [...twoYears, figure('k3', 'Budget {år}')],
    rows: [
      ...plainRows(['Verksamhetens intäkter', 'Verksamhetens kostnader', 'Avskrivningar']),
      subtotal('r4', 'Verksamhetens nettokostnader', sum(['r1', 'r2', 'r3'])),
      row('r5', 'Skatteintäkter'),
      row('r6', 'Generella statsbidrag och utjämning'),
      subtotal('r7', 'Verksamhetens resultat', sum(['r4', 'r5', 'r6'])),
      row('r8', 'Finansiella intäkter'),
      row('r9', 'Finansiella kostnader'),
      subtotal('r10', 'Resultat efter finansiella poster', sum(['r7', 'r8', 'r9'])),
      row('r11', 'Extraordinära poster'),
      total('r12', 'Årets resultat', sum(['r10', 'r11'])),
    ],
  }),
  ready(GROUP, {
    id: 'balansrakning',
    title: 'Balansräkning',
    ...AMOUNTS,
    columns: twoDays,
    rows: [
      heading('g1', 'Tillgångar'),
      ...FIXED,
      subtotal('st1', 'Summa anläggningstillgångar', sum(idsOf(FIXED))),
      ...CURRENT,
      subtotal('st2', 'Summa omsättningstillgångar', sum(idsOf(CURRENT))),
      {
        ...total('tillgangar', 'Summa tillgångar', sum(['st1', 'st2'])),
        same: ['k1', 'k2'].map((column) => ({ column, as: [{ table: 'balansrakning', row: 'skulder', column, turned: false }] })),
      },
      heading('g2', 'Eget kapital, avsättningar och skulder'),
      ...EQUITY,
      subtotal('st3', 'Summa eget kapital', sum(idsOf(EQUITY))),
      ...PROVISIONS,
      subtotal('st4', 'Summa avsättningar', sum(idsOf(PROVISIONS))),
      ...DEBTS,
      subtotal('st5', 'Summa skulder', sum(idsOf(DEBTS))),
      total('skulder', 'Summa eget kapital, avsättningar och skulder', sum(['st3', 'st4', 'st5'])),
    ],
  }),
  ready(GROUP, {
    id: 'kassaflodesanalys',
    title: 'Kassaflödesanalys',
    ...AMOUNTS,
    columns: twoYears,
    rows: [
      heading('g1', 'Den löpande verksamheten'),
      ...OPERATING,
      subtotal('st1', 'Kassaflöde från den löpande verksamheten', sum(idsOf(OPERATING))),
      heading('g2', 'Investeringsverksamheten'),
      ...INVESTING,
      subtotal('st2', 'Kassaflöde från investeringsverksamheten', sum(idsOf(INVESTING))),
      heading('g3', 'Finansieringsverksamheten'),
      ...FINANCING,
      subtotal('st3', 'Kassaflöde från finansieringsverksamheten', sum(idsOf(FINANCING))),
      total('arets', 'Årets kassaflöde', sum(['st1', 'st2', 'st3'])),
      row('in', 'Likvida medel vid årets början'),
      total('ut', 'Likvida medel vid årets slut', sum(['arets', 'in'])),
    ],
  }),
  ready(GROUP, {
    id: 'balanskrav',
    title: 'Balanskravsutredning',
    ...AMOUNTS,
    columns: [figure('k1', 'Utfall {år}'), figure('k2', 'Prognos {år}'), figure('k3', 'Utfall {år-1}', { earlier: 'k1' })],
    rows: [
      row('r1', 'Årets resultat'),
      row('r2', 'Samtliga realisationsvinster'),
      row('r3', 'Orealiserade vinster och förluster i värdepapper'),
      subtotal('r4', 'Resultat efter balanskravsjusteringar', sum(['r1'], { less: ['r2', 'r3'] })),
      row('r5', 'Reservering till resultatutjämningsreserv'),
      row('r6', 'Användning av resultatutjämningsreserv'),
      total('r7', 'Balanskravsresultat', sum(['r4', 'r6'], { less: ['r5'] })),
    ],
  }),
];
