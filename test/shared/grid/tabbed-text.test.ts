import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTabbed, writeTabbed } from '../../../shared/grid/tabbed-text.ts';

/** Any cells, with many of the signs that mean something in tabbed text. */
const anyCell = fc
  .array(fc.constantFrom('a', 'å', ' ', '"', '\t', '\n', ';', '1'), { maxLength: 8 })
  .map((signs) => signs.join(''));
const anyCells = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(anyCell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

describe('cells as tabbed text', () => {
  it('come back as they were, whatever stands in them', () => {
    fc.assert(
      fc.property(anyCells, (cells) => {
        expect(parseTabbed(writeTabbed(cells))).toEqual(cells);
      }),
    );
  });

  it('are read whatever the text is, and nothing in it is lost', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const signs = (of: string) => of.replace(/["\t\r\n]/g, '');
        expect(signs(parseTabbed(text).flat().join(''))).toBe(signs(text));
      }),
    );
  });

  it('are read as Excel writes them: quoted where a cell has a line break, ended by a line break', () => {
    expect(parseTabbed('Utfall\t"rad ett\r\nrad ""två"""\r\n86 %\tJa\r\n')).toEqual([
      ['Utfall', 'rad ett\nrad "två"'],
      ['86 %', 'Ja'],
    ]);
  });

  it('keep a quotation mark that only begins a text', () => {
    expect(parseTabbed('"Bäst" i test\t2')).toEqual([['"Bäst" i test', '2']]);
  });

  it('of one cell are that cell’s text alone', () => {
    expect(writeTabbed([['86 %']])).toBe('86 %');
    expect(writeTabbed([['a'], ['b']])).toBe('a\nb\n');
  });
});
