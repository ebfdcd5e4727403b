import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adopted } from '../../../shared/figures/catalogue/adopt.ts';
import { READY_TABLES } from '../../../shared/figures/catalogue/catalogue.ts';
import { checkOccasion } from '../../../shared/figures/check/check-occasion.ts';
import type { FilledCells, TableCells } from '../../../shared/figures/definition.ts';
import type { Organisation } from '../../../shared/model/organisation.ts';
import type { FigureYear } from '../../../shared/region/board-tables.ts';
import type { BoardFigures } from '../../../shared/region/given.ts';
import { type TableSum, tableSums } from '../../../shared/region/sums.ts';
import { followCommands, type Giver, takeCommands } from '../../../shared/region/take-figures.ts';
import { sampleYear } from '../../support/sample-year.ts';

const BOARDS = ['rs', 'hsn', 'ftn', 'sn', 'ktn', 'rtn', 'kn', 'gn'];
const ORGANISATIONS: Organisation[] = BOARDS.map((id) => ({
  id: `namnd-${id}`,
  parent: null,
  kind: id === 'gn' ? 'joint-board' : 'board',
  name: { short: id.toUpperCase(), definite: id, genitive: id, heading: id },
}));
const GIVERS: Giver[] = ORGANISATIONS.map((board) => ({ board, received: { file: `${board.id}.json` } }));

function yearWith(
  tables: Readonly<Record<string, FilledCells>>,
  about: Readonly<Record<string, TableCells['about']>> = {},
): FigureYear {
  const { model } = sampleYear();
  const own = READY_TABLES.filter(({ definition }) => Object.hasOwn(tables, definition.id)).map(({ definition }) =>
    adopted(definition, { tables: [], numberStyles: model.numberStyles, organisations: ORGANISATIONS }),
  );
  return {
    model: { ...model, year: 2024, tables: own },
    tables: Object.entries(tables).map(([table, cells]) => {
      const known = about[table];
      return { table, cells: { ...cells }, ...(known === undefined ? {} : { about: known }) };
    }),
  };
}

/** A board for each of these, in the order of `BOARDS`. */
function boardsWith<Given>(
  given: readonly Given[],
  tables: (one: Given) => Readonly<Record<string, FilledCells>>,
): BoardFigures[] {
  return given.map((one, index) => ({ board: `namnd-${BOARDS[index] ?? ''}`, year: yearWith(tables(one)) }));
}

function sumIn(sums: readonly TableSum[], table: string): TableSum {
  const found = sums.find((one) => one.table === table);
  if (found === undefined) throw new Error(`no sums of ${table}`);
  return found;
}

const shown = ({ cells }: TableSum, row: string, columns: readonly string[]) =>
  columns.map((column) => cells.find((cell) => cell.row === row && cell.column === column)?.sum);

/** Plan, outcome and three forecasts of each board, as exact as the boards know them. */
const PLANS: readonly (readonly string[])[] = [
  ['37.5', '24.0', '35.3', '2.2', '0.0'],
  ['392.6', '129.6', '296.0', '40.0', '57.0'],
  ['50.6', '23.6', '37.9', '5.0', '0.0'],
  ['80.6', '41.5', '36.6', '10.0', '5.0'],
  ['52.3', '14.1', '8.6', '29.8', '13.9'],
  ['13.4', '10.4', '13.4', '0.0', '0.0'],
  ['9.6', '8.4', '12.5', '-0.6', '0.0'],
  ['3.0', '2.5', '6.6', '0.0', '0.0'],
];
const COLUMNS = ['plan', 'utfall', 'p0', 'p1', 'p2', 'total'];

/** A board whose whole plan is cost reductions, but HSN's, of which 78 of the plan and 11 of the forecast are income. */
const planOf = (figures: readonly string[], index: number): FilledCells => ({
  r2: index === 1 ? { k1: '78', k3: '11' } : {},
  r5: Object.fromEntries(
    figures.map((figure, place) => {
      const income = index === 1 ? ({ 0: 78, 2: 11 }[place] ?? 0) : 0;
      return [`k${place + 1}`, income === 0 ? figure : (Number(figure) - income).toFixed(1)];
    }),
  ),
});

