import { describe, expect, it } from 'vitest';
import type { TableDefinition } from '../../../shared/figures/definition.ts';
import type { FigureYear } from '../../../shared/region/board-tables.ts';
import { tableSums } from '../../../shared/region/sums.ts';
import { sampleYear } from '../../support/sample-year.ts';

const column = (id: string, heading: string, more: Partial<TableDefinition['columns'][number]> = {}) => ({
  id,
  group: null,
  heading,
  type: 'number' as const,
  decimals: 1,
  numberStyle: null,
  ...more,
});
const exact = { from: 'exact', turned: false, only: null } as const;

/** Income, costs and result; outcome, budget, deviation and change in per cent. */
function table(id: string, title = 'Resultatrapport'): TableDefinition {
  const row = (rowId: string, label: string) => ({ id: `${id}-${rowId}`, label, kind: 'item' as const, decimals: null });
  return {
    id,
    title,
    caption: null,
    corner: ['Belopp i mnkr'],
    unit: 'mnkr',
    numberStyle: 'komma',
    columns: [
      column(`${id}-u`, 'Utfall {år}'),
      column(`${id}-b`, 'Budget {år}'),
      column(`${id}-a`, 'Avvikelse', { formula: { type: 'difference', of: `${id}-u`, less: `${id}-b`, ...exact } }),
      column(`${id}-p`, 'Förändring (%)', { formula: { type: 'change', of: `${id}-u`, since: `${id}-b`, ...exact } }),
    ],
    rows: [
      row('i', 'Intäkter'),
      row('k', 'Kostnader'),
      {
        ...row('r', 'Resultat'),
        kind: 'total',
        formula: { type: 'sum', add: [`${id}-i`, `${id}-k`], less: [], ...exact },
      },
    ],
    notes: [],
    item: null,
  };
}

type Figures = readonly [income: string, costs: string, incomeBudget: string, costsBudget: string];

function yearWith(id: string, figures: Figures | null, title?: string): FigureYear {
  const { model } = sampleYear();
  const cells =
    figures === null
      ? {}
      : {
          [`${id}-i`]: { [`${id}-u`]: figures[0], [`${id}-b`]: figures[2] },
          [`${id}-k`]: { [`${id}-u`]: figures[1], [`${id}-b`]: figures[3] },
        };
  return { model: { ...model, tables: [table(id, title)] }, tables: [{ table: id, cells }] };
}

describe('the sums over the boards', () => {
  const boards = [
    { board: 'A', year: yearWith('a', ['10.04', '-12.04', '8.0', '-10.0']) },
    { board: 'B', year: yearWith('b', ['20.04', '-18.0', '20.0', '-20.0']) },
    { board: 'C', year: null },
  ];

  it('are exact, and what is computed is computed from them: a share is never added up', () => {
    const [sum] = tableSums(yearWith('r', null), boards);
    expect(sum?.boards).toEqual(['A', 'B']);
    const at = (row: string, col: string) => sum?.cells.find((cell) => cell.row === `r-${row}` && cell.column === `r-${col}`);
    expect(['u', 'b', 'a', 'p'].map((col) => at('i', col)?.sum)).toEqual(['30,1', '28,0', '2,1', '7,4']);
    expect(['u', 'b', 'a'].map((col) => at('r', col)?.sum)).toEqual(['0,0', '-2,0', '2,0']);
    expect(at('i', 'u')).toMatchObject({
      own: null,
      difference: null,
      parts: [
        { board: 'A', value: '10,0' },
        { board: 'B', value: '20,0' },
      ],
    });
  });

  it('differ from the region’s own figures cell by cell, where the two are printed otherwise', () => {
    const [sum] = tableSums(yearWith('r', ['30.1', '-31.0', '28.0', '-30.0']), boards);
    const differing = sum?.cells.filter(({ difference }) => difference !== null);
    expect(differing?.map(({ row, column: col, sum: theirs, own, difference }) => [row, col, theirs, own, difference])).toEqual([
      ['r-i', 'r-p', '7,4', '7,5', '0,1'],
      ['r-k', 'r-u', '-30,0', '-31,0', '-1,0'],
      ['r-k', 'r-a', '0,0', '-1,0', '-1,0'],
      ['r-k', 'r-p', '0,1', '3,3', '3,2'],
      ['r-r', 'r-u', '0,0', '-0,9', '-0,9'],
      ['r-r', 'r-a', '2,0', '1,1', '-0,9'],
      ['r-r', 'r-p', '-102,0', '-55,0', '47,0'],
    ]);
  });

  it('go past a text and a blank, and are none of rates', () => {
    const [sum] = tableSums(yearWith('r', null), [
      { board: 'A', year: yearWith('a', ['ej klart', '-12.0', '8.0', '-10.0']) },
      { board: 'B', year: yearWith('b', ['20.5', '-18.0', '20.0', '-20.0']) },
    ]);
    expect(sum?.cells.find(({ row, column: col }) => row === 'r-i' && col === 'r-u')?.sum).toBe('20,5');
    const rates = { board: 'A', year: yearWith('a', ['4.0', '5.0', '4.0', '5.0'], 'Sjukfrånvaro i procent') };
    expect(tableSums(yearWith('r', null, 'Sjukfrånvaro i procent'), [rates])).toEqual([]);
    expect(tableSums(yearWith('r', null, 'Något annat'), boards)).toEqual([]);
  });
});
