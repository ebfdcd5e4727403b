import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesOf } from '../../../../shared/figures/compute/rules.ts';
import type { NumberStyle } from '../../../../shared/figures/definition.ts';
import { cellFormula } from '../../../../shared/figures/export/cell-formula.ts';
import { tablesCsv } from '../../../../shared/figures/export/csv.ts';
import { linesIn } from '../../../../shared/figures/export/sheet-model.ts';
import { sheetNames } from '../../../../shared/figures/export/sheet-names.ts';
import { tableSheet } from '../../../../shared/figures/export/table-sheet.ts';
import type { Formula } from '../../../../shared/figures/formula.ts';
import { sheetFromText } from '../../../../shared/figures/import/csv.ts';
import { wordsOf } from '../../../../shared/figures/import/sheet.ts';
import { change, column, difference, ratio, row, sum, table } from '../table.ts';

const STYLE: NumberStyle = { id: 'komma', decimalMark: ',', thousands: ' ', minus: '-', zero: 'figure' };

/** Of a row whose cells are in A1, B1, C1 ... and are printed with one decimal. */
function written(formula: Formula, { texts = [] as string[], known = 'abcde' } = {}): string | null {
  const [rule] = rulesOf(row('r'), column('x', { formula }));
  if (rule === undefined) throw new Error('a column with a formula has a rule');
  return cellFormula(rule, (id) =>
    known.includes(id) ? { row: 0, column: id.charCodeAt(0) - 97, decimals: 1, isText: texts.includes(id) } : undefined,
  );
}

describe('a formula of a table in a spreadsheet', () => {
  it.each([
    [sum(['a', 'b', 'c']), 'IF(COUNT(A1:C1)=0,"",ROUND(SUM(A1:C1),9))'],
    [sum(['a', 'c'], { less: ['b'], turned: true }), 'IF(COUNT(A1,C1,B1)=0,"",ROUND(-(SUM(A1,C1)-SUM(B1)),9))'],
    [sum(['a', 'b'], { from: 'printed' }), 'IF(COUNT(A1:B1)=0,"",ROUND(SUM(ROUND(N(A1),1),ROUND(N(B1),1)),9))'],
    [sum(['a', 'borta']), 'IF(COUNT(A1)=0,"",ROUND(SUM(A1),9))'],
    [difference('a', 'b'), 'IF(COUNT(A1,B1)<2,"",ROUND(A1-B1,9))'],
    [difference('a', 'b', { from: 'printed' }), 'IF(COUNT(A1,B1)<2,"",ROUND(ROUND(A1,1)-ROUND(B1,1),9))'],
    [ratio('a', 'b'), 'IF(COUNT(A1,B1)<2,"",IF(B1=0,"",ROUND(A1/B1*100,9)))'],
    [change('a', 'b'), 'IF(COUNT(A1,B1)<2,"",IF(B1=0,"",ROUND((A1-B1)/B1*100,9)))'],
    [difference('a', 'borta'), null],
    [sum(['borta']), null],
  ])('of %j is %s', (formula, text) => {
    expect(written(formula)).toBe(text);
  });

  it('of a sum with a word among its terms is blank while the word is there', () => {
    expect(written(sum(['a', 'b']), { texts: ['b'] })).toBe('IF(OR(COUNT(A1:B1)=0,COUNTIF(B1,"?*")>0),"",ROUND(SUM(A1:B1),9))');
  });
});