describe('the roll-up of the boards’ action plans', () => {
  const boards = boardsWith(
    PLANS.map((figures, index) => ({ figures, index })),
    ({ figures, index }) => ({ 'handlingsplan-delar': planOf(figures, index) }),
  );
  const sum = sumIn(tableSums(yearWith({ 'handlingsplan-region': {} }), boards), 'handlingsplan-region');

  it('rounds each cell from what the board has exactly, and its period from the exact years', () => {
    // 35 + 2 + 0 is 37, and the period is 38; 9 + 30 + 14 is 53, and the period is 52.
    expect(shown(sum, 'rs', COLUMNS)).toEqual(['38', '24', '35', '2', '0', '38']);
    expect(shown(sum, 'ktn', COLUMNS)).toEqual(['52', '14', '9', '30', '14', '52']);
    expect(shown(sum, 'kn', ['p1'])).toEqual(['-1']);
  });

  it('adds what is printed, never the rows that are a part of another', () => {
    expect(shown(sum, 'hsn', ['plan', 'p0'])).toEqual(['393', '296']);
    expect(shown(sum, 'hsn1', COLUMNS)).toEqual(['78', undefined, '11', undefined, undefined, '11']);
    expect(shown(sum, 'hsn2', COLUMNS)).toEqual(['315', undefined, '285', undefined, undefined, '285']);
    const printed = BOARDS.map((id) => Number(shown(sum, id, ['plan'])[0]));
    expect(shown(sum, 'summa', ['plan'])).toEqual([String(printed.reduce((one, other) => one + other))]);
    expect(shown(sum, 'summa', ['plan', 'utfall', 'p0'])).toEqual(['641', '255', '448']);
  });
});

describe('the operations of the boards', () => {
  const boards = boardsWith(['-10.04', '-20.04', '1.5'], (outcome) => ({
    'resultatrapport-delar': { r1: { k1: '100' }, r2: { k1: (Number(outcome) - 100).toFixed(2) }, r3: { k1: '0' } },
  }));

  it('stand board by board, with eliminations and the finance administration of the region beside the sum', () => {
    const own = { eliminering: { k1: '-1.0' }, finans: { k1: '30.0' } };
    const sum = sumIn(tableSums(yearWith({ 'driftredovisning-region': own }), boards), 'driftredovisning-region');
    expect(['rs', 'hsn', 'ftn', 'st1', 'summa'].map((row) => shown(sum, row, ['k1'])[0])).toEqual([
      '-10,0',
      '-20,0',
      '1,5',
      '-28,6',
      '0,4',
    ]);
    expect(sum.cells.find(({ row, column }) => row === 'rs' && column === 'k1')).toMatchObject({
      exact: '-10.04',
      standing: 'waits',
      parts: [{ board: 'namnd-rs', value: '-10,0' }],
      missing: [],
    });
    expect(
      sum.cells.some(({ row }) => row === 'sn'),
      'a board that has sent nothing',
    ).toBe(false);
  });
});

describe('the journal of budget adjustments', () => {
  it('is beside each board’s own budget, which it is never taken from', () => {
    const boards = boardsWith(['-870.9', '-8786.3'], (budget) => ({ 'resultatrapport-delar': { r2: { k6: budget } } }));
    const journal = { r1: { rs: '-850.0', hsn: '-8700.0', reserv: '-50.0' }, r2: { rs: '-20.9', hsn: '-86.2' } };
    const sum = sumIn(tableSums(yearWith({ budgetjusteringar: journal }), boards), 'budgetjusteringar');
    const at = (column: string) => sum.cells.find((cell) => cell.row === 'r8' && cell.column === column);
    expect(at('rs')).toMatchObject({ sum: '-870,9', own: '-870,9', difference: null, key: null, standing: 'compared' });
    expect(at('hsn')).toMatchObject({
      sum: '-8\u00a0786,3',
      own: '-8\u00a0786,2',
      difference: '0,1',
      key: 'boards/budgetjusteringar/r8/hsn/-8786.2|-8786.3',
    });
    expect(followCommands('o', [sum], [], GIVERS)).toEqual([]);
  });
});

describe('a row of the journal that moves budget between those who have it', () => {
  it('comes to nothing, or says that its counter-entry is missing: -0.6 of a board is 0.6 of the reserve', () => {
    const found = (reserve: string) => {
      const { model, tables } = yearWith({ budgetjusteringar: { r2: { rtn: '-0.6', reserv: reserve } } });
      return checkOccasion({ tables: model.tables, cells: tables }, model.numberStyles, null).filter(
        ({ check }) => check === 'balance',
      );
    };
    expect(found('0.6')).toEqual([]);
    expect(found('0').map(({ key, sentence }) => [key, sentence.split(':')[0]])).toEqual([
      ['balance/budgetjusteringar/r2/summa/-0.6', 'Beslut tagna {år-1}, Summa nämnder är -0,6 och ska bli noll'],
    ]);
  });
});

