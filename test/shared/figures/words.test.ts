import { describe, expect, it } from 'vitest';
import { withMarks } from '../../../shared/figures/footnotes.ts';
import { formatBlank, formatFigure } from '../../../shared/figures/format.ts';
import { tableOfYear, withYear } from '../../../shared/figures/year-words.ts';
import { column, row, table } from './table.ts';

const STYLE = { id: 'komma', decimalMark: ',', thousands: ' ', minus: '-', zero: 'figure' } as const;

describe('a heading with years', () => {
  it.each([
    ['Utfall {år}', 'Utfall 2024'],
    ['per 31 dec {år-1}', 'per 31 dec 2023'],
    ['Prognos {år+2}', 'Prognos 2026'],
    ['Utfall {år-1}-Utfall {år}', 'Utfall 2023-Utfall 2024'],
    ['{år - 1} {år*2} {ar}', '{år - 1} {år*2} {ar}'],
  ])('%s is %s', (pattern, text) => {
    expect(withYear(pattern, 2024)).toBe(text);
  });

  it('has them everywhere in its table', () => {
    const definition = {
      ...table(
        [column('a', { group: 'Utfall {år}', heading: '{år-1}', footnote: 'Sedan {år-2}', aliases: ['Ack {år}'] })],
        [row('r', { label: '{år}' })],
      ),
      title: 'T {år}',
      caption: 'C {år}',
      corner: ['H {år}'],
      notes: ['N {år}'],
    };
    expect(tableOfYear(definition, 2024)).toMatchObject({
      title: 'T 2024',
      caption: 'C 2024',
      corner: ['H 2024'],
      columns: [{ group: 'Utfall 2024', heading: '2023', footnote: 'Sedan 2022', aliases: ['Ack 2024'] }],
      rows: [{ label: '2024' }],
      notes: ['N 2024'],
    });
  });
});

describe('footnotes', () => {
  it('are marked along the columns and then down the rows, the same words with the same mark', () => {
    const { definition, footnotes } = withMarks(
      table(
        [column('a', { heading: 'Utfall' }), column('b', { heading: 'Omsättning', footnote: 'Definition.' })],
        [row('x', { label: 'LOV', footnote: 'Lagen.' }), row('y', { label: '', footnote: 'Definition.' })],
      ),
    );
    expect(definition.columns.map(({ heading }) => heading)).toEqual(['Utfall', 'Omsättning *)']);
    expect(definition.rows.map(({ label }) => label)).toEqual(['LOV **)', '*)']);
    expect(footnotes).toEqual(['*) Definition.', '**) Lagen.']);
  });
});

describe('a per cent sign', () => {
  it('stands after the figure as row or column says, the row first', () => {
    const spaced = { type: 'number', decimals: 1, percent: 'spaced' } as const;
    expect(formatFigure('1.28', { decimals: 2 }, spaced, STYLE)).toBe('1,28\u00a0%');
    expect(formatFigure('-2.7', { decimals: null, percent: 'joined' }, spaced, STYLE)).toBe('-2,7%');
    expect(formatFigure('0', { decimals: null }, spaced, STYLE)).toBe('0,0\u00a0%');
    expect(formatFigure('0', { decimals: null }, spaced, { ...STYLE, zero: 'dash' })).toBe('–');
    expect(formatFigure('Över 10', { decimals: null }, spaced, STYLE)).toBe('Över 10');
  });
});

describe('a cell without a figure', () => {
  it('is printed as the style says, but never in a heading or a column of words', () => {
    const figures = { type: 'number' } as const;
    expect(formatBlank({ kind: 'item' }, figures, STYLE)).toBe('');
    expect(formatBlank({ kind: 'item' }, figures, { ...STYLE, blank: 'dash' })).toBe('–');
    expect(formatBlank({ kind: 'total' }, figures, { ...STYLE, blank: 'missing' })).toBe('uppgift saknas');
    expect(formatBlank({ kind: 'group' }, figures, { ...STYLE, blank: 'dash' })).toBe('');
    expect(formatBlank({ kind: 'item' }, { type: 'text' }, { ...STYLE, blank: 'dash' })).toBe('');
  });
});
