import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adopted } from '../../../shared/figures/catalogue/adopt.ts';
import { READY_TABLES } from '../../../shared/figures/catalogue/catalogue.ts';
import { checkOccasion } from '../../../shared/figures/check/check-occasion.ts';
import { computeTable } from '../../../shared/figures/compute/compute.ts';
import { type FilledCells, TableDefinition } from '../../../shared/figures/definition.ts';
import { tableOfYear } from '../../../shared/figures/year-words.ts';
import { yearProblems } from '../../../shared/model/exchange/parse.ts';
import { Year } from '../../../shared/model/year.ts';
import { PRINTED_EXCEPTIONS } from './printed-exceptions.ts';
import { PRINTED_PLAN } from './printed-plan.ts';
import { PRINTED_REPORT } from './printed-report.ts';

const EXAMPLE = Year.parse(JSON.parse(readFileSync('resources/example/hsn-2024.json', 'utf8')));
const CELLS = PRINTED_REPORT;
const TABLES = READY_TABLES.map(({ definition }) => definition);

function ready(id: string, year = 2024): TableDefinition {
  const found = TABLES.find((table) => table.id === id);
  if (found === undefined) throw new Error(`there is no ready table ${id}`);
  return tableOfYear(found, year);
}

/** What a ready table makes of these figures. */
const computed = (id: string, cells: FilledCells) => computeTable(ready(id), cells).cells;

/** The figures that nothing computes, and those named. */
function inputsOf(definition: TableDefinition, printed: FilledCells, kept: ReadonlySet<string> = new Set()): FilledCells {
  const { hasFormula } = computeTable(definition, printed);
  return Object.fromEntries(
    Object.entries(printed).map(([row, cells]) => [
      row,
      Object.fromEntries(Object.entries(cells).filter(([at]) => !hasFormula(row, at) || kept.has(`${row}.${at}`))),
    ]),
  );
}

