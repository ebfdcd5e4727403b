import { describe, expect, it } from 'vitest';
import type { TableColumn, TableDefinition } from '../../../shared/figures/definition.ts';
import type { Year } from '../../../shared/model/year.ts';
import type { TableBlock } from '../../../shared/report/document.ts';
import { blocksOf, tableIn, tables, words } from './layout-of.ts';

const column = (id: string, given: Partial<TableColumn> = {}): TableColumn => ({
  id,
  group: null,
  heading: id.toUpperCase(),
  type: 'number',
  decimals: 1,
  numberStyle: null,
  ...given,
});

const TABLE: TableDefinition = {
  id: 't',
  title: 'Tabell',
  caption: 'Rubrik',
  corner: ['Hörn'],
  unit: 'mnkr',
  numberStyle: 'komma',
  columns: [column('a'), column('b')],
  rows: [{ id: 'r', label: 'Rad', kind: 'item', decimals: null }],
  notes: ['En not.'],
  item: null,
};

function laidOut(definition: Partial<TableDefinition>, cells: Record<string, Record<string, string>> = {}): TableBlock {
  const change = (year: Year): Year => ({
    ...year,
    model: { ...year.model, tables: [{ ...TABLE, ...definition }] },
    occasions: year.occasions.map((occasion) => ({ ...occasion, tables: [{ table: 't', cells }] })),
  });
  return tableIn(blocksOf([{ type: 'table', table: 't' }], change));
}

describe('a table of figures', () => {
  it('has caption, unit, corner, headings and notes', () => {
    const table = laidOut({});
    expect(table).toMatchObject({ caption: 'Rubrik', unit: 'mnkr', description: 'Tabell', notes: ['En not.'] });
    expect(table.headerRows.map(words)).toEqual([['Hörn', 'A', 'B']]);
  });

  it('holds words together that belong on one line of a heading', () => {
    const { headerRows, rows } = laidOut({
      columns: [column('a', { heading: 'Antal i snitt' }), column('b', { heading: 'Per 31 dec 2024' })],
      rows: [{ id: 'r', label: 'Vård (avdelning 26)', kind: 'item', decimals: null }],
    });
    expect(words(headerRows[0]).slice(1)).toEqual(['Antal i\u00a0snitt', 'Per 31\u00a0dec\u00a02024']);
    expect(words(rows[0])[0]).toBe('Vård (avdelning\u00a026)');
  });

  it('parts the long compounds of a wide table’s headings where their parts meet, and keeps it standing', () => {
    const headings = ['Summa nämnder', 'Regionfullmäktige', 'Regionstyrelse', 'Hälso o sjukv nämnd', 'Servicenämnd'].concat([
      'Kollektivtrafiknämnd',
      'Regional tillväxtnämnd',
      'Kulturnämnd',
      'Plan reserv',
    ]);
    const columns = headings.map((heading, index) => column(`c${index}`, { heading }));
    const filled = Object.fromEntries(columns.map(({ id }) => [id, '-12345.8']));
    const { headerRows, page, density } = laidOut({ columns }, { r: filled });
    expect([page, density]).toEqual(['portrait', 'dense']);
    expect(words(headerRows[0])).toContain('Kollektiv\u00adtrafik\u00adnämnd');
    expect(words(headerRows[0])).toContain('Region\u00adfullmäktige');
    expect(words(laidOut({ columns: columns.slice(0, 2) }).headerRows[0])).toContain('Regionfullmäktige');
  });

  it('never parts a range of months, and gives its heading two lines instead of one word beside it', () => {
    const label = 'Gemensam nämnd för företagshälsovård samt tolk- och översättarservice i länet';
    const { headerRows } = laidOut({
      columns: ['2024', '2023', '2022', '2021'].map((year) => column(`c${year}`, { heading: `Utfall jan–jul ${year}` })),
      rows: [{ id: 'r', label, kind: 'item', decimals: null }],
    });
    expect(words(headerRows[0]).slice(1)).toContain('Utfall\njan–jul 2024');
  });

  it('leaves a cell without a figure blank: no zero, no change of −100', () => {
    expect(words(laidOut({}).rows[0])).toEqual(['Rad', '', '']);
    expect(words(laidOut({}, { r: { a: '0' } }).rows[0])).toEqual(['Rad', '0,0', '']);
  });

  it('has what its formulas give where nothing is entered, the year in its headings, and footnotes under their marks', () => {
    const common = { from: 'exact', turned: false, only: null } as const;
    const { notes, headerRows, rows } = laidOut(
      {
        columns: [
          column('a', { heading: 'Utfall {år}' }),
          column('b', { heading: 'Utfall {år-1}' }),
          column('c', { footnote: 'Mer är bättre.', formula: { type: 'difference', of: 'a', less: 'b', ...common } }),
        ],
        rows: [
          { id: 'r', label: 'Rad', kind: 'item', decimals: null },
          { id: 'v', label: '- varav', kind: 'part', decimals: null },
          { id: 's', label: 'Summa', kind: 'total', decimals: null, formula: { type: 'sum', add: ['r'], less: [], ...common } },
        ],
      },
      { r: { a: '5', b: '4.04' }, v: { a: '2' }, s: { b: '4.1' } },
    );
    expect(headerRows.map(words)).toEqual([['Hörn', 'Utfall 2024', 'Utfall 2023', 'C\u00a0*)']]);
    expect(rows.map(words)).toEqual([
      ['Rad', '5,0', '4,0', '1,0'],
      ['- varav', '2,0', '', ''],
      ['Summa', '5,0', '4,1', '0,9'],
    ]);
    expect(rows.map(({ kind }) => kind)).toEqual(['item', 'item', 'total']);
    expect(notes).toEqual(['*) Mer är bättre.', 'En not.']);
  });

  it('prints each column in its own number style, or else the table’s', () => {
    const columns = [
      column('a'),
      column('b', { numberStyle: 'punkt', decimals: 2 }),
      column('c', { type: 'text', decimals: null }),
    ];
    const [row] = laidOut({ columns }, { r: { a: '-1234.56', b: '1234.565', c: '5 av 8' } }).rows;
    expect(words(row)).toEqual(['Rad', '-1\u00a0234,6', '1\u00a0234.57', '5 av 8']);
    expect(row?.cells.map(({ align }) => align)).toEqual(['start', 'end', 'end', 'start']);
  });

  it('prints a row with decimals of its own in them, and the rest in the columns’', () => {
    const rows: TableDefinition['rows'] = [
      { id: 'r', label: 'Antal', kind: 'item', decimals: 0 },
      { id: 's', label: 'Mnkr', kind: 'item', decimals: null },
    ];
    const columns = [column('a'), column('b', { decimals: null }), column('c', { type: 'text', decimals: null })];
    const cells = { r: { a: '135', b: '120.0', c: '15.0' }, s: { a: '39', b: '18.0', c: '21.0' } };
    expect(laidOut({ rows, columns }, cells).rows.map(words)).toEqual([
      ['Antal', '135', '120', '15.0'],
      ['Mnkr', '39,0', '18,0', '21.0'],
    ]);
  });

  it('keeps kinds of rows, and a heading row without figures goes over all columns', () => {
    const rows: TableDefinition['rows'] = [
      { id: 'g', label: 'Grupp', kind: 'group', decimals: null },
      { id: 'h', label: 'Grupp med siffror', kind: 'group', decimals: null },
      { id: 's', label: '', kind: 'subtotal', decimals: null },
      { id: 't', label: 'Summa', kind: 'total', decimals: null },
    ];
    const table = laidOut({ rows }, { h: { a: '1' }, s: { a: '2' }, t: { a: '3' } });
    expect(table.rows.map((row) => [row.kind, ...words(row)])).toEqual([
      ['group', 'Grupp'],
      ['group', 'Grupp med siffror', '1,0', ''],
      ['subtotal', '', '2,0', ''],
      ['total', 'Summa', '3,0', ''],
    ]);
    expect(table.rows[0]?.cells[0]?.columnSpan).toBe(3);
  });

  it('joins a corner of two lines when there is one heading row', () => {
    expect(words(laidOut({ corner: ['Extratid', 'i timmar'] }).headerRows[0])[0]).toBe('Extratid i timmar');
  });
});

