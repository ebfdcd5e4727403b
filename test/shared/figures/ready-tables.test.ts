import { describe, expect, it } from 'vitest';
import { READY_TABLES } from '../../../shared/figures/catalogue/catalogue.ts';
import type { TableRow } from '../../../shared/figures/definition.ts';
import { tableOfYear } from '../../../shared/figures/year-words.ts';

/**
 * The tables of three kinds of reports and a plan, each as the printed ones are: its headings in 2024, which columns (from 1) are
 * computed, what rows it has in order, and with how many decimals its columns print.
 */
const TABLES: readonly (readonly [string, string, readonly string[], readonly number[], string, string])[] = [
  [
    'resultatrapport, helår',
    'resultatrapport',
    ['Utfall', 'Budget', 'Utfall fg år', 'Budgetavvikelse', 'Utfallsavvikelse'],
    [4, 5],
    '3 rad, delsumma, 7 rad, 2 delsumma, rad, summa',
    '1',
  ],
  [
    'resultatrapport, per enhet',
    'resultatrapport-enheter',
    ['Utfall 2024', 'Budget 2024', 'Utfall 2023', 'Budgetavvikelse', 'Utfallsavvikelse'],
    [4, 5],
    'rad, 3 varav, rad, delsumma, mellanrubrik, 2 rad, summa',
    '1',
  ],
  [
    'resultatrapport, delår',
    'resultatrapport-delar',
    [
      'Utfall ack 2024',
      'Budget ack 2024',
      'Budgetavvikelse ack 2024',
      'Utfall ack 2023',
      'Prognos 2024',
      'Budget 2024',
      'Prognos budgetavvikelse 2024',
      'Budgetavvikelse 2023',
    ],
    [3, 7],
    '3 rad, summa',
    '1',
  ],
  ['budgetavvikelse per enhet', 'budgetavvikelse', ['Budgetavvikelse 2024'], [], '3 rad, summa', '1'],
  [
    'staber och övriga kostnader',
    'staber',
    ['Utfall 2024', 'Budget 2024', 'Budgetavvikelse 2024', 'Utfall 2023', 'Utfall 2023-Utfall 2024'],
    [3, 5],
    '3 rad, summa',
    '1',
  ],
  [
    'driftredovisning',
    'driftredovisning',
    ['Budgetavvikelse 2024', 'Omsättning 2024', 'Relation (%)', 'Budgetavvikelse 2023'],
    [3],
    '5 rad, summa',
    '1',
  ],
  ['driftredovisningens kommentarer', 'omradeskommentarer', ['Kommentarer'], [], '5 rad', 'text'],
  [
    'driftredovisning, regionen',
    'driftredovisning-region',
    ['Utfall 2024', 'Budget 2024', 'Budgetavvikelse 2024', 'Utfall 2023'],
    [3],
    '8 rad, delsumma, rad, summa',
    '1',
  ],
  [
    'handlingsplan, helår',
    'handlingsplan',
    ['Handlingsplan', 'Utfall 2024', 'Prognos 2025', 'Prognos 2026'],
    [1],
    'mellanrubrik, rad, mellanrubrik, 4 rad, summa',
    '1',
  ],
  [
    'handlingsplan, delår',
    'handlingsplan-delar',
    ['Handlingsplan', 'Utfall ack jul', 'Prognos 2024', 'Prognos 2025', 'Prognos 2026'],
    [],
    'mellanrubrik, rad, mellanrubrik, 4 rad, summa',
    '1',
  ],
  [
    'handlingsplan, regionens ekonomi',
    'handlingsplan-region',
    [
      'Beslut regionfullmäktige',
      'Handlingsplan',
      'Utfall ack juli',
      'Prognos 2024',
      'Prognos 2025',
      'Prognos 2026',
      'Total prognosperiod',
    ],
    [7],
    '2 rad, 2 varav, 6 rad, summa',
    '0',
  ],
  [
    'handlingsplan, regionens årsarbetare',
    'handlingsplan-region-arsarbetare',
    ['Handlingsplan', 'Utfall ack juli', 'Prognos 2024', 'Prognos 2025', 'Prognos 2026', 'Total prognosperiod'],
    [6],
    '2 rad, 2 varav, 6 rad, summa',
    '0',
  ],
  ['investeringar, sammanställning', 'investeringar', ['Utfall 2024', 'Budget 2024', 'Utfall 2023'], [], '4 rad, summa', '1'],
  [
    'investeringar, efter ursprung',
    'investeringar-ursprung',
    ['Utfall 2024', 'Budget 2024', 'Utfall 2023'],
    [],
    '3 rad, summa',
    '1',
  ],
  ['investeringar, regionen', 'investeringar-region', ['Utfall 2024', 'Budget 2024', 'Utfall 2023'], [], '8 rad, summa', '1'],
  [
    'investeringar, objekt över en beloppsgräns',
    'medicinteknik',
    ['Budget 2024', 'Utfall 2024', 'Status'],
    [],
    'mellanrubrik, rad',
    '2 1 status',
  ],
  [
    'investeringar, objekt vid delår',
    'medicinteknik-delar',
    ['Budget 2024', 'Utfall ack 2024', 'Prognos 2024', 'Status'],
    [],
    'mellanrubrik, rad',
    '2 1 status',
  ],
  [
    'bygginvesteringar',
    'bygg-hsn',
    ['Total investeringskalkyl', 'Beslutad budget tom 2024', 'Totalt utfall tom juli 2024', 'Utfall jan-jul 2024', 'Status'],
    [],
    'rad',
    'fritt status',
  ],
  ['produktion, läkarbesök', 'lakarbesok', ['Utfall 2024', 'Utfall 2023', 'Förändring', 'Relation (%)'], [3, 4], 'rad', '0'],
  [
    'produktion, behandlingsbesök',
    'behandlingsbesok',
    ['Utfall 2024', 'Utfall 2023', 'Förändring', 'Relation (%)'],
    [3, 4],
    'rad',
    '0',
  ],
  ['produktion, operationer', 'operationer', ['Utfall 2024', 'Utfall 2023', 'Förändring', 'Relation (%)'], [3, 4], '2 rad', '0'],
  ['produktion, DRG', 'drg', ['Utfall 2024', 'Utfall 2023', 'Förändring', 'Relation (%)'], [3, 4], 'rad', '0'],
  ['produktion, vårddagar', 'varddagar', ['Utfall 2024', 'Utfall 2023', 'Förändring', 'Relation (%)'], [3, 4], 'rad', '0'],
  [
    'produktion, delår',
    'produktion-delar',
    ['Utfall ack 2024', 'Utfall ack 2023', 'Förändring', 'Förändring (%)'],
    [3, 4],
    '5 rad',
    '0',
  ],
  [
    'vårdplatser, vuxna',
    'vardplatser-vuxna',
    [
      'Tillgängliga vårdplatser i snitt/mån',
      'Antal överbeläggningar i snitt/mån/100 vårdplatser',
      'Antal utlokaliserade i snitt/mån/100 vårdplatser',
      'Utskrivningsklara patienter i snitt per dag',
      'Antal utskrivningsklara dagar i snitt per patient',
      'Beläggningsprocent (status inne)',
    ],
    [],
    '2 rad, delsumma, rad, summa',
    '0',
  ],
  [
    'vårdplatser, barn',
    'vardplatser-barn',
    [
      'Tillgängliga vårdplatser i snitt/mån',
      'Antal överbeläggningar i snitt/mån/100 vårdplatser',
      'Antal utlokaliserade i snitt/mån/100 vårdplatser',
      'Beläggningsprocent (status inne)',
      'Beläggningsprocent (status alla, inkl permission)',
    ],
    [],
    '2 rad, summa',
    '0',
  ],
  [
    'listade',
    'listade',
    ['Antal listade dec 2023', 'Antal listade dec 2024', 'Differens i antal', 'Differens i % per åldersgrupp'],
    [3, 4],
    '4 rad, summa',
    '0 1',
  ],
  ['personalkostnader', 'lonekostnad', ['Utfall', 'Utfall fg år', 'Ökningstakt (%)', 'Ökningstakt (%) fg år'], [3], 'rad', '1'],
  ['personalkostnader, i rader', 'lonekostnad-rader', ['Utfall 2024', 'Utfall 2023'], [], '2 rad', '1'],
  [
    'kostnadsanalys med konton',
    'kostnadsanalys',
    ['Konto', 'Utfall', 'Utfall fg år', 'Förändring, mnkr', 'Förändring %'],
    [4, 5],
    '9 rad, summa',
    'text 1',
  ],
  [
    'årsarbetare, avtalad tid',
    'arsarbetare-avtalad',
    [
      'Antal årsarbetare per 31 dec 2024: Kvinnor',
      'Antal årsarbetare per 31 dec 2024: Män',
      'Antal årsarbetare per 31 dec 2024: Totalt',
      'Antal årsarbetare per 31 dec 2023: Kvinnor',
      'Antal årsarbetare per 31 dec 2023: Män',
      'Antal årsarbetare per 31 dec 2023: Totalt',
      'Förändring: Kvinnor',
      'Förändring: Män',
      'Förändring: Totalt',
    ],
    [3, 6, 7, 8, 9],
    '24 rad, summa',
    '1',
  ],
  [
    'årsarbetare, exklusive tjänstlediga',
    'arsarbetare-exklusive',
    [
      'Anställning per 31 dec 2024: Tillsvidare',
      'Anställning per 31 dec 2024: Visstid',
      'Anställning per 31 dec 2024: Totalt',
      'Anställning per 31 dec 2023: Tillsvidare',
      'Anställning per 31 dec 2023: Visstid',
      'Anställning per 31 dec 2023: Totalt',
      'Förändring: Tillsvidare',
      'Förändring: Visstid',
      'Förändring: Totalt',
    ],
    [3, 6, 7, 8, 9],
    '24 rad, summa',
    '1',
  ],
  [
    'årsarbetare, arbetad tid',
    'arsarbetare-arbetad',
    [
      'Årsarbetare, faktiskt arbetad tid, genomsnitt jan - dec 2024: Kvinnor',
      'Årsarbetare, faktiskt arbetad tid, genomsnitt jan - dec 2024: Män',
      'Årsarbetare, faktiskt arbetad tid, genomsnitt jan - dec 2024: Totalt',
      'Årsarbetare, faktiskt arbetad tid, genomsnitt jan - dec 2023: Kvinnor',
      'Årsarbetare, faktiskt arbetad tid, genomsnitt jan - dec 2023: Män',
      'Årsarbetare, faktiskt arbetad tid, genomsnitt jan - dec 2023: Totalt',
      'Förändring: Kvinnor',
      'Förändring: Män',
      'Förändring: Totalt',
    ],
    [3, 6, 7, 8, 9],
    '25 rad, summa',
    '1',
  ],
  [
    'årsarbetare, några yrken',
    'arsarbetare-yrken',
    [
      'Antal årsarbetare per 31 dec 2024: Kvinnor',
      'Antal årsarbetare per 31 dec 2024: Män',
      'Antal årsarbetare per 31 dec 2024: Totalt',
      'Antal årsarbetare per 31 dec 2023: Kvinnor',
      'Antal årsarbetare per 31 dec 2023: Män',
      'Antal årsarbetare per 31 dec 2023: Totalt',
      'Förändring: Kvinnor',
      'Förändring: Män',
      'Förändring: Totalt',
    ],
    [3, 6, 7, 8, 9],
    '6 rad, summa',
    '1',
  ],
  [
    'årsarbetare, delår',
    'arsarbetare-delar',
    ['Delår 2024', 'Delår 2023', 'Förändring', 'Förändring (%)'],
    [3, 4],
    'delsumma, 2 varav, delsumma, 2 varav',
    '1',
  ],
  [
    'årsarbetare, regionen',
    'arsarbetare-region',
    ['Per 31 jul 2024', 'Per 31 jul 2023', 'Förändring', 'Förändring (%)'],
    [3, 4],
    'delsumma, 2 varav, delsumma, 2 varav',
    '1',
  ],
  [
    'årsarbetare, regionen exklusive tjänstlediga',
    'arsarbetare-region-exklusive',
    ['Per 30 jun 2024', 'Per 30 jun 2023', 'Förändring', 'Förändring (%)'],
    [3, 4],
    'delsumma, 2 varav, delsumma, 2 varav',
    '1',
  ],
  [
    'producerad tid',
    'producerad-tid',
    [
      'Jan - jun 2024: Timmar',
      'Jan - jun 2024: Årsarbetare',
      'Jan - jun 2023: Timmar',
      'Jan - jun 2023: Årsarbetare',
      'Förändring: Timmar',
      'Förändring: Årsarbetare',
    ],
    [5, 6],
    '3 rad, summa',
    '0',
  ],
  [
    'extratid',
    'extratid',
    [
      'Utfall jan - dec 2024: Kvinnor',
      'Utfall jan - dec 2024: Män',
      'Utfall jan - dec 2024: Totalt',
      'Utfall jan - dec 2023: Kvinnor',
      'Utfall jan - dec 2023: Män',
      'Utfall jan - dec 2023: Totalt',
      'Förändring: Kvinnor',
      'Förändring: Män',
      'Förändring: Totalt',
    ],
    [3, 6, 7, 8, 9],
    '5 rad',
    '0',
  ],
  [
    'extratid, regionen',
    'extratid-region',
    ['Jan - jun 2024', 'Jan - jun 2023', 'Förändring', 'Förändring (%)'],
    [3, 4],
    '5 rad',
    '0 1',
  ],
  [
    'sjukfrånvaro, procent',
    'sjukfranvaro',
    [
      'Utfall jan - dec 2024: Kvinnor',
      'Utfall jan - dec 2024: Män',
      'Utfall jan - dec 2024: Totalt',
      'Utfall jan - dec 2023: Kvinnor',
      'Utfall jan - dec 2023: Män',
      'Utfall jan - dec 2023: Totalt',
      'Förändring: Kvinnor',
      'Förändring: Män',
      'Förändring: Totalt',
    ],
    [7, 8, 9],
    '3 rad',
    '1',
  ],
  [
    'sjukfrånvaro, timmar och procent',
    'sjukfranvaro-timmar',
    [
      'Utfall 2024: Kvinnor',
      'Utfall 2024: Män',
      'Utfall 2024: Totalt',
      'Utfall 2023: Kvinnor',
      'Utfall 2023: Män',
      'Utfall 2023: Totalt',
      'Förändring antal timmar, procent: Kvinnor',
      'Förändring antal timmar, procent: Män',
      'Förändring antal timmar, procent: Totalt',
    ],
    [3, 6, 7, 8, 9],
    '3 rad, delsumma, 3 rad',
    '0',
  ],
  [
    'sjukfrånvaro, delår',
    'sjukfranvaro-delar',
    ['Jan - jun 2024', 'Jan - jun 2023', 'Förändring (%-enhet)'],
    [3],
    'rad, 4 varav',
    '1',
  ],
  [
    'sjukfrånvaro, regionen',
    'sjukfranvaro-region',
    ['Jan - jun 2024', 'Jan - jun 2023', 'Förändring (%-enhet)'],
    [3],
    'rad, 7 varav',
    '1',
  ],
  [
    'sjukfrånvaro, bolag',
    'sjukfranvaro-bolag',
    ['Jan-jul 2024', 'Jan-jul 2023', 'Förändring (%-enhet)'],
    [3],
    'rad, 7 varav',
    '1',
  ],
  [
    'anställda, bolag',
    'anstallda-bolag',
    ['Per 31 jul 2024', 'Per 31 jul 2023', 'Förändring (antal)'],
    [3],
    'delsumma, 2 varav',
    '1',
  ],
  [
    'resultatbudget',
    'resultatbudget',
    ['Budget 2024', 'Prognos 2023', 'Budget 2023'],
    [],
    'mellanrubrik, 3 rad, delsumma, mellanrubrik, 7 rad, 2 delsumma, rad, summa',
    '1',
  ],
  [
    'driftbudget',
    'driftbudget',
    ['Budget 2024: Omsättning', 'Budget 2024: Varav budgetram', 'Prognos 2023: Omsättning', 'Prognos 2023: Varav budgetram'],
    [],
    '5 rad, summa',
    '1',
  ],
  ['investeringsbudget', 'investeringsbudget', ['Budget 2024', 'Prognos 2023', 'Budget 2023'], [], '5 rad, summa', '1 0'],
  ['LPIK', 'lpik', ['2023', '2024', '2025', '2026'], [], 'rad, 4 varav', '1'],
  ['ekonomiska nyckeltal', 'nyckeltal', ['Budget 2024', 'Prognos 2023', 'Budget 2023'], [], '2 rad', '1'],
  [
    'budgetjusteringar',
    'budgetjusteringar',
    [
      'Summa nämnder',
      'Regionfullmäktige',
      'Regionstyrelse',
      'Hälso o sjukv nämnd',
      'Servicenämnd',
      'Kollektivtrafiknämnd',
      'Regional tillväxtnämnd',
      'Kulturnämnd',
      'Plan reserv',
    ],
    [1],
    '7 rad, summa',
    '1',
  ],
  ['koncernföretag', 'bolag', ['Ägd andel', 'Resultat delår 2024 (mnkr)', 'Årsprognos 2024 (mnkr)'], [], 'rad', '0 1'],
  ['pensionsportfölj', 'pensionsportfolj', ['Belopp'], [], '3 rad, delsumma, 3 rad', '0'],
  ['likviditet', 'likviditet', ['Belopp'], [], '3 rad, summa', '0'],
  [
    'resultaträkning',
    'resultatrakning',
    ['Utfall 2024', 'Utfall 2023', 'Budget 2024'],
    [],
    '3 rad, delsumma, 2 rad, delsumma, 2 rad, delsumma, rad, summa',
    '1',
  ],
  [
    'balansräkning',
    'balansrakning',
    ['2024 12 31', '2023 12 31'],
    [],
    'mellanrubrik, 3 rad, delsumma, 4 rad, delsumma, summa, mellanrubrik, 2 rad, delsumma, 2 rad, delsumma, 2 rad, delsumma, summa',
    '1',
  ],
  [
    'kassaflödesanalys',
    'kassaflodesanalys',
    ['Utfall 2024', 'Utfall 2023'],
    [],
    'mellanrubrik, 4 rad, delsumma, mellanrubrik, 3 rad, delsumma, mellanrubrik, 2 rad, delsumma, summa, rad, summa',
    '1',
  ],
  [
    'balanskravsutredning',
    'balanskrav',
    ['Utfall 2024', 'Prognos 2024', 'Utfall 2023'],
    [],
    '3 rad, delsumma, 2 rad, summa',
    '1',
  ],
];