describe('a table as a sheet', () => {
  const definition = {
    ...table(
      [
        column('u', { group: 'Utfall', heading: '2024' }),
        column('v', { group: 'Utfall', heading: '2023', decimals: null }),
        column('d', { formula: difference('u', 'v') }),
        column('s', { type: 'text' }),
        column('e', { type: 'date' }),
      ],
      [row('a'), row('b', { percent: 'joined' }), row('t', { kind: 'total', formula: sum(['a', 'b']) })],
    ),
    unit: 'mnkr',
    notes: ['En not.'],
  };
  const entered = { a: { u: '1234.567', v: '-39.0', s: '=HYPERLINK("x")', e: '2024-12-31' }, b: { u: 'inget än' } };
  const sheet = tableSheet({ definition, entered }, [STYLE], 'Blad');

  it('has its figures exact, as numbers, what is computed as formulas with what they come to, and texts as texts', () => {
    const [a, b, total] = sheet.rows
      .slice(sheet.still.rows)
      .map(({ cells }) => cells.map(({ look: _look, ...content }) => content));
    expect(a).toEqual([
      { type: 'text', text: 'Rad a' },
      { type: 'number', digits: '1234.567', format: '#,##0.0' },
      { type: 'number', digits: '-39', format: '#,##0.0' },
      { type: 'formula', formula: 'IF(COUNT(B6,C6)<2,"",ROUND(B6-C6,9))', digits: '1273.567', format: '#,##0.0' },
      { type: 'text', text: '=HYPERLINK("x")' },
      { type: 'date', date: '2024-12-31' },
    ]);
    expect(b?.slice(1, 4)).toEqual([
      { type: 'text', text: 'inget än' },
      { type: 'blank' },
      { type: 'formula', formula: 'IF(COUNT(B7,C7)<2,"",ROUND(B7-C7,9))', digits: null, format: '#,##0.0"%"' },
    ]);
    expect(total?.[1]).toMatchObject({ formula: expect.stringContaining('COUNTIF(B7,"?*")'), digits: null });
  });

  it('has title and unit above, headings merged over their columns, notes below, and stands still where the figures begin', () => {
    const texts = sheet.rows.map(({ cells }) => cells.map((cell) => (cell.type === 'text' ? cell.text : '')));
    expect(texts[0]).toEqual(['Tabell']);
    expect(texts[1]).toEqual(['mnkr']);
    expect(texts.at(-1)).toEqual(['En not.']);
    expect(sheet.still).toEqual({ rows: 5, columns: 1 });
    expect(sheet.merged).toContainEqual({ top: 3, bottom: 3, left: 1, right: 2 });
    expect(texts[3]?.slice(0, 3)).toEqual(['', 'Utfall', '']);
    expect(texts[4]?.slice(1, 3)).toEqual(['2024', '2023']);
  });

  it.each([
    [{}, '0', '#,##0.0'],
    [{ thousands: '' as const }, '5', '0.0'],
    [{ minus: '\u2212' as const }, '5', '#,##0.0;"\u2212"#,##0.0;#,##0.0'],
    [{ zero: 'dash' as const }, '0', '#,##0.0;-#,##0.0;"\u2013"'],
    [{ zero: 'blank' as const }, '0', '#,##0.0;-#,##0.0;""'],
    [{}, '-0.04', '[>=0.05]#,##0.0;[<=-0.05]-#,##0.0;#,##0.0'],
    [{}, '-0.05', '#,##0.0'],
  ])('prints %j of %s as %s', (style, value, format) => {
    const one = tableSheet(
      { definition: table([column('u')], [row('a')]), entered: { a: { u: value } } },
      [{ ...STYLE, ...style }],
      'x',
    );
    expect(one.rows.at(-1)?.cells[1]).toMatchObject({ type: 'number', format });
  });
});

describe('names of sheets', () => {
  it('are what Excel takes, and no two the same', () => {
    const long = 'Årsarbetare tillsvidareanställda per kön och yrkesgrupp';
    const names = sheetNames([long, `${long} i länet`, 'Vad? [a]/b:c*', '', "'citat'", 'History', 'HISTORY']);
    expect(names).toEqual([
      'Årsarbetare tillsvidareanställd',
      'Årsarbetare tillsvidareanstäl 2',
      'Vad a b c',
      '_',
      'citat',
      'History 2',
      'HISTORY 3',
    ]);
    expect(Math.max(...names.map(({ length }) => length))).toBeLessThanOrEqual(31);
  });
});

describe('tables as values in text', () => {
  const definition = table(
    [column('k', { group: 'Utfall', heading: '2024' }), column('s', { type: 'text' })],
    [row('a', { label: '- varav kvinnor' }), row('b', { label: 'Summa; "alla"' })],
  );

  it('are what Excel in Swedish reads', () => {
    expect(tablesCsv([{ definition, entered: { a: { k: '-1234.50', s: 'å\nä' } } }])).toBe(
      `\uFEFF;Utfall 2024;S\r\n'- varav kvinnor;-1234,50;"å\nä"\r\n"Summa; ""alla""";;\r\n`,
    );
    const two = tablesCsv([
      { definition, entered: {} },
      { definition, entered: {} },
    ]);
    expect(two.split('\r\n').filter((line) => line.replace('\uFEFF', '') === 'Tabell')).toHaveLength(2);
  });

  it.each([
    '=1+1',
    '+46 8',
    '-cmd',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '\u00a0=1',
    '\uff1d1',
    "=cmd|' /C calc'!A0",
    '--1',
    '-1+1',
  ])('have %j as a text that nothing carries out', (text) => {
    const [, line = ''] = tablesCsv([{ definition, entered: { a: { k: text, s: text } } }]).split(/\r\n(?='-)/u);
    for (const value of sheetFromText(line, '')?.rows[0]?.slice(1) ?? []) expect(wordsOf(value)).toMatch(/^'/u);
  });

  it('have a number as a number, whatever its sign', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 9 }), (whole, decimal) => {
        const text = tablesCsv([{ definition, entered: { a: { k: `${whole}.${decimal}` } } }]);
        expect(text).toContain(`;${whole},${decimal};`);
      }),
    );
  });
});

describe('the room of a text in a spreadsheet', () => {
  it.each([
    ['', 20, 1],
    ['Ett ord', 20, 1],
    // Nineteen letters of the column's twenty: words are a little wider than digits.
    ['Tio tecken och mera', 20, 1],
    ['Tio tecken och fler', 19, 2],
    ['Ett\ntvå\ntre', 20, 3],
    ['En Regionövergripande åtgärd', 12, 4],
    [`${'a'.repeat(40)}`, 12, 4],
  ])('%j in a column of %i takes %i lines', (text, width, lines) => {
    expect(linesIn(text, width)).toBe(lines);
  });
});
