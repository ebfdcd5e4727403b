import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkOccasion } from '../../../shared/figures/check/check-occasion.ts';
import type { Finding } from '../../../shared/figures/check/finding.ts';
import { computeTable } from '../../../shared/figures/compute/compute.ts';
import type { FilledCells, NumberStyle, TableCells, TableDefinition } from '../../../shared/figures/definition.ts';
import { tableOfYear } from '../../../shared/figures/year-words.ts';
import { Year } from '../../../shared/model/year.ts';
import { annualOf } from '../../support/annual-occasion.ts';
import { PRINTED_EXCEPTIONS } from './printed-exceptions.ts';
import { PRINTED_REPORT } from './printed-report.ts';
import { change, column, difference, ratio, row, sum, table } from './table.ts';

const EXAMPLE = Year.parse(JSON.parse(readFileSync('resources/example/hsn-2024.json', 'utf8')));
const { numberStyles } = EXAMPLE.model;
const tables = EXAMPLE.model.tables.map((one) => tableOfYear(one, EXAMPLE.model.year));
const ENTERED = annualOf(EXAMPLE).tables;
const KOMMA: NumberStyle = { id: 'komma', decimalMark: ',', thousands: ' ', minus: '-', zero: 'figure' };

function check(
  definitions: readonly TableDefinition[],
  cells: readonly TableCells[],
  earlier: readonly TableCells[] | null = null,
) {
  return checkOccasion(
    { tables: definitions, cells },
    [KOMMA],
    earlier === null ? null : { tables: definitions, cells: earlier },
  );
}

/** The findings of one table that holds these figures. */
function found(definition: TableDefinition, cells: FilledCells): Finding[] {
  return check([definition], [{ table: definition.id, cells: { ...cells } }]);
}

const plain = (sentence: string | undefined) => sentence?.replaceAll('\u00a0', ' ');

describe('the printed figures of a real report', () => {
  it('are warned about where they differ from what their neighbours give, and nowhere else', () => {
    const findings = checkOccasion({ tables, cells: ENTERED }, numberStyles, null);
    const said: Record<string, Record<string, string[]>> = {};
    for (const { table: id, place, stands, expected, cause } of findings) {
      said[id] ??= {};
      const ofTable = said[id];
      ofTable[cause.type] ??= [];
      ofTable[cause.type]?.push(`${place.row}.${place.column} ${stands} ${expected}`);
    }
    const sorted = (lists: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>) =>
      Object.entries(lists)
        .flatMap(([id, causes]) =>
          Object.entries(causes).flatMap(([cause, cells]) => cells.map((cell) => `${id} ${cause} ${cell}`)),
        )
        .toSorted();
    expect(sorted(said)).toEqual(sorted(PRINTED_EXCEPTIONS));
    expect(findings.filter(({ weight }) => weight === 'warning').map(({ sentence }) => plain(sentence))).toEqual([
      'Resultat, Omsättning *) 2024: här står −11 794,6, men tabellen ”Resultatrapport” ger −11 794,4. Skillnaden är 0,2.',
    ]);
  });

  it('come out as printed from the inputs and the listed figures alone, which are all that the example has', () => {
    let computedCells = 0;
    for (const definition of tables) {
      const printed = PRINTED_REPORT.find((one) => one.table === definition.id)?.cells ?? {};
      const entered = ENTERED.find((one) => one.table === definition.id)?.cells ?? {};
      const computed = computeTable(definition, entered);
      expect(computed.cells, definition.id).toEqual(printed);
      const listed = new Set(
        Object.values(PRINTED_EXCEPTIONS[definition.id] ?? {}).flatMap((cells) => cells.map((cell) => cell.split(' ')[0])),
      );
      for (const [row, cells] of Object.entries(entered)) {
        for (const column of Object.keys(cells)) {
          expect([`${row}.${column}`, computed.hasFormula(row, column) && !listed.has(`${row}.${column}`)]).toEqual([
            `${row}.${column}`,
            false,
          ]);
        }
      }
      computedCells += definition.rows.reduce(
        (count, { id }) => count + definition.columns.filter((one) => computed.isComputed(id, one.id)).length,
        0,
      );
    }
    expect(computedCells).toBeGreaterThan(400);
  });
});

