import { describe, expect, it } from 'vitest';
import { REGION } from '../../../shared/figures/catalogue/region.ts';
import type { TableDefinition } from '../../../shared/figures/definition.ts';
import { boardsCellWords } from '../../../shared/region/boards-cell-words.ts';
import { boardsSentences, boardsState } from '../../../shared/region/cell-of-boards.ts';
import type { SumCell } from '../../../shared/region/sums.ts';

function ready(id: string): TableDefinition {
  const found = REGION.find(({ definition }) => definition.id === id)?.definition;
  if (found === undefined) throw new Error(id);
  return found;
}

describe('what a row or a column says of the boards', () => {
  it('is told by the cells that row and column together fill', () => {
    const table = ready('driftredovisning-region');
    expect(boardsCellWords(table, { row: 'hsn' })).toBe(
      'Fylls ur nämndernas rapporter: Utfall {år}, Budget {år} och Utfall {år-1}.',
    );
    expect(boardsCellWords(table, { column: 'k1' })).toMatch(/^Fylls ur nämndernas rapporter: Regionstyrelsen, .+ och /);
  });

  it('tells what is only shown, and what is lacking', () => {
    const frames = ready('budgetjusteringar');
    expect(boardsCellWords(frames, { column: 'hsn' })).toBe(
      'Visas bredvid regionens egen siffra: Total just budgetram och planeringsreserv.',
    );
    expect(boardsCellWords(frames, { column: 'rf' })).toMatch(/^Ingen cell i kolumnen får något ännu/);
    expect(boardsCellWords(frames, { row: 'r1' })).toMatch(/^Ingen cell på raden får något ännu/);
  });
});

const CELL: SumCell = {
  row: 'hsn',
  column: 'k1',
  sum: '-12,3',
  exact: '-12.345',
  own: '-12,3',
  difference: null,
  key: null,
  parts: [{ board: 'hsn', value: '-12,3' }],
  missing: [],
  standing: 'follows',
  ofModel: false,
};
const shortOf = (board: string) => board.toUpperCase();

describe('a cell beside its boards', () => {
  it('is theirs, another or not taken yet, and unmarked where it is only like theirs', () => {
    expect(boardsState(CELL)).toBe('follows');
    expect(boardsState({ ...CELL, standing: 'waits', own: null })).toBe('waits');
    expect(boardsState({ ...CELL, standing: 'own', own: '-10,0', difference: '2,3' })).toBe('differs');
    expect(boardsState({ ...CELL, standing: 'compared' })).toBeNull();
    expect(boardsState({ ...CELL, standing: 'own' })).toBeNull();
  });

  it('says what they have, each its own, what differs, and who has nothing', () => {
    expect(boardsSentences(CELL, shortOf)).toEqual(['Ur rapporten från HSN: -12,3.']);
    const several = { ...CELL, parts: [...CELL.parts, { board: 'ftn', value: '0,0' }], missing: ['kn'] };
    expect(boardsSentences(several, shortOf)).toEqual([
      'Ur nämndernas rapporter: -12,3 (HSN -12,3; FTN 0,0).',
      'Saknar siffror i tabellen: KN.',
    ]);
    expect(boardsSentences({ ...CELL, parts: [] }, shortOf)).toEqual(['Räknat på nämndernas siffror blir det -12,3.']);
    expect(boardsSentences({ ...CELL, standing: 'own', own: '-10,0', difference: '2,3' }, shortOf)[0]).toMatch(
      /^Skiljer: .*-12,3.*-10,0.*2,3/,
    );
    expect(boardsSentences({ ...CELL, standing: 'waits', own: null }, shortOf)).toContain(
      'Siffran står inte i regionens tabell ännu.',
    );
  });
});