describe('a table with more columns than a page has room for', () => {
  const columns = Array.from({ length: 60 }, (_, index) => column(`c${index}`));
  const cells = { r: Object.fromEntries(columns.map(({ id }, index) => [id, `${index * 1000}`])) };
  const parts = tables(
    blocksOf([{ type: 'table', table: 't' }], (year) => ({
      ...year,
      model: { ...year.model, tables: [{ ...TABLE, columns }] },
      occasions: year.occasions.map((occasion) => ({ ...occasion, tables: [{ table: 't', cells }] })),
    })),
  );

  it('goes on in tables with the same rows, none of its columns lost', () => {
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flatMap(({ headerRows }) => words(headerRows[0]).slice(1))).toEqual(columns.map(({ heading }) => heading));
    expect(parts.map(({ rows }) => words(rows[0])[0])).toEqual(parts.map(() => 'Rad'));
    expect(parts.flatMap(({ rows }) => words(rows[0]).slice(1))[59]).toBe('59\u00a0000,0');
  });

  it('says that it goes on, and has its notes under the last part', () => {
    expect(parts.map(({ caption }) => caption)).toEqual(['Rubrik', ...parts.slice(1).map(() => 'Rubrik, fortsättning')]);
    expect(parts.map(({ notes }) => notes.length)).toEqual([...parts.slice(1).map(() => 0), 1]);
  });
});

describe('headings on two levels', () => {
  const columns = [
    column('a', { group: '2024' }),
    column('b', { group: '2024' }),
    column('c'),
    column('d', { group: '2023' }),
    column('e', { group: '2024' }),
  ];

  it('have one cell over neighbouring columns of a group, and cells over both rows for columns without', () => {
    const { headerRows } = laidOut({ columns });
    expect(headerRows.map((row) => row.map((cell) => [words([cell])[0], cell.columnSpan, cell.rowSpan]))).toEqual([
      [
        ['Hörn', 1, 2],
        ['2024', 2, 1],
        ['C', 1, 2],
        ['2023', 1, 1],
        ['2024', 1, 1],
      ],
      [
        ['A', 1, 1],
        ['B', 1, 1],
        ['D', 1, 1],
        ['E', 1, 1],
      ],
    ]);
  });

  it('put the second line of the corner in the second row', () => {
    const { headerRows } = laidOut({ columns, corner: ['Extratid', 'i timmar'] });
    expect(headerRows.map((row) => words(row)[0])).toEqual(['Extratid', 'i timmar']);
    expect(headerRows[0]?.[0]?.rowSpan).toBe(1);
  });

  it('cover every column in each row', () => {
    const { headerRows, widths } = laidOut({ columns, corner: ['Extratid', 'i timmar'] });
    const spans = (row: TableBlock['headerRows'][number] = []) => row.reduce((total, cell) => total + cell.columnSpan, 0);
    const tall = headerRows[0]?.filter((cell) => cell.rowSpan === 2).length ?? 0;
    expect([spans(headerRows[0]), spans(headerRows[1]) + tall]).toEqual([widths.length, widths.length]);
  });
});