describe('the mean of the boards’ rates', () => {
  const boards = boardsWith(
    [
      { rate: '6.8', women: '7.4', men: '4.9', staff: ['100', '300'] },
      { rate: '4.0', women: '13.7', men: '0.6', staff: ['10', '5'] },
    ],
    ({ rate, women, men, staff: [womenStaff = '', menStaff = ''] }) => ({
      'sjukfranvaro-delar': { r1: { k1: rate }, r1a: { k1: women }, r1b: { k1: men } },
      'arsarbetare-delar': { r1a: { k1: womenStaff }, r1b: { k1: menStaff } },
    }),
  );

  it('counts each as many times as the board has staff of the group, and is only shown beside the region’s', () => {
    const own = { r2: { k1: '8.0' } };
    const sum = sumIn(
      tableSums(yearWith({ 'sjukfranvaro-region': own, 'arsarbetare-region': {} }), boards),
      'sjukfranvaro-region',
    );
    // (6.8 · 400 + 4.0 · 15) / 415 and (7.4 · 100 + 13.7 · 10) / 110
    expect(['r1', 'r2', 'r3'].map((row) => shown(sum, row, ['k1'])[0])).toEqual(['6,7', '8,0', '4,8']);
    expect(sum.cells.find(({ row, column }) => row === 'r2' && column === 'k1')).toMatchObject({
      difference: null,
      standing: 'compared',
    });
    expect(followCommands('o', [sum], [], GIVERS)).toEqual([]);
  });

  it('lies between the least and the greatest rate, and is the rate where all have the same', () => {
    const rates = fc.array(fc.record({ rate: fc.integer({ min: 0, max: 300 }), staff: fc.integer({ min: 1, max: 9999 }) }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(rates, (given) => {
        const some = boardsWith(given, ({ rate, staff }) => ({
          'sjukfranvaro-delar': { r1: { k1: String(rate / 10) } },
          'arsarbetare-delar': { r1a: { k1: String(staff) } },
        }));
        const sum = sumIn(tableSums(yearWith({ 'sjukfranvaro-region': {} }), some), 'sjukfranvaro-region');
        const mean = Number(sum.cells.find(({ row, column }) => row === 'r1' && column === 'k1')?.exact);
        const all = given.map(({ rate }) => rate / 10);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...all) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...all) + 1e-9);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a figure that the region has taken from a board', () => {
  const boards = (rs: string) =>
    boardsWith([rs, '-20'], (outcome) => ({
      'resultatrapport-delar': { r1: { k1: '0' }, r2: { k1: outcome }, r3: { k1: '0' } },
    }));
  const on = { occasion: 'o', table: 'driftredovisning-region', row: 'rs', column: 'k1' };
  const source = (figure: string) => ({
    name: 'Nämndernas rapporter: RS',
    file: 'namnd-rs.json',
    sheet: null,
    cell: null,
    figure,
    boards: ['namnd-rs'],
  });
  const ofRs = (own: string | null, given: string, figure: string | null) => {
    const region = yearWith(
      { 'driftredovisning-region': { rs: own === null ? {} : { k1: own } } },
      figure === null ? {} : { 'driftredovisning-region': { rs: { k1: { source: source(figure) } } } },
    );
    const sums = tableSums(region, boards(given));
    const commands = followCommands('o', sums, region.tables, GIVERS).filter(({ row }) => row === 'rs');
    return { commands, cell: sumIn(sums, on.table).cells.find(({ row, column }) => row === 'rs' && column === 'k1') };
  };

  it('is taken where nothing stands, and follows a newer one', () => {
    expect(ofRs(null, '-10.04', null).commands).toEqual([{ type: 'cell.set', ...on, value: '-10.04', source: source('-10.04') }]);
    const newer = ofRs('-10.04', '-11.5', '-10.04');
    expect(newer.cell).toMatchObject({ standing: 'follows', difference: '1,5' });
    expect(newer.commands).toEqual([{ type: 'cell.set', ...on, value: '-11.5', source: source('-11.5') }]);
    expect(ofRs('-11.5', '-11.5', '-11.5').commands).toEqual([]);
  });

  it('stands as the region has written it, beside what the board has now', () => {
    expect(ofRs('-9.0', '-10.04', null)).toMatchObject({ commands: [], cell: { standing: 'own', difference: '1,0' } });
    const changed = ofRs('-9.0', '-11.5', '-10.04');
    expect(changed.commands).toEqual([{ type: 'cell.source', ...on, value: source('-11.5') }]);
    expect(ofRs(null, '-11.5', '-10.04').commands, 'emptied by the region').toEqual([
      { type: 'cell.source', ...on, value: source('-11.5') },
    ]);
  });

  it('is the board’s again when somebody asks for it, and goes with the package', () => {
    const region = yearWith({ 'driftredovisning-region': { rs: { k1: '-9.0' } } });
    const sum = sumIn(tableSums(region, boards('-10.04')), on.table);
    expect(takeCommands('o', sum, GIVERS)).toContainEqual({ type: 'cell.set', ...on, value: '-10.04', source: source('-10.04') });
    const about = { 'driftredovisning-region': { rs: { k1: { source: source('-10.04') } } } };
    const left = yearWith({ 'driftredovisning-region': { rs: { k1: '-10.04' } } }, about);
    expect(followCommands('o', tableSums(left, []), left.tables, GIVERS)).toEqual([
      { type: 'cell.set', ...on, value: null, source: null },
    ]);
  });
});
