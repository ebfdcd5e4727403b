import { describe, expect, it } from 'vitest';
import { isChangedSince, sourceWords } from '../../../shared/figures/cell-source.ts';
import { computeTable } from '../../../shared/figures/compute/compute.ts';
import { filledCells, standingIn } from '../../../shared/figures/compute/standing.ts';
import { versionsOf } from '../../../shared/figures/versions-of.ts';
import { column, difference, row, sum, table } from './table.ts';

const definition = table(
  [
    column('p', { heading: 'Prognos' }),
    column('f', { heading: 'Förra prognosen', lastVersionOf: 'p' }),
    column('d', { heading: 'Förändring', formula: difference('p', 'f') }),
  ],
  [row('a'), row('b'), row('s', { kind: 'total', formula: sum(['a', 'b']) })],
);
const kept = (id: string, date: string, cells: Record<string, string>, of = 'p') => ({ id, column: of, name: id, date, cells });
const versions = [
  kept('p2', '2024-08-31', { a: '10.25', b: '2.0', s: '12.3' }),
  kept('p1', '2024-04-30', { a: '9.0' }),
  kept('other', '2024-12-31', { a: '1.0' }, 'f'),
];

describe('the versions of a column', () => {
  it('stand by their day, and of one day as they were kept', () => {
    expect(versionsOf(versions, 'p').map(({ id }) => id)).toEqual(['p1', 'p2']);
    const sameDay = [kept('x', '2024-04-30', {}), kept('a', '2024-04-30', {})];
    expect(versionsOf(sameDay, 'p').map(({ id }) => id)).toEqual(['x', 'a']);
  });

  it('fill the column for the last of them, and the change since it is exact', () => {
    const entered = { cells: { a: { p: '10.3' }, b: { p: '2.0' } }, versions };
    const { cells } = computeTable(definition, filledCells(definition, entered));
    expect(cells).toEqual({
      a: { p: '10.3', f: '10.25', d: '0.1' },
      b: { p: '2.0', f: '2.0', d: '0.0' },
      s: { p: '12.3', f: '12.3', d: '0.0' },
    });
  });

  it('give way to what is entered in that column', () => {
    const entered = { cells: { a: { f: '11.0' } }, versions };
    expect(filledCells(definition, entered)).toMatchObject({ a: { f: '11.0' }, b: { f: '2.0' } });
    expect(filledCells(definition, { cells: {} })).toEqual({});
  });

  it('are made of what stands in the column, computed figures too', () => {
    expect(standingIn(definition, { cells: { a: { p: '10.25' }, b: { p: 'ej klart' } } }, 'p')).toEqual({
      a: '10.25',
      b: 'ej klart',
    });
    expect(standingIn(definition, { cells: { a: { p: '10.25' }, b: { p: '2' } } }, 'p')).toEqual({
      a: '10.25',
      b: '2',
      s: '12.3',
    });
  });
});

describe('the source of a figure', () => {
  const source = { name: 'Raindance 2025-01-14', file: 'bokslut.xlsx', sheet: 'Blad1', cell: 'B12', figure: '12.4' };

  it('is told in a line, what is known of it', () => {
    expect(sourceWords(source)).toBe('Raindance 2025-01-14, bokslut.xlsx, Blad1!B12');
    expect(sourceWords({ ...source, name: null, sheet: null })).toBe('bokslut.xlsx, B12');
    expect(sourceWords({ ...source, file: null, sheet: null, cell: null })).toBe('Raindance 2025-01-14');
  });

  it('is not that of another figure', () => {
    expect(isChangedSince(source, '12.4')).toBe(false);
    expect(isChangedSince(source, '12.5')).toBe(true);
    expect(isChangedSince(source, null)).toBe(true);
    expect(isChangedSince({ ...source, figure: null }, '12.5')).toBe(false);
  });
});