const KINDS: Readonly<Record<TableRow['kind'], string>> = {
  item: 'rad',
  part: 'varav',
  group: 'mellanrubrik',
  subtotal: 'delsumma',
  total: 'summa',
  blank: 'tom',
};

/** "3 rad, delsumma": the kinds of rows as they follow on each other. */
function rowsInWords(rows: readonly TableRow[]): string {
  const runs: { count: number; kind: string }[] = [];
  for (const { kind } of rows) {
    const last = runs.at(-1);
    if (last?.kind === KINDS[kind]) last.count += 1;
    else runs.push({ count: 1, kind: KINDS[kind] });
  }
  return runs.map(({ count, kind }) => (count === 1 ? kind : `${count} ${kind}`)).join(', ');
}

describe('a ready definition exists for', () => {
  it.each(TABLES)('%s', (_name, id, headings, computed, rows, decimals) => {
    const found = READY_TABLES.find(({ definition }) => definition.id === id);
    if (found === undefined) throw new Error(`there is no ready table ${id}`);
    const table = tableOfYear(found.definition, 2024);
    expect(table.columns.map(({ group, heading }) => (group === null ? heading : `${group}: ${heading}`))).toEqual(headings);
    expect(table.columns.flatMap(({ formula }, index) => (formula === undefined ? [] : [index + 1]))).toEqual(computed);
    expect(rowsInWords(table.rows)).toBe(rows);
    const digits = table.columns.map((column) => (column.type === 'number' ? String(column.decimals ?? 'fritt') : column.type));
    expect([...new Set(digits)].join(' ')).toBe(decimals);
    // A sum of printed rows and a "- varav" that is not summed both follow from the formulas.
    for (const { kind, formula } of table.rows) {
      if (kind === 'total') expect(formula?.type).toBe('sum');
      if (formula?.type === 'sum') {
        const summed = table.rows.filter(({ id: row }) => formula.add.includes(row));
        const whole = summed.some((row) => row.kind === 'item' || row.kind === 'subtotal');
        const parts = summed.some((row) => row.kind === 'part');
        expect(whole && parts, 'a sum of wholes has no parts').toBe(false);
      }
    }
  });

  /** What the reports show as charts alone. */
  const CHARTED = [
    'lonekostnadsutveckling',
    'nettokostnader-skatter',
    'soliditet',
    'sjukfranvaro-yrken',
    'aldersstruktur',
    'telefontillganglighet',
    'vardgaranti-tre-dagar',
  ];

  it('nothing that is not named here but a glossary, what stands in goals and what charts alone show', () => {
    const named = new Set(TABLES.map(([, id]) => id));
    const others = READY_TABLES.map(({ definition }) => definition.id).filter((id) => !named.has(id) && !CHARTED.includes(id));
    expect(READY_TABLES.map(({ definition }) => definition.id)).toEqual(expect.arrayContaining(CHARTED));
    expect(others).toEqual(['bygg-sn', 'bygg-rs', 'bygg-externa', 'vardgaranti', 'frisktal', 'personalomsattning', 'ordlista']);
  });
});
