import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetFromText } from '../../../../shared/figures/import/csv.ts';
import { findBlock } from '../../../../shared/figures/import/find-block.ts';
import { plainLabel } from '../../../../shared/figures/import/labels.ts';
import { NOTHING_POINTED } from '../../../../shared/figures/import/pointed.ts';
import { importCommand, previewImport } from '../../../../shared/figures/import/preview.ts';
import { readInto } from '../../../../shared/figures/import/read-into.ts';
import { cellName, readArea, type Sheet, withinArea } from '../../../../shared/figures/import/sheet.ts';
import { withYearsInFiles } from '../../../../shared/figures/import/with-years.ts';
import { column, difference, row, sum, table } from '../table.ts';

function sheetOf(text: string): Sheet {
  const sheet = sheetFromText(text, 'blad');
  if (sheet === null) throw new Error('a text of this size is a sheet');
  return sheet;
}

const DEFINITION = {
  ...table(
    [
      column('u', { heading: 'Utfall 2024' }),
      column('b', { heading: 'Budget 2024', aliases: ['Bud 24'] }),
      column('d', { heading: 'Budgetavvikelse', formula: difference('u', 'b') }),
    ],
    [
      row('g', { label: 'Verksamhetens intäkter', kind: 'group' }),
      row('a', { label: 'Avgifter' }),
      row('s', { label: 'Såld vård', aliases: ['Sålda tjänster'] }),
      row('t', { label: 'Summa intäkter *)', kind: 'total', formula: sum(['a', 's']) }),
    ],
  ),
  unit: 'mnkr',
};

const LEDGER = `Resultatrapport 2024

Belopp i tkr\tBud 24\tUtfall 2024\tBudget-\u00a0avvikelse
Verksamhetens intäkter
Avgifter\t226 700\t227 000\t300
Sålda tjänster\t870 600\t827 300\t−43 300
Okänd rad\t1\t2\t3
Summa intäkter\t1 097 300\t1 054 300\t−43 100
`;

function previewOf(text: string, entered = {}) {
  const sheet = sheetOf(text);
  const block = findBlock(sheet, DEFINITION);
  if (block === null) throw new Error('the block is there');
  return previewImport(sheet, block, DEFINITION, entered, { units: { from: 'tkr', to: 'mnkr' } });
}

