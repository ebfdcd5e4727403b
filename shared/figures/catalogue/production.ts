import { change, difference, figure, idsOf, plainRows, type ReadyTable, ready, row, subtotal, sum, total } from './build.ts';
import { yearColumns } from './columns.ts';

const GROUP = 'Produktion och nyckeltal';

const counted = (id: string, title: string, labels: readonly string[]): ReadyTable =>
  ready(GROUP, {
    id,
    title,
    unit: 'antal',
    columns: yearColumns('Utfall {år}', 'Utfall {år-1}', 'Förändring', 'Relation (%)', 0),
    rows: plainRows(labels),
  });

const beds = (labels: readonly string[]) => labels.map((label, index) => figure(`k${index + 1}`, label, { decimals: 0 }));
const AVAILABLE = 'Tillgängliga vårdplatser i snitt/mån';
const OVERFULL = 'Antal överbeläggningar i snitt/mån/100 vårdplatser';
const ELSEWHERE = 'Antal utlokaliserade i snitt/mån/100 vårdplatser';
const OCCUPANCY = 'Beläggningsprocent (status inne)';
const AGES = plainRows(['0–19 år', '20–64 år', '65–79 år', '80 år och äldre']);

export const PRODUCTION: readonly ReadyTable[] = [
  counted('lakarbesok', 'Läkarbesök', ['Antal läkarbesök']),
  counted('behandlingsbesok', 'Behandlingsbesök', ['Antal behandlingsbesök']),
  counted('operationer', 'Operationer', ['Antal operationer', 'Antal operationstimmar']),
  counted('drg', 'DRG-poäng (diagnosrelaterade grupper) i somatisk slutenvård', ['Antal DRG-poäng']),
  counted('varddagar', 'Vårddagar i psykiatrisk slutenvård', ['Antal vårddagar']),
  ready(GROUP, {
    id: 'produktion-delar',
    title: 'Produktion',
    unit: 'antal',
    columns: yearColumns('Utfall ack {år}', 'Utfall ack {år-1}', 'Förändring', 'Förändring (%)', 0),
    rows: plainRows([
      'Antal läkarbesök',
      'Antal behandlingsbesök',
      'Antal operationer',
      'Antal operationstimmar',
      'Antal DRG-poäng',
    ]),
  }),
  // Averages and percentages are weighted: only the number of beds is added up.
  ready(GROUP, {
    id: 'vardplatser-vuxna',
    title: 'Vårdplatssituationen i länet, vuxna',
    corner: ['VUXNA'],
    columns: beds([
      AVAILABLE,
      OVERFULL,
      ELSEWHERE,
      'Utskrivningsklara patienter i snitt per dag',
      'Antal utskrivningsklara dagar i snitt per patient',
      OCCUPANCY,
    ]),
    rows: [
      ...plainRows(['Område specialiserad vård', 'Område nära vård']),
      subtotal('r3', 'Totalt somatik', sum(['r1', 'r2'], { only: ['k1'] })),
      row('r4', 'Område psykiatri'),
      total('r5', 'Totalt hälso- och sjukvård', sum(['r3', 'r4'], { only: ['k1'] })),
    ],
  }),
  ready(GROUP, {
    id: 'vardplatser-barn',
    title: 'Vårdplatssituationen i länet, barn',
    corner: ['BARN'],
    columns: beds([AVAILABLE, OVERFULL, ELSEWHERE, OCCUPANCY, 'Beläggningsprocent (status alla, inkl permission)']),
    rows: [
      ...plainRows(['Område specialiserad vård (avdelning 26)', 'Område psykiatri (avdelning 5)']),
      total('r3', 'Totalt hälso- och sjukvård', sum(['r1', 'r2'], { only: ['k1'] })),
    ],
  }),
  ready(GROUP, {
    id: 'listade',
    title: 'Per åldersgrupp/ samtliga vårdcentraler',
    corner: ['Per åldersgrupp/ samtliga vårdcentraler'],
    columns: [
      figure('k1', 'Antal listade dec {år-1}', { decimals: 0, earlier: 'k2' }),
      figure('k2', 'Antal listade dec {år}', { decimals: 0 }),
      figure('k3', 'Differens i antal', { decimals: 0, formula: difference('k2', 'k1') }),
      figure('k4', 'Differens i % per åldersgrupp', { formula: change('k2', 'k1'), percent: 'joined' }),
    ],
    rows: [...AGES, total('r5', 'Summa', sum(idsOf(AGES)))],
  }),
  ready(GROUP, {
    id: 'vardgaranti',
    title: 'Vårdgaranti augusti {år}',
    unit: 'procent',
    columns: [figure('k1', 'Regionen', { decimals: 0 }), figure('k2', 'Riket', { decimals: 0 })],
    rows: plainRows([
      'Telefonbedömning i primärvård',
      'Medicinsk bedömning i primärvård',
      'Första besök till läkare specialistvård',
      'Återbesök',
      'Operation',
    ]),
  }),
];
