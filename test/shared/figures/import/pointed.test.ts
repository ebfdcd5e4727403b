import { describe, expect, it } from 'vitest';
import { sheetFromCells } from '../../../../shared/figures/import/csv.ts';
import { findBlock, isTableBlock } from '../../../../shared/figures/import/find-block.ts';
import { NOTHING_POINTED, pointGuesses, pointOut } from '../../../../shared/figures/import/pointed.ts';
import { previewImport } from '../../../../shared/figures/import/preview.ts';
import { column, row, table } from '../table.ts';

const DEFINITION = table(
  [column('u', { heading: 'Utfall' }), column('b', { heading: 'Budget' })],
  [row('a', { label: 'Avgifter' }), row('s', { label: 'Summa' }), row('s2', { label: 'Summa' })],
);
const sheet = (...lines: readonly string[]) =>
  sheetFromCells(
    lines.map((line) => line.split(';')),
    'blad',
  );

describe('what a person points out', () => {
  it('is one of several labels that are the same, and takes its row from whatever had it', () => {
    const cells = sheet(';Utfall;Budget', 'Avgifter;1;2', 'Summa;3;4', 'Summa;5;6', 'Annat;7;8', 'Summa;9;9');
    const keys = findBlock(cells, DEFINITION)?.rows.map(({ key }) => key);
    expect(keys).toEqual(['avgifter', 'summa', 'summa#2']);
    const pointed = pointOut(pointOut(NOTHING_POINTED, 'rows', 'summa#3', 's'), 'rows', 'summa#2', null);
    const rows = findBlock(cells, DEFINITION, pointed)?.rows.map((one) => one.row);
    expect(rows).toEqual(['a', 's2', null, null, 's']);
    expect(pointOut(pointed, 'rows', 'annat', 's').rows).toEqual({ 'summa#3': null, 'summa#2': null, annat: 's' });
  });

  it('of one column that was guessed lets the other guesses stand', () => {
    const cells = sheet(';Belopp 1;Belopp 2', 'Avgifter;1;2');
    const block = findBlock(cells, DEFINITION);
    expect(block?.columns.map((one) => [one.column, one.guessed])).toEqual([
      ['u', true],
      ['b', true],
    ]);
    if (block === null) throw new Error('the block is there');
    const pointed = pointOut(pointGuesses(NOTHING_POINTED, block), 'columns', 'belopp1', null);
    expect(findBlock(cells, DEFINITION, pointed)?.columns.map((one) => [one.column, one.guessed])).toEqual([
      [null, false],
      ['b', false],
    ]);
  });
});

describe('a paste', () => {
  it.each([
    [true, [';Utfall', 'Avgifter;1', 'Summa;2']],
    [true, ['Avgifter;1;2']],
    [false, ['1;2', '3;4']],
    [false, ['Avgifter']],
    [false, ['Avgifter;1;2;3']],
    [false, [';Utfall', 'Ett;1', 'Två;2', 'Avgifter;3', 'Tre;4']],
  ])('has the table’s labels: %s for %j', (is, lines) => {
    expect(isTableBlock(sheet(...lines), DEFINITION)).toBe(is);
  });
});

describe('a day in a file', () => {
  const days = table(
    [column('u', { heading: 'Utfall' }), column('d', { heading: 'Klart', type: 'date' })],
    [row('a', { label: 'Avgifter' })],
  );

  it('is no figure, and what is no day is none', () => {
    const cells = sheet(';Utfall;Klart', 'Avgifter;2024-03-08;45657');
    const block = findBlock(cells, days);
    if (block === null) throw new Error('the block is there');
    const before = { a: { u: '3', d: '2024-01-01' } };
    expect(previewImport(cells, block, days, before, { units: { from: null, to: null } }).cells).toEqual([
      expect.objectContaining({ from: 'B2', after: '3', kind: 'refused', note: expect.stringContaining('ett datum') }),
      expect.objectContaining({ from: 'C2', after: '2024-01-01', kind: 'refused', note: expect.stringContaining('inget datum') }),
    ]);
  });
});
