import type { TableRow } from '../definition.ts';
import {
  atLeastNothing,
  change,
  choice,
  difference,
  figure,
  least,
  portion,
  type ReadyTable,
  ratio,
  ready,
  row,
  scaled,
  subtotal,
  sum,
  total,
} from './build.ts';

const GROUP = 'Räkenskaper';
const AMOUNTS = { corner: ['Belopp i mnkr'], unit: 'mnkr' };
const TAXES = ['Skatteintäkter', 'Generella statsbidrag och utjämning'] as const;

/** The figure of another statement in the same column. */
const as = (line: TableRow, table: string, theirs: string, columns: readonly string[]): TableRow => ({
  ...line,
  same: columns.map((column) => ({ column, as: [{ table, row: theirs, column, turned: false }] })),
});
/** Amounts are printed as they are, and shares in per cent. */
const share = (id: string, label: string, part: string, of: string): TableRow =>
  row(id, label, { percent: 'spaced', formula: ratio(part, of) });

/**
 * What a region owes the balance requirement and may set aside (kommunallagen 11 kap. 12–14 §), and the goals of good economy that are
 * counted from the same figures. The per cent of the rules are parts of the formulas, for a year to change.
 */
export const TARGETS: readonly ReadyTable[] = [
  ready(GROUP, {
    id: 'balanskrav-aterstallning',
    title: 'Återställning av balanskravsresultat',
    ...AMOUNTS,
    columns: [
      figure('k1', 'Att återställa från {år-1}'),
      figure('k2', '{år}'),
      figure('k3', '{år+1}'),
      figure('k4', '{år+2}'),
      figure('k5', '{år+3}'),
      figure('k6', 'Kvar efter {år+1}', { formula: sum(['k1', 'k2', 'k3']) }),
      figure('k7', 'Kvar efter {år+2}', { formula: sum(['k1', 'k2', 'k3', 'k4']) }),
      figure('k8', 'Kvar efter {år+3}', { formula: sum(['k1', 'k2', 'k3', 'k4', 'k5']) }),
    ],
    rows: [row('r1', 'Balanskravsresultat')],
    notes: [
      'Underskottet från {år-1} ska vara återställt inom tre år, senast {år+2}. Det som är kvar är negativt; noll eller mer är återställt.',
    ],
  }),
  ready(GROUP, {
    id: 'rur',
    title: 'Resultatutjämningsreserv',
    ...AMOUNTS,
    columns: [figure('k1', 'Utfall {år}'), figure('k2', 'Prognos {år}')],
    rows: [
      as(row('r1', 'Årets resultat'), 'balanskrav', 'r1', ['k1', 'k2']),
      as(row('r2', 'Resultat efter balanskravsjusteringar'), 'balanskrav', 'r4', ['k1', 'k2']),
      row('r3', 'Det lägre av resultaten', { formula: least(['r1', 'r2']) }),
      ...TAXES.map((label, index) => row(`r${index + 4}`, label)),
      subtotal('r6', 'Skatteintäkter, statsbidrag och utjämning', sum(['r4', 'r5'])),
      row('r7', 'Eget kapital inklusive ansvarsförbindelse'),
      row('r8', 'Gräns när eget kapital är positivt, 1 procent', { formula: scaled('r6', 'times', '0.01') }),
      row('r9', 'Gräns när eget kapital är negativt, 2 procent', { formula: scaled('r6', 'times', '0.02') }),
      row('r10', 'Gräns för reservering', { formula: choice('r7', 'r8', 'r9') }),
      row('r11', 'Resultat över gränsen', { formula: difference('r3', 'r10') }),
      subtotal('r12', 'Högsta möjliga reservering', atLeastNothing('r11')),
      row('r13', 'Reserv vid årets början'),
      as(row('r14', 'Reservering'), 'balanskrav', 'r5', ['k1', 'k2']),
      as(row('r15', 'Användning'), 'balanskrav', 'r6', ['k1', 'k2']),
      total('r16', 'Reserv vid periodens slut', sum(['r13', 'r14'], { less: ['r15'] })),
      row('r17', 'Reservering jämfört med den högsta möjliga', { formula: difference('r14', 'r12') }),
      // What is set aside beyond the rule is told of where the year has ended.
      row('r18', 'Reservering utöver den högsta möjliga', { formula: atLeastNothing('r17'), balanced: 'k1' }),
    ],
  }),
  ready(GROUP, {
    id: 'soliditet-berakning',
    title: 'Soliditet, beräkning',
    ...AMOUNTS,
    columns: [figure('k1', 'Utfall {år}'), figure('k2', 'Prognos {år}'), figure('k3', 'Utfall {år-1}', { earlier: 'k1' })],
    rows: [
      row('r1', 'Eget kapital'),
      row('r2', 'Totalt kapital'),
      row('r3', 'Ansvarsförbindelse för pensioner'),
      share('r4', 'Soliditet', 'r1', 'r2'),
      row('r5', 'Eget kapital inklusive ansvarsförbindelse', { formula: difference('r1', 'r3') }),
      share('r6', 'Soliditet inklusive ansvarsförbindelse', 'r5', 'r2'),
    ],
  }),
  ready(GROUP, {
    id: 'resultatmal',
    title: 'Balanskravsresultat mot målet för mandatperioden',
    ...AMOUNTS,
    columns: [
      ...['{år-1}', '{år}', '{år+1}', '{år+2}'].map((year, index) => figure(`k${index + 1}`, year)),
      figure('k6', 'Till och med {år}', { formula: sum(['k1', 'k2']) }),
      figure('k5', 'Mandatperioden', { formula: sum(['k1', 'k2', 'k3', 'k4']) }),
    ],
    rows: [
      ...TAXES.map((label, index) => row(`r${index + 1}`, label)),
      subtotal('r3', 'Skatteintäkter, statsbidrag och utjämning', sum(['r1', 'r2'])),
      row('r4', 'Balanskravsresultat'),
      row('r5', 'Mål, 1,25 procent', { formula: scaled('r3', 'times', '0.0125') }),
      row('r6', 'Avvikelse mot målet', { formula: difference('r4', 'r5') }),
      { ...share('r7', 'Balanskravsresultat i procent', 'r4', 'r3'), decimals: 2 },
    ],
  }),
  ready(GROUP, {
    id: 'nettokostnadsutveckling',
    title: 'Nettokostnadsutveckling',
    ...AMOUNTS,
    columns: [
      figure('k1', 'Utfall {år}'),
      figure('k2', 'Utfall {år-1}', { earlier: 'k1' }),
      figure('k3', 'Förändring', { formula: difference('k1', 'k2') }),
      figure('k4', 'Förändring (%)', { formula: change('k1', 'k2', { only: ['r1', 'r2', 'r3', 'r4', 'r5', 'r6'] }) }),
    ],
    rows: [
      row('r1', 'Verksamhetens nettokostnader'),
      row('r2', 'Jämförelsestörande poster i nettokostnaderna'),
      subtotal('r3', 'Nettokostnader utan jämförelsestörande poster', sum(['r1'], { less: ['r2'] })),
      ...TAXES.map((label, index) => row(`r${index + 4}`, label)),
      subtotal('r6', 'Skatteintäkter, statsbidrag och utjämning', sum(['r4', 'r5'])),
      row('r7', 'Nettokostnadernas ökning utöver intäkternas (%-enhet)', {
        formula: { ...difference('r3', 'r6'), only: ['k4'] },
      }),
    ],
  }),
  ready(GROUP, {
    id: 'statsbidrag-periodisering',
    title: 'Periodisering av statsbidrag',
    corner: ['Bidrag, belopp i mnkr'],
    unit: 'mnkr',
    columns: [
      figure('k1', 'Bidrag {år}'),
      figure('k2', 'Månader som bidraget avser', { decimals: 0 }),
      figure('k3', 'Varav till och med perioden', { decimals: 0 }),
      figure('k4', 'Andel (%)', { formula: ratio('k3', 'k2', { only: ['r1', 'r2'] }) }),
      figure('k5', 'Intäkt ack', { formula: portion('k1', 'k4') }),
      figure('k6', 'Kvar att intäktsföra', { formula: difference('k1', 'k5') }),
    ],
    rows: [
      row('r1', 'Beslutat före årets början'),
      row('r2', 'Beslutat under året'),
      total('summa', 'Summa', sum(['r1', 'r2'], { only: ['k1', 'k5', 'k6'] })),
    ],
    notes: [
      'Bidrag som är beslutade före årets början avser tolv månader, en tolftedel i månaden. Ett som beslutas under året avser månaderna från och med beslutet.',
    ],
  }),
];