describe('the ready tables', () => {
  it('are definitions that a year can hold as they are, each with an id of its own', () => {
    for (const table of TABLES) expect(TableDefinition.safeParse(table).error?.issues ?? [], table.id).toEqual([]);
    const { model, organisations } = EXAMPLE;
    const tables: TableDefinition[] = [];
    for (const table of TABLES)
      tables.push(
        adopted(table, { tables: TABLES.filter((other) => other !== table), numberStyles: model.numberStyles, organisations }),
      );
    const problems = yearProblems({ ...EXAMPLE, model: { ...EXAMPLE.model, tables } }).filter(({ place }) =>
      place.startsWith('model.tables'),
    );
    expect(problems).toEqual([]);
  });

  it('have the rows that the board’s annual report prints, and say of its figures what is to be said and no more', () => {
    const own = EXAMPLE.model.tables
      .map((table) => tableOfYear(table, EXAMPLE.model.year))
      .filter(({ id }) => TABLES.some((table) => table.id === id));
    expect(own.map(({ id }) => id)).toHaveLength(EXAMPLE.model.tables.length);
    const withObjects = ['medicinteknik', 'omradeskommentarer', 'personalomsattning'];
    for (const { id, rows } of own.filter((table) => !withObjects.includes(table.id))) {
      expect(
        ready(id).rows.map(({ label }) => label),
        id,
      ).toEqual(rows.map(({ label }) => label));
    }
    const findings = checkOccasion({ tables: own.map(({ id }) => ready(id)), cells: CELLS }, EXAMPLE.model.numberStyles, null);
    const listed = Object.entries(PRINTED_EXCEPTIONS).flatMap(([id, causes]) =>
      Object.values(causes)
        .flat()
        .map((cell) => `${id} ${cell}`),
    );
    expect(
      findings
        .map(({ table, place, stands, expected }) => `${table} ${place.row}.${place.column} ${stands} ${expected}`)
        .toSorted(),
    ).toEqual(listed.toSorted());
  });

  it('compute what the annual report prints', () => {
    for (const { table, cells } of CELLS.filter(
      ({ table: id }) => !['medicinteknik', 'personalomsattning', 'omradeskommentarer'].includes(id),
    )) {
      const listed = Object.values(PRINTED_EXCEPTIONS[table] ?? {}).flatMap((list) =>
        list.map((cell) => cell.split(' ')[0] ?? ''),
      );
      expect(computed(table, inputsOf(ready(table), cells, new Set(listed))), table).toEqual(cells);
    }
  });

  it('compute every sum of the printed plan for 2025 from its inputs', () => {
    for (const [id, printed] of Object.entries(PRINTED_PLAN)) {
      expect(computeTable(ready(id, 2025), inputsOf(ready(id, 2025), printed)).cells, id).toEqual(printed);
    }
    const cells = Object.entries(PRINTED_PLAN).map(([table, filled]) => ({ table, cells: { ...filled } }));
    const tables = cells.map(({ table }) => ready(table, 2025));
    const sentences = checkOccasion({ tables, cells }, [], null).map(({ table, place, stands, expected, cause }) =>
      [table, place.row, place.column, stands, expected, cause.type].join(' '),
    );
    expect(sentences).toEqual(['driftbudget r6 k1 11712.5 11712.4 rounding', 'driftbudget r6 k4 8444.4 8444.3 unknown']);
  });

  it('of the plan for 2025 are compared with the annual report of 2024, and with the year that is the base of a rate', () => {
    const cells = Object.entries(PRINTED_PLAN).map(([table, filled]) => ({ table, cells: { ...filled } }));
    const before = { tables: TABLES.map(({ id }) => ready(id)), cells: CELLS };
    const tables = cells.map(({ table }) => ready(table, 2025));
    const found = checkOccasion({ tables, cells }, EXAMPLE.model.numberStyles, before).filter(
      ({ table }) => table !== 'driftbudget',
    );
    expect(found.map(({ weight, sentence }) => [weight, sentence.replaceAll('\u00a0', ' ')])).toEqual([
      [
        'warning',
        'Läkemedelskostnadsutveckling, Budget 2024: här står 2,9, men förändringen från Läkemedel, Utfall fg år i förra årets ”Resultatrapport” till Läkemedel, Budget 2024 i tabellen ”Resultatbudget” ger 3,6. Skillnaden är 0,7.',
      ],
      [
        'warning',
        'Övriga kostnader, Budget 2024: här står −2 889,7, men förra årets ”Resultatrapport” ger −2 889,9. Skillnaden är 0,2.',
      ],
      [
        'warning',
        'Verksamhetens nettokostnader, Budget 2024: här står −8 420,6, men förra årets ”Resultatrapport” ger −8 420,7. Skillnaden är 0,1.',
      ],
      [
        'warning',
        'Medicinteknisk utrustning, Budget 2024: här står 354,6, men förra årets ”Investeringar” ger 356,6. Skillnaden är 2,0.',
      ],
      ['warning', 'Summa, Budget 2024: här står 478,9, men förra årets ”Investeringar” ger 480,9. Skillnaden är 2,0.'],
    ]);
  });

  it('have the headings of their year', () => {
    expect(ready('resultatbudget', 2025).columns.map(({ heading }) => heading)).toEqual([
      'Budget 2025',
      'Prognos 2024',
      'Budget 2024',
    ]);
    expect(ready('arsarbetare-avtalad').columns[3]).toMatchObject({
      group: 'Antal årsarbetare per 31 dec 2023',
      heading: 'Kvinnor',
    });
    expect(ready('handlingsplan').columns.map(({ heading }) => heading)).toEqual([
      'Handlingsplan',
      'Utfall 2024',
      'Prognos 2025',
      'Prognos 2026',
    ]);
  });
});