describe('a table in a sheet', () => {
  it('is found by its labels and headings, whatever their order and however they are written', () => {
    const block = findBlock(sheetOf(LEDGER), DEFINITION);
    expect(block).toMatchObject({ labels: 0, above: expect.stringContaining('Belopp i tkr') });
    expect(block?.rows.map(({ at, row: id }) => [at, id])).toEqual([
      [3, 'g'],
      [4, 'a'],
      [5, 's'],
      [6, null],
      [7, 't'],
    ]);
    expect(block?.columns.map(({ heading, column: id }) => [heading, id])).toEqual([
      ['Bud 24', 'b'],
      ['Utfall 2024', 'u'],
      ['Budget-\u00a0avvikelse', 'd'],
    ]);
  });

  it('is not found where none of its rows stand', () => {
    expect(findBlock(sheetOf('Annat;1\nMer;2'), DEFINITION)).toBeNull();
  });

  it('has its columns taken in order when there are as many, and it is said', () => {
    const { notes, cells } = previewOf('Avgifter;227 000;226 700;300\nSåld vård;1;2;3');
    expect(notes).toContain('Rubrikerna i filen känns inte igen. Kolumnerna tas i den ordning de står.');
    expect(cells.filter(({ place }) => place.row === 'a').map(({ place, after }) => [place.column, after])).toEqual([
      ['u', '227'],
      ['b', '226.7'],
      ['d', null],
    ]);
  });

  it('takes two rows with one label in their order, and the headings of groups for all their columns', () => {
    const grouped = table(
      [2024, 2023].flatMap((year) =>
        ['Kvinnor', 'Män'].map((heading) => column(`${heading}${year}`, { group: `per 31 dec ${year}`, heading })),
      ),
      [row('x', { label: 'Radonåtgärder' }), row('y', { label: 'Radonåtgärder' })],
    );
    const block = findBlock(
      sheetOf(';per 31 dec 2023;;per 31 dec 2024\nYrke;Kvinnor;Män;Kvinnor;Män\nRadonåtgärder;1;2;3;4\nRadonåtgärder;5;6;7;8'),
      grouped,
    );
    expect(block?.columns.map((one) => one.column)).toEqual(['Kvinnor2023', 'Män2023', 'Kvinnor2024', 'Män2024']);
    expect(block?.rows.map((one) => one.row)).toEqual(['x', 'y']);
  });

  it('has headings with a year after them where the table names none: this year’s, and the year before’s by what it is compared with', () => {
    const headings = (text: string) =>
      findBlock(
        sheetOf(`mnkr;${text}\nAvgifter;1;2;3`),
        withYearsInFiles(
          table(
            [
              column('u', { heading: 'Utfall' }),
              column('b', { heading: 'Budget' }),
              column('f', { heading: 'Utfall fg år', earlier: 'u' }),
              column('p', { heading: 'Prognos 2025' }),
            ],
            [row('a', { label: 'Avgifter' })],
          ),
          2024,
        ),
      )?.columns.map((one) => one.column);
    expect(headings('Utfall 2023;Budget 2024;Utfall 2024')).toEqual(['f', 'b', 'u']);
    expect(headings('Utfall;Utfall fg år;Budget 2023')).toEqual(['u', 'f', null]);
    expect(headings('Utfall 2022;Prognos 2025;Prognos 2025 2024')).toEqual([null, 'p', null]);
  });

  it('has what a person has pointed out, before what its words say', () => {
    const pointed = {
      rows: { [plainLabel('Okänd rad')]: 'a', [plainLabel('Avgifter')]: null },
      columns: { [plainLabel('Bud 24')]: null },
    };
    const block = findBlock(sheetOf(LEDGER), DEFINITION, pointed);
    expect(block?.rows.map(({ row: id }) => id)).toEqual(['g', null, 's', 'a', 't']);
    expect(block?.columns.map(({ column: id }) => id)).toEqual([null, 'u', 'd']);
  });
});

const NO_WISH = { sheet: null, area: null, pointed: NOTHING_POINTED, unit: null };

