import type { TableColumn, TableRow } from '../definition.ts';
import type { FromBoards } from '../from-boards.ts';
import {
  difference,
  figure,
  idsOf,
  part,
  plainRows,
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
import { nineColumns, yearColumns } from './columns.ts';
import { OCCUPATIONS, OWNED } from './words.ts';

const GROUP = 'Personal';
/** The hours that one full-time employee works in half a year, at 40 hours a week. */
const HALF_YEAR = '990';
const SEX = ['Kvinnor', 'Män', 'Totalt'] as const;
const CORNER = ['Yrkesgrupp/antal', ''];

/** Totals are the sums of the printed figures of the groups, so they need not cross-foot. */
function byOccupation(labels: readonly string[]): TableRow[] {
  const groups = plainRows(labels);
  return [...groups, total(`r${groups.length + 1}`, 'Summa', sum(idsOf(groups), { from: 'printed' }))];
}

const dated = (words: string) => [`${words} {år}`, `${words} {år-1}`, 'Förändring'] as const;

/** A total with parts that make it up. */
function withParts(id: string, label: string, parts: readonly string[], footnote?: string): TableRow[] {
  const below = parts.map((name, index) => part(`${id}${'abc'[index] ?? index}`, `- varav ${name}`));
  return [{ ...subtotal(id, label, sum(idsOf(below))), ...(footnote === undefined ? {} : { footnote }) }, ...below];
}

/** What the three ways of counting staff mean. */
const AGREED = 'Anställda omräknade till heltid efter den sysselsättningsgrad som är avtalad i anställningen.';
const PRESENT = 'Anställda omräknade till heltid, utan dem som är tjänstlediga.';
const WORKED = 'Arbetad tid, även extratid, omräknad till heltid; frånvaro är borträknad.';

/** What per cent of sick leave are of: they add up in one way of telling, and not in the other. */
const RATES = 'Kvinnor, män och åldrar: procent av den egna gruppens arbetstid. Grupperna läggs inte ihop till totalen.';
const SHARES = 'Andelar av alla anställdas arbetstid: grupperna läggs ihop till totalen.';

const STAFF_YEARS = (now: string, before: string) => yearColumns(now, before, 'Förändring', 'Förändring (%)');
const LEAVE_ROWS = ['Timtid', 'Fyllnadstid', 'Enkel övertid', 'Kvalificerad övertid', 'Arbetad tid under jour o beredskap'];

const leaveParts = (): TableRow[] =>
  ['kvinnor', 'män', 'korttidssjukfrånvaro', 'långtidssjukfrånvaro', '29 år och yngre', '30-49 år', '50 år och äldre'].map(
    (label, index) => part(`r${index + 2}`, `- varav ${label}`),
  );

const hoursAndRates = (): TableRow[] => [
  ...plainRows(['Schemalagda timmar', 'Sjukfrånvaro, korttidsfrånvaro (tim)', 'Sjukfrånvaro, långtidsfrånvaro (tim)']),
  subtotal('r4', 'Sjukfrånvaro totalt (tim)', sum(['r2', 'r3'])),
  ...['korttidsfrånvaro', 'långtidsfrånvaro', 'totalt'].map((label, index) =>
    row(`r${index + 5}`, index === 2 ? 'Sjukfrånvaro totalt %' : `Sjukfrånvaro, ${label} %`, {
      decimals: 2,
      percent: 'spaced',
      footnote: 'Procent av schemalagd tid',
      formula: ratio(`r${index + 2}`, 'r1'),
    }),
  ),
];

/** The boards' own figures of the two years, to be seen beside the region's. */
const besideBoards = (columns: readonly TableColumn[], table: string) =>
  columns.map((column) =>
    column.id === 'k1' || column.id === 'k2'
      ? { ...column, fromBoards: { table, columns: [column.id], compared: true as const } }
      : column,
  );
/** Rows beside those of the boards that tell of the same. */
const besideRows = (rows: readonly TableRow[], theirs: Readonly<Record<string, FromBoards>>) =>
  rows.map((line) => {
    const fromBoards = theirs[line.id];
    return fromBoards === undefined ? line : { ...line, fromBoards };
  });
/** A rate of the region is the boards' rates, each counted as many times as the board has staff of that group. */
const weighed = (row: string, staff: string): FromBoards => ({
  rows: [row],
  weights: { table: 'arsarbetare-delar', row: staff },
});

export const PERSONNEL: readonly ReadyTable[] = [
  ready(GROUP, {
    id: 'arsarbetare-avtalad',
    title: 'Årsarbetare tillsvidareanställda, avtalad sysselsättningsgrad',
    corner: CORNER,
    unit: 'årsarbetare',
    columns: nineColumns(dated('Antal årsarbetare per 31 dec'), SEX),
    rows: byOccupation(OCCUPATIONS),
    notes: [AGREED],
  }),
  ready(GROUP, {
    id: 'arsarbetare-exklusive',
    title: 'Årsarbetare exklusive tjänstlediga',
    corner: CORNER,
    unit: 'årsarbetare',
    columns: nineColumns(dated('Anställning per 31 dec'), ['Tillsvidare', 'Visstid', 'Totalt']),
    rows: byOccupation(OCCUPATIONS),
    notes: [PRESENT],
  }),
  ready(GROUP, {
    id: 'arsarbetare-arbetad',
    title: 'Årsarbetare, faktiskt arbetad tid',
    corner: ['Yrkesgrupp', ''],
    unit: 'årsarbetare',
    columns: nineColumns(dated('Årsarbetare, faktiskt arbetad tid, genomsnitt jan - dec'), SEX),
    // In print the first row has no name, which readers and screen readers stumble on.
    rows: byOccupation(['Uppgift om yrkesgrupp saknas', ...OCCUPATIONS]),
    notes: [WORKED, 'Avser januari–december.'],
  }),
  ready(GROUP, {
    id: 'arsarbetare-yrken',
    title: 'Antal tillsvidareanställda årsarbetare',
    corner: ['Yrkesgrupp', ''],
    unit: 'årsarbetare',
    columns: nineColumns(dated('Antal årsarbetare per 31 dec'), SEX),
    rows: byOccupation(['Administratör', 'Chef', 'Handläggare', 'Ingenjör/tekniker/hantverkare', 'Läkare', 'Övriga']),
  }),
  ready(GROUP, {
    id: 'arsarbetare-delar',
    title: 'Årsarbetare',
    corner: ['Årsarbetare'],
    columns: STAFF_YEARS('Delår {år}', 'Delår {år-1}'),
    rows: [
      ...withParts('r1', 'Antal tillsvidareanställda avtalad sysselsättningsgrad', ['kvinnor', 'män']),
      ...withParts('r2', 'Antal årsarbetare exklusive tjänstlediga (avser per föregående månad)', ['tillsvidare', 'visstid']),
    ],
  }),
  ready(GROUP, {
    id: 'arsarbetare-region',
    title: 'Årsarbetare, avtalad sysselsättningsgrad',
    corner: ['Årsarbetare'],
    columns: besideBoards(STAFF_YEARS('Per 31 jul {år}', 'Per 31 jul {år-1}'), 'arsarbetare-delar'),
    rows: [
      ...besideRows(withParts('r1', 'Antal tillsvidareanställda avtalad sysselsättningsgrad', ['kvinnor', 'män'], AGREED), {
        r1: { rows: ['r1'] },
        r1a: { rows: ['r1a'] },
        r1b: { rows: ['r1b'] },
      }),
      ...withParts(
        'r2',
        'Antal tillsvidare- och visstidsanställda avtalad sysselsättningsgrad',
        ['kvinnor', 'män'],
        `${AGREED} Visstidsanställda med månadslön räknas med.`,
      ),
    ],
  }),
  ready(GROUP, {
    id: 'arsarbetare-region-exklusive',
    title: 'Årsarbetare exklusive tjänstlediga',
    corner: ['Årsarbetare'],
    columns: besideBoards(STAFF_YEARS('Per 30 jun {år}', 'Per 30 jun {år-1}'), 'arsarbetare-delar'),
    rows: besideRows(
      [
        ...withParts('r1', 'Antal tillsvidareanställda exkl tjänstlediga', ['kvinnor', 'män'], PRESENT),
        ...withParts(
          'r2',
          'Antal tillsvidare- och visstidsanställda exkl tjänstlediga',
          ['kvinnor', 'män'],
          `${PRESENT} Visstidsanställda med månadslön räknas med.`,
        ),
      ],
      { r1: { rows: ['r2a'] }, r2: { rows: ['r2'] } },
    ),
  }),
  ready(GROUP, {
    id: 'producerad-tid',
    title: 'Producerad tid',
    corner: ['Producerad tid', ''],
    columns: (['Jan - jun {år}', 'Jan - jun {år-1}', 'Förändring'] as const).flatMap((group, index) => {
      const [hours, years] = [`k${index * 2 + 1}`, `k${index * 2 + 2}`];
      const before = index === 1 ? [{ earlier: 'k1' }, { earlier: 'k2' }] : [{}, {}];
      const given =
        index === 2 ? [{ formula: difference('k1', 'k3') }, { formula: difference('k2', 'k4', { from: 'printed' }) }] : before;
      return [
        figure(hours, 'Timmar', { group, decimals: 0, ...given[0] }),
        figure(years, 'Årsarbetare', { group, decimals: 0, formula: scaled(hours, 'divided', HALF_YEAR), ...given[1] }),
      ];
    }),
    // Absence is printed positive and taken away; the staff of the sum are the printed staff of its rows.
    rows: [
      ...plainRows(['Avtalad tid', 'Frånvaro', 'Extratid']),
      total('r4', 'Summa producerad tid', sum(['r1', 'r3'], { less: ['r2'], from: 'printed' })),
    ],
  }),
  ready(GROUP, {
    id: 'extratid',
    title: 'Extratid',
    corner: ['Extratid i timmar'],
    unit: 'timmar',
    columns: nineColumns(dated('Utfall jan - dec'), SEX, { decimals: 0 }),
    rows: plainRows(LEAVE_ROWS),
  }),
  ready(GROUP, {
    id: 'extratid-region',
    title: 'Extratid',
    corner: ['Extratid'],
    unit: 'timmar',
    columns: yearColumns('Jan - jun {år}', 'Jan - jun {år-1}', 'Förändring', 'Förändring (%)', 0).map((column) =>
      column.id === 'k4' ? { ...column, decimals: 1 } : column,
    ),
    rows: plainRows(LEAVE_ROWS),
  }),
  ready(GROUP, {
    id: 'sjukfranvaro',
    title: 'Sjukfrånvaro',
    corner: ['Kategori', ''],
    unit: 'procent',
    // Totals are weighted means: entered, never added up.
    columns: nineColumns(dated('Utfall jan - dec'), SEX, { totals: 'entered' }),
    rows: [
      ...plainRows(['Sjukfrånvaro, korttidsfrånvaro %', 'Sjukfrånvaro, långtidsfrånvaro %']),
      row('r3', 'Sjukfrånvaro totalt %', { formula: sum(['r1', 'r2']) }),
    ],
  }),
  ready(GROUP, {
    id: 'sjukfranvaro-timmar',
    title: 'Sjukfrånvaro',
    corner: ['Kategori', ''],
    columns: nineColumns(['Utfall {år}', 'Utfall {år-1}', 'Förändring antal timmar, procent'], SEX, { decimals: 0 }),
    rows: hoursAndRates(),
  }),
  ready(GROUP, {
    id: 'sjukfranvaro-delar',
    title: 'Sjukfrånvaro i procent',
    corner: ['Sjukfrånvaro i procent'],
    columns: yearColumns('Jan - jun {år}', 'Jan - jun {år-1}', 'Förändring (%-enhet)', null),
    rows: [
      row('r1', 'Sjukfrånvaro, totalt', { formula: sum(['r1c', 'r1d']) }),
      // Rates within each group: women and men do not add up.
      ...['kvinnor', 'män', 'korttidssjukfrånvaro', 'långtidssjukfrånvaro'].map((label, index) =>
        part(`r1${'abcd'[index] ?? index}`, `- varav ${label}`),
      ),
    ],
    notes: [RATES],
  }),
  ready(GROUP, {
    id: 'anstallda-bolag',
    title: 'Anställda i koncernbolag',
    corner: ['Anställda'],
    columns: yearColumns('Per 31 jul {år}', 'Per 31 jul {år-1}', 'Förändring (antal)', null),
    rows: withParts('r1', 'Antal anställda', ['kvinnor', 'män']),
  }),
  ready(GROUP, {
    id: 'arsarbetare-bolag',
    title: 'Årsarbetare i koncernbolag efter ägd andel',
    corner: ['Bolag'],
    columns: [
      figure('k1', 'Årsarbetare'),
      figure('k2', 'Ägd andel', { decimals: null, percent: 'joined', fromBoards: OWNED }),
      figure('k3', 'Årsarbetare efter ägd andel', { formula: portion('k1', 'k2') }),
    ],
    rows: [row('r1', 'Bolag 1'), row('r2', 'Bolag 2'), total('summa', 'Summa', sum(['r1', 'r2'], { only: ['k1', 'k3'] }))],
  }),
  // Shares of the whole, unlike the rates of the region's own table: each of the three divisions adds up to the total.
  ready(GROUP, {
    id: 'sjukfranvaro-bolag',
    title: 'Sjukfrånvaro i koncernbolag, procent',
    corner: ['Sjukfrånvaro i procent'],
    columns: yearColumns('Jan-jul {år}', 'Jan-jul {år-1}', 'Förändring (%-enhet)', null),
    rows: [
      row('r1', 'Sjukfrånvaro, totalt', {
        formula: sum(['r2', 'r3']),
        same: ['k1', 'k2'].flatMap((column) =>
          [
            ['r4', 'r5'],
            ['r6', 'r7', 'r8'],
          ].map((rows) => ({
            column,
            as: rows.map((part) => ({ table: 'sjukfranvaro-bolag', row: part, column, turned: false })),
          })),
        ),
      }),
      ...leaveParts(),
    ],
    notes: [SHARES],
  }),
  ready(GROUP, {
    id: 'sjukfranvaro-region',
    title: 'Sjukfrånvaro i procent',
    corner: ['Sjukfrånvaro i procent'],
    columns: besideBoards(yearColumns('Jan - jun {år}', 'Jan - jun {år-1}', 'Förändring (%-enhet)', null), 'sjukfranvaro-delar'),
    rows: besideRows([row('r1', 'Sjukfrånvaro, totalt', { formula: sum(['r4', 'r5']) }), ...leaveParts()], {
      r1: weighed('r1', 'r1'),
      r2: weighed('r1a', 'r1a'),
      r3: weighed('r1b', 'r1b'),
      r4: weighed('r1c', 'r1'),
      r5: weighed('r1d', 'r1'),
    }),
    notes: [RATES],
  }),
  ready(GROUP, {
    id: 'frisktal',
    title: 'Frisktal',
    unit: 'procent',
    columns: ['Kvinnor', 'Män', 'Totalt'].map((label, index) => figure(`k${index + 1}`, label)),
    rows: plainRows(['{år}', '{år-1}']),
  }),
  ready(GROUP, {
    id: 'personalomsattning',
    title: 'Personalomsättning',
    columns: [figure('k1', 'Värde', { decimals: null })],
    rows: [
      row('r1', 'Slutade till annan arbetsgivare {år}'),
      row('r2', 'Tillsvidareanställda'),
      row('r3', 'Personalomsättning {år}', { decimals: 1, percent: 'spaced', formula: ratio('r1', 'r2') }),
      row('r4', 'Personalomsättning {år-1}', { decimals: 1, percent: 'spaced' }),
      row('r5', 'Pensionsavgångar {år}'),
      row('r7', 'Slutade, pensionsavgångar inräknade', { formula: sum(['r1', 'r5']) }),
      row('r6', 'Total personalomsättning {år} inkl pension', { decimals: 1, percent: 'spaced', formula: ratio('r7', 'r2') }),
    ],
  }),
];