describe('a total that differs from its rows', () => {
  const definition = table(
    [column('a', { heading: 'Utfall' })],
    [
      row('x', { label: 'Hyra' }),
      row('v', { label: '- varav lokaler', kind: 'part' }),
      row('y', { label: 'Lön' }),
      row('z', { label: 'Resor' }),
      row('s', { label: 'Summa', kind: 'total', formula: sum(['x', 'y', 'z']) }),
    ],
  );
  const causeFor = (total: string, cells: FilledCells = {}) =>
    found(definition, { x: { a: '10.0' }, v: { a: '4.0' }, y: { a: '25.0' }, z: { a: '3.5' }, ...cells, s: { a: total } })[0];

  it.each([
    ['38.5', undefined],
    ['38.6', 'rounding'],
    ['38.3', 'rounding'],
    ['42.5', 'parts'],
    ['35.0', 'left-out'],
    ['63.5', 'twice'],
    ['-38.5', 'turned'],
    ['385.0', 'mark'],
    ['83.5', 'digits'],
    ['18.5', 'term-turned'],
    ['47.9', 'unknown'],
  ])('%s has the cause %s', (total, cause) => {
    expect(causeFor(total)?.cause.type).toBe(cause);
  });

  it('is told in a sentence with the cell, both figures, the difference and the cause', () => {
    expect(plain(causeFor('35.0')?.sentence)).toBe(
      'Summa, Utfall: här står 35,0, men raderna ger 38,5. Skillnaden 3,5 är lika stor som Resor, Utfall, som kan vara utelämnad.',
    );
    expect(causeFor('38.6')).toMatchObject({ weight: 'note', stands: '38.6', expected: '38.5', difference: '0.1' });
    expect(causeFor('47.9')).toMatchObject({ weight: 'warning', difference: '9.4', place: { row: 's', column: 'a' } });
  });

  it('has another key when the figures change, so that what was accepted is asked again', () => {
    expect(causeFor('47.9')?.key).not.toBe(causeFor('47.8')?.key);
    expect(causeFor('47.9')?.key).not.toBe(causeFor('47.9', { z: { a: '3.6' } })?.key);
    expect(causeFor('47.9')?.key).toBe(causeFor('47.9')?.key);
  });

  it('is not said where the total is computed, or a row is not a figure', () => {
    expect(found(definition, { x: { a: '1.0' } })).toEqual([]);
    expect(found(definition, { x: { a: 'Över 10' }, s: { a: '12.0' } })).toEqual([]);
  });
});

describe('a deviation that does not fit', () => {
  const columns = [
    column('u', { heading: 'Utfall' }),
    column('b', { heading: 'Budget' }),
    column('d', { heading: 'Avvikelse', formula: difference('u', 'b') }),
    column('p', { heading: 'Andel', formula: ratio('u', 'b') }),
    column('f', { heading: 'Ändring', formula: change('u', 'b') }),
  ];
  const definition = table(columns, [row('r', { label: 'Hyrläkare' })]);
  const sentences = (cells: Record<string, string>) => found(definition, { r: cells }).map(({ sentence }) => plain(sentence));

  it('is told with what it should be computed from', () => {
    expect(sentences({ u: '-158.9', b: '-105.2', d: '53.7' })).toEqual([
      'Hyrläkare, Avvikelse: här står 53,7, men Utfall minus Budget ger -53,7. Tecknet kan vara omvänt.',
    ]);
    expect(sentences({ u: '90.0', b: '100.0', p: '91.5', f: '-10.0' })).toEqual([
      'Hyrläkare, Andel: här står 91,5, men Utfall i procent av Budget ger 90,0. Skillnaden är 1,5.',
    ]);
  });

  it('may be off by what rounding of both figures can do to a rate', () => {
    expect(found(definition, { r: { u: '1.4', b: '1.2', f: '21.0' } })[0]?.cause.type).toBe('rounding');
    expect(found(definition, { r: { u: '1.4', b: '1.2', f: '61.0' } })[0]?.cause.type).toBe('unknown');
  });

  it('of −100 from figures that are missing is told as such', () => {
    const production = table(
      [
        columns[0] ?? column('u'),
        column('b', { heading: 'Utfall fg år' }),
        column('f', { heading: 'Relation (%)', formula: change('u', 'b') }),
      ],
      [row('r', { label: 'Antal läkarbesök' })],
    );
    const [only, ...others] = found(production, { r: { f: '-100' } });
    expect(others).toEqual([]);
    expect(only).toMatchObject({ check: 'no-base', weight: 'warning' });
    expect(plain(only?.sentence)).toBe(
      'Antal läkarbesök, Relation (%): här står -100,0, men siffror som behövs för förändringen från Utfall fg år till Utfall saknas. En uppgift som saknas är inte noll.',
    );
    expect(found(production, { r: { b: '0.0', u: '0.0', f: '0.0' } })).toEqual([]);
  });

  it('is taken for a turned sign when two figures that are compared are alike but for it', () => {
    expect(sentences({ u: '-158.9', b: '150.0' })).toEqual([
      'Hyrläkare, Utfall: -158,9 har annat tecken än Budget, 150,0, och är nästan lika stor. Tecknet kan vara omvänt.',
    ]);
    expect(sentences({ u: '-8.3', b: '19.4' })).toEqual([]);
  });
});