describe('the preview of an import', () => {
  it('says cell by cell what would change, in the unit of the table', () => {
    const { cells, notes } = previewOf(LEDGER, { a: { u: '227.0', b: '200' }, s: { u: '827.3' } });
    expect(cells.filter(({ place }) => place.row !== 't' && place.column !== 'd')).toEqual([
      {
        place: { row: 'a', column: 'b' },
        from: 'B5',
        before: '200',
        after: '226.7',
        kind: 'changed',
        computed: null,
        note: null,
      },
      { place: { row: 'a', column: 'u' }, from: 'C5', before: '227.0', after: '227.0', kind: 'same', computed: null, note: null },
      { place: { row: 's', column: 'b' }, from: 'B6', before: null, after: '870.6', kind: 'new', computed: null, note: null },
      { place: { row: 's', column: 'u' }, from: 'C6', before: '827.3', after: '827.3', kind: 'same', computed: null, note: null },
    ]);
    expect(notes).toEqual([
      'Beloppen i filen är i tkr och räknas om till mnkr.',
      'Raden ”Okänd rad” (rad 7) har ingen plats i tabellen och hoppas över.',
    ]);
  });

  it('says what is told in another unit, what is not, and when the unit is not known', () => {
    const withShare = {
      ...DEFINITION,
      columns: [...DEFINITION.columns, column('p', { heading: 'Andel %' }), column('n', { heading: 'Antal besök' })],
    };
    const of = (head: string, unit: string | null) => {
      const definition = { ...withShare, unit };
      const sheet = sheetOf(`${head};Utfall 2024;Andel %;Antal besök\nAvgifter;1 000;12;34\nSåld vård;1;2;3`);
      const read = readInto({ sheets: ['blad'], read: () => sheet }, { definition, entered: {} }, NO_WISH);
      const figures = read?.preview.cells.filter(({ place }) => place.row === 'a').map(({ after }) => after);
      return [figures, read?.preview.notes.filter((note) => /enhet|räknas|Belopp/u.test(note))];
    };
    expect(of('Belopp i tkr', 'mnkr')).toEqual([
      ['1', '12', '34'],
      [
        'Beloppen i filen är i tkr och räknas om till mnkr.',
        'Kolumner som inte är belopp räknas inte om: ”Andel %”, ”Antal besök”.',
      ],
    ]);
    expect(of('mnkr', 'mnkr')).toEqual([['1000', '12', '34'], []]);
    expect(of('Rad', 'mnkr')).toEqual([
      ['1000', '12', '34'],
      ['Filen säger inte vilken enhet beloppen är i. De tas som de står, i mnkr.'],
    ]);
    expect(of('tkr', null)).toEqual([
      ['1000', '12', '34'],
      ['Filen är i tkr, men tabellen säger ingen enhet. Beloppen tas som de står.'],
    ]);
    expect(of('Rad', 'antal')).toEqual([['1000', '12', '34'], []]);
  });

  it('tells of a label that stands again right after the last row that is known', () => {
    const { notes } = previewOf('Belopp;Utfall 2024\nSåld vård;1\nAvgifter;2\nAvgifter;3\nAnnat;4\nAvgifter;5');
    expect(notes).toContain('”Avgifter” står på flera rader i filen (3, 4). De tas i den ordning de står.');
    expect(notes).toContain('Raden ”Avgifter” (rad 4) har ingen plats i tabellen och hoppas över.');
    expect(notes.filter((note) => note.includes('Annat'))).toEqual([]);
  });

  it('stores no figure that the formula gives, and one that differs as entered', () => {
    const computed = previewOf(LEDGER).cells.filter(({ place }) => place.row === 't' || place.column === 'd');
    expect(computed.map(({ place, kind, after }) => [place.row, place.column, kind, after])).toEqual([
      ['a', 'd', 'computed', null],
      ['s', 'd', 'computed', null],
      ['t', 'b', 'computed', null],
      ['t', 'u', 'computed', null],
      ['t', 'd', 'new', '-43.1'],
    ]);
    expect(computed.at(-1)?.note).toBe('Cellen räknas ut och blir då -43,0. Filens siffra skrivs in i stället.');
  });

  it('says what a formula gives before, where nothing is entered, with the decimals that are printed', () => {
    const before = previewOf(LEDGER, { a: { u: '227', b: '200' }, s: { d: '5' } }).cells;
    const computed = before.filter(({ place }) => place.row === 't' || place.column === 'd');
    expect(computed.map((cell) => [cell.place.row, cell.place.column, cell.before, cell.computed])).toEqual([
      ['a', 'd', null, '27.0'],
      // What a person has entered stands instead of what the formula gives; nothing is computed of blanks.
      ['s', 'd', '5', null],
      ['t', 'b', null, '200.0'],
      ['t', 'u', null, '227.0'],
      ['t', 'd', null, '27.0'],
    ]);
  });

  it('leaves what stands where the file is blank or has an error, and takes words as words', () => {
    const { cells } = previewOf('Belopp;Utfall 2024;Budget 2024\nAvgifter;;#DIVISION/0!\nSåld vård;inget än;5', {
      a: { u: '1', b: '2' },
    });
    expect(cells.map(({ place, kind, after, note }) => [place.row, place.column, kind, after, note])).toEqual([
      ['a', 'u', 'left', '1', null],
      ['a', 'b', 'refused', '2', 'Filen har ”#DIVISION/0!” här. Cellen lämnas som den är.'],
      ['s', 'u', 'new', 'inget än', 'Filen har ord i en kolumn för siffror: ”inget än”.'],
      ['s', 'b', 'new', '0.005', null],
    ]);
  });

  it('is carried out as one step, each cell with where it came from, or not at all', () => {
    const preview = previewOf(LEDGER);
    const from = { file: 'huvudbok.csv', sheet: 'Blad1' };
    const command = importCommand(preview, 'helar', 't', from);
    expect(command).toMatchObject({
      type: 'many',
      words: 'file',
      commands: [
        ['a', 'b', '226.7'],
        ['a', 'u', '227'],
        ['s', 'b', '870.6'],
        ['s', 'u', '827.3'],
        ['t', 'd', '-43.1'],
      ].map(([id, at, value]) => ({ type: 'cell.set', occasion: 'helar', table: 't', row: id, column: at, value })),
    });
    expect(command?.type === 'many' ? command.commands[0] : null).toMatchObject({
      source: { name: null, file: 'huvudbok.csv', sheet: 'Blad1', cell: preview.cells[0]?.from, figure: preview.cells[0]?.after },
    });
    expect(importCommand({ cells: [], notes: [] }, 'helar', 't', from)).toBeNull();
  });
});