describe('the region’s ready tables', () => {
  it('compute the balance requirement: the result less gains, and the reserve that is used', () => {
    const chain = computed('balanskrav', { r1: { k1: '312', k2: '-2' }, r3: { k1: '398', k2: '398' }, r6: { k2: '400' } });
    expect(chain).toMatchObject({ r4: { k1: '-86.0', k2: '-400.0' }, r7: { k1: '-86.0', k2: '0.0' } });
  });

  it('compute portfolio and liquidity as printed in the interim report', () => {
    const portfolio = computed('pensionsportfolj', {
      r1: { k1: '5432' },
      r2: { k1: '512' },
      r3: { k1: '207' },
      r5: { k1: '7158' },
      r7: { k1: '9.7' },
    });
    expect(portfolio).toMatchObject({ r4: { k1: '6151' }, r6: { k1: '1007' } });
    expect(computed('likviditet', { r1: { k1: '-115' }, r2: { k1: '218' }, r3: { k1: '2000' } }).r4).toEqual({ k1: '2103' });
  });

  it('add whole boards and never their "- varav" rows', () => {
    const plan = computed('handlingsplan-region', {
      hsn: { plan: '393', p0: '296' },
      hsn1: { plan: '78', p0: '11' },
      hsn2: { plan: '315', p0: '285' },
      rs: { p0: '35.4', p1: '2.1' },
    });
    expect(plan).toMatchObject({ summa: { plan: '393', p0: '331' }, rs: { total: '38' } });
  });

  it('take absence away from the time that is agreed, and rate sick leave by scheduled time', () => {
    const time = computed('producerad-tid', {
      r1: { k1: '8000', k3: '7900' },
      r2: { k1: '900', k3: '950' },
      r3: { k1: '500', k3: '560' },
    });
    expect(time.r4).toEqual({ k1: '7600', k2: '8', k3: '7510', k4: '8', k5: '90', k6: '0' });
    const leave = computed('sjukfranvaro-timmar', {
      r1: { k1: '10000', k2: '5000', k4: '10000' },
      r2: { k1: '128', k2: '50', k4: '100' },
      r3: { k1: '300', k2: '100', k4: '290' },
    });
    expect(leave.r5).toMatchObject({ k1: '1.28', k2: '1.00', k3: '1.19', k4: '1.00', k7: '0.28' });
    expect(leave.r4).toMatchObject({ k1: '428', k3: '578' });
  });

  it('tell when the two sides of the balance sheet differ', () => {
    const cells = [{ table: 'balansrakning', cells: { a1: { k1: '100' }, e1: { k1: '60' }, s1: { k1: '39' } } }];
    const [found, ...others] = checkOccasion({ tables: [ready('balansrakning')], cells }, [], null);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ check: 'same', place: { row: 'tillgangar', column: 'k1' }, difference: '1.0' });
  });
});

describe('a ready table that a year takes over', () => {
  const styles = [
    { id: 'punkt', decimalMark: '.', thousands: ' ', minus: '-', zero: 'figure' },
    { id: 'vanlig', decimalMark: ',', thousands: ' ', minus: '-', zero: 'figure' },
  ] as const;
  const driftredovisning = ready('driftredovisning');

  it('has an id of its own, a number style of the year, and compares with nothing that is not there', () => {
    const taken = adopted(driftredovisning, { tables: [{ id: 'driftredovisning' }], numberStyles: styles, organisations: [] });
    expect(taken).toMatchObject({ id: 'driftredovisning-2', numberStyle: 'vanlig' });
    expect(taken.rows.flatMap(({ same }) => same ?? [])).toEqual([]);
    const both = [{ id: 'driftredovisning' }, { id: 'driftredovisning-2' }, { id: 'resultatrapport' }];
    const third = adopted(driftredovisning, { tables: both, numberStyles: [], organisations: [] });
    expect(third).toEqual({ ...driftredovisning, id: 'driftredovisning-3' });
  });

  it('is compared with itself under its new id', () => {
    const sheet = adopted(ready('balansrakning'), { tables: [{ id: 'balansrakning' }], numberStyles: styles, organisations: [] });
    expect(sheet.rows.flatMap(({ same = [] }) => same.flatMap(({ as }) => as.map(({ table }) => table)))).toEqual([
      'balansrakning-2',
      'balansrakning-2',
    ]);
  });
});