describe('parts of a figure', () => {
  const definition = table(
    [column('a', { heading: 'Antal' })],
    [
      row('w', { label: 'Anställda' }),
      row('k', { label: '- varav kvinnor', kind: 'part' }),
      row('m', { label: '- varav män', kind: 'part' }),
      row('u', { label: '- varav 29 år och yngre', kind: 'part' }),
      row('o', { label: '- varav 30 år och äldre', kind: 'part' }),
    ],
  );
  const said = (cells: Record<string, string>, given = definition) =>
    found(given, Object.fromEntries(Object.entries(cells).map(([id, value]) => [id, { a: value }]))).map((one) => [
      one.place.row,
      plain(one.sentence),
    ]);

  it('may divide it in several ways, and need not all be there', () => {
    expect(said({ w: '10.0', k: '7.0', m: '3.0', u: '4.0', o: '6.0' })).toEqual([]);
    expect(said({ w: '10.0', k: '7.0', u: '2.0' })).toEqual([]);
    expect(said({ w: '10.0', k: '7.1', m: '3.0' })).toEqual([]);
  });

  it('are not larger than it, one by one or together', () => {
    expect(said({ w: '10.0', k: '12.0', m: '3.0' })).toEqual([
      ['k', '- varav kvinnor, Antal: här står 12,0, men Anställda är 10,0. En del kan inte vara större än helheten.'],
    ]);
    expect(said({ w: '10.0', u: '8.0', o: '6.0' })).toEqual([
      [
        'w',
        'Anställda, Antal: här står 10,0, men ”varav”-raderna är tillsammans 14,0. Delarna kan inte vara mer än helheten; skillnaden är 4,0.',
      ],
    ]);
  });

  it('are all of it when they are women and men', () => {
    expect(said({ w: '10.0', k: '6.0', m: '3.0' })).toEqual([
      ['w', 'Anställda, Antal: här står 10,0, men kvinnor och män är tillsammans 9,0. Skillnaden är 1,0.'],
    ]);
  });

  it('are no shares of a rate, of a figure with another sign or of one that is computed across', () => {
    expect(said({ w: '6.5', k: '7.8', m: '3.0' }, { ...definition, unit: 'procent' })).toEqual([]);
    expect(said({ w: '12.0', k: '20.0', m: '-8.0' })).toEqual([]);
    const across = table(
      [column('a'), column('b'), column('d', { formula: difference('a', 'b') })],
      [row('w'), row('k', { kind: 'part' })],
    );
    expect(found(across, { w: { a: '10', b: '9' }, k: { a: '5', b: '1' } })).toEqual([]);
  });
});