describe('values in a text', () => {
  it('are told apart by what divides the lines alike, in quotes or not', () => {
    const texts = (text: string) =>
      sheetOf(text).rows.map((cells) => cells.map((cell) => ('text' in cell ? cell.text : 'digits' in cell ? cell.digits : '')));
    expect(texts('a;1,5;b\nc;2,5;d')).toEqual([
      ['a', '1.5', 'b'],
      ['c', '2.5', 'd'],
    ]);
    expect(texts('a,b\r\nc,"d, ""e""\nf"\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd, "e"\nf'],
    ]);
    expect(texts('a\t\t1 000\nb\t2\t')).toEqual([
      ['a', '', '1000'],
      ['b', '2', ''],
    ]);
    expect(texts('"oavslutad')).toEqual([['oavslutad']]);
  });

  it('come back as they were written', () => {
    const value = fc.stringMatching(/^[a-zåäö;,\t"\n ]{0,12}[a-zåäö]$/u);
    const rows = fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.constantFrom(';', '\t', ','), (written, separator) => {
        const text = written.map((values) => values.map((one) => `"${one.replaceAll('"', '""')}"`).join(separator)).join('\n');
        const read = sheetOf(text).rows.map((cells) => cells.map((cell) => (cell.type === 'text' ? cell.text : '')));
        expect(read).toEqual(written.map((values) => values.map((one) => one.trim())));
      }),
    );
  });
});

describe('a label', () => {
  it.each([
    ['- Varav  kvinnor *)', '–varav kvinnor'],
    ['Budget- avvikelse', 'Budgetavvikelse'],
    ['Kurator/ famrådg.', 'kurator/famrådg'],
    ['Hälso\u00ad- och sjukvård', 'Hälso- och sjukvård'],
    ['Sjukfrånvaro, totalt:', 'sjukfrånvaro totalt'],
  ])('%j is the same as %j', (one, other) => {
    expect(plainLabel(one)).toBe(plainLabel(other));
  });

  it.each([
    ['Korttid', 'Långtid'],
    ['- varav män', 'varav kvinnor'],
    ['Avskrivningar, inventarier', 'Avskrivningar'],
  ])('%j is not %j', (one, other) => {
    expect(plainLabel(one)).not.toBe(plainLabel(other));
  });
});

describe('the name of a cell', () => {
  it('is as in a spreadsheet, both ways', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_048_575 }), fc.nat({ max: 16_383 }), (at, across) => {
        expect(readArea(cellName(at, across))).toEqual({ top: at, bottom: at, left: across, right: across });
      }),
    );
    expect([cellName(0, 0), cellName(11, 25), cellName(0, 26), cellName(1_048_575, 16_383)]).toEqual([
      'A1',
      'Z12',
      'AA1',
      'XFD1048576',
    ]);
    expect(readArea('$B$2:A10')).toEqual({ top: 1, bottom: 9, left: 0, right: 1 });
    expect(['A0', 'A', '12', 'XFE1', 'A1:', 'A1048577'].map(readArea)).toEqual([null, null, null, null, null, null]);
  });

  it('keeps its place within an area', () => {
    const part = withinArea(sheetOf('a;b\nc;d\ne;f'), { top: 1, bottom: 1, left: 1, right: 1 });
    expect(part.rows.map((cells) => cells.map(({ type }) => type))).toEqual([[], ['blank', 'text'], []]);
  });
});