describe('an outcome without a budget', () => {
  const definition = table(
    [
      column('u', { heading: 'Utfall' }),
      column('b', { heading: 'Budget' }),
      column('d', { heading: 'Avvikelse', formula: difference('u', 'b') }),
      column('f', { heading: 'Utfall fg år' }),
      column('e', { heading: 'Förändring', formula: difference('u', 'f') }),
    ],
    [row('r', { label: 'Hyrläkare' }), row('s', { label: 'Resor' })],
  );

  it('is told where other rows have one', () => {
    const findings = found(definition, { r: { u: '-158.9' }, s: { u: '1.0', b: '2.0' } });
    expect(findings).toMatchObject([
      {
        check: 'no-budget',
        weight: 'warning',
        key: 'no-budget/t/r/u/-158.9',
        compared: [
          { row: 'r', column: 'b' },
          { row: 'r', column: 'd' },
        ],
      },
    ]);
    expect(plain(findings[0]?.sentence)).toBe(
      'Hyrläkare, Utfall: här står -158,9, men Budget saknas, så Avvikelse går inte att räkna ut. En uppgift som saknas är inte noll.',
    );
  });

  it('is not told where no row has a budget, nor of a year before that is missing', () => {
    expect(found(definition, { r: { u: '-158.9' } })).toEqual([]);
    expect(found(definition, { r: { u: '1.0', b: '1.0' }, s: { u: '0.0', f: '2.0' } })).toEqual([]);
  });
});

describe('figures that should agree', () => {
  const whole = {
    ...table(
      [column('a', { heading: 'Utfall', earlier: 'a' }), column('e', { heading: 'Utfall fg år', earlier: 'a' })],
      [row('r', { label: 'Resultat' })],
    ),
    id: 'hel',
  };
  const part = {
    ...table(
      [column('a', { heading: 'Avvikelse' })],
      [row('r', { label: 'Summa', same: [{ column: 'a', as: [{ table: 'hel', row: 'r', column: 'a', turned: true }] }] })],
    ),
    id: 'del',
    title: 'Del',
  };

  it('in two tables are compared, with the sign that the definition says', () => {
    const of = (a: string) =>
      check(
        [whole, part],
        [
          { table: 'hel', cells: { r: { a: '-462.1' } } },
          { table: 'del', cells: { r: { a } } },
        ],
      );
    expect(of('462.1')).toEqual([]);
    expect(of('460.0').map(({ sentence }) => plain(sentence))).toEqual([
      'Summa, Avvikelse: här står 460,0, men tabellen ”Tabell” ger 462,1. Skillnaden är 2,1.',
    ]);
    expect(check([whole, part], [{ table: 'del', cells: { r: { a: '1' } } }])).toEqual([]);
  });

  it('in two tables that tell money in different units are compared in the unit where they stand', () => {
    const of = (units: readonly [string, string], a: string) =>
      check(
        [
          { ...whole, unit: units[0] },
          { ...part, unit: units[1] },
        ],
        [
          { table: 'hel', cells: { r: { a: '-462.1' } } },
          { table: 'del', cells: { r: { a } } },
        ],
      ).map(({ weight, sentence }) => [weight, plain(sentence)]);
    expect(of(['tkr', 'mnkr'], '0.5')).toEqual([]);
    expect(of(['mnkr', 'Belopp i tkr'], '462100.0')).toEqual([]);
    // Told in whole hundred thousands there, it may be so far off here.
    expect(of(['mnkr', 'tkr'], '462149.0')).toEqual([['note', expect.stringContaining('ryms i avrundningen')]]);
    expect(of(['mnkr', 'tkr'], '462.1')).toEqual([
      ['warning', 'Summa, Avvikelse: här står 462,1, men tabellen ”Tabell” ger 462 100,0. Decimaltecknet kan stå på fel plats.'],
    ]);
    // What is no money has nothing to be told in.
    expect(of(['mnkr', 'antal'], '462.1')).toEqual([]);
  });

  describe('with how figures elsewhere have changed', () => {
    const cost = { ...table([column('a', { heading: 'Budget' })], [row('r', { label: 'Läkemedel' }), row('q')]), id: 'kostnad' };
    const now = { table: 'kostnad', row: 'r', column: 'a', turned: false };
    const rate = {
      ...table(
        [column('f', { heading: 'Budget' })],
        [row('r', { label: 'Utveckling', same: [{ column: 'f', as: [now], since: [{ ...now, earlier: true }] }] })],
      ),
      id: 'takt',
    };
    const of = (stands: string, cost2025: string, cost2024: string | null) =>
      check(
        [cost, rate],
        [
          { table: 'kostnad', cells: { r: { a: cost2025 } } },
          { table: 'takt', cells: { r: { f: stands } } },
        ],
        cost2024 === null ? null : [{ table: 'kostnad', cells: { r: { a: cost2024 } } }],
      ).map(({ weight, sentence }) => [weight, plain(sentence)]);

    it('are rates that are told of when the base a year before gives another', () => {
      expect(of('3.6', '-1296.1', '-1251.2')).toEqual([]);
      expect(of('2.9', '-1296.1', '-1251.2')).toEqual([
        [
          'warning',
          'Utveckling, Budget: här står 2,9, men förändringen från Läkemedel, Budget i förra årets ”Tabell” till Läkemedel, Budget i tabellen ”Tabell” ger 3,6. Skillnaden är 0,7.',
        ],
      ]);
    });

    it('are of money that one table tells in thousands and another in millions', () => {
      const costs = { ...cost, unit: 'mnkr' };
      const since = { ...cost, id: 'fjol', title: 'Fjol', unit: 'Belopp i tkr' };
      const stands = {
        ...rate,
        rows: [row('r', { label: 'Utveckling', same: [{ column: 'f', as: [now], since: [{ ...now, table: 'fjol' }] }] })],
      };
      const found = (f: string) =>
        check(
          [costs, since, stands],
          [
            { table: 'kostnad', cells: { r: { a: '-1296.1' } } },
            { table: 'fjol', cells: { r: { a: '-1251200.0' } } },
            { table: 'takt', cells: { r: { f } } },
          ],
        ).map(({ weight, sentence }) => [weight, plain(sentence)]);
      expect(found('3.6')).toEqual([]);
      expect(found('2.9')).toEqual([['warning', expect.stringContaining('ger 3,6. Skillnaden är 0,7.')]]);
    });

    it('may be off by what rounding of both can do, and are nothing to tell of without a base', () => {
      expect(of('17.0', '1.4', '1.2')).toEqual([['note', expect.stringContaining('ryms i avrundningen')]]);
      expect(of('2.9', '-1296.1', null)).toEqual([]);
      expect(of('2.9', '-1296.1', '0.0')).toEqual([]);
    });
  });

  it('with what was stored a year before are compared', () => {
    const before = [{ table: 'hel', cells: { r: { a: '-1216.1' } } }];
    const now = (e: string) => check([whole], [{ table: 'hel', cells: { r: { e } } }], before);
    expect(now('-1216.1')).toEqual([]);
    expect(now('-1216.4').map(({ check: kind, sentence }) => [kind, plain(sentence)])).toEqual([
      ['earlier', 'Resultat, Utfall fg år: här står -1 216,4, men förra årets ”Tabell” ger -1 216,1. Skillnaden är 0,3.'],
    ]);
    expect(check([whole], [{ table: 'hel', cells: { r: { e: '1' } } }])).toEqual([]);
  });

  it('are those that are entered: a sum of some of its figures says nothing yet', () => {
    const summed = {
      ...table(
        [column('a', { heading: 'Utfall' }), column('e', { heading: 'Utfall fg år', earlier: 'a' })],
        [row('r', { label: 'Ena' }), row('s', { label: 'Andra' }), row('t', { label: 'Summa', formula: sum(['r', 's']) })],
      ),
      id: 'summerad',
    };
    const before = [{ table: 'summerad', cells: { r: { a: '10' }, s: { a: '20' } } }];
    const now = (cells: FilledCells) => check([summed], [{ table: 'summerad', cells }], before).map(({ check: kind }) => kind);
    expect(now({ r: { e: '10' } })).toEqual([]);
    expect(now({ r: { e: '10' }, t: { e: '31' } })).toContain('earlier');
  });
});
