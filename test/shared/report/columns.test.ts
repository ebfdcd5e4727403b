import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ColumnContent, fitColumns, tryColumns } from '../../../shared/report/layout/columns.ts';
import { TABLE_SIZES, TEXT_WIDTH, TEXT_WIDTHS } from '../../../shared/report/table-size.ts';
import { textWidth } from '../../../shared/report/text-width.ts';

const figures = (heading: string, ...texts: string[]): ColumnContent => ({ headings: [heading], texts, breaks: 'whole' });
const labels = (...texts: string[]): ColumnContent => ({ headings: [''], texts, breaks: 'words' });

/** Room for text in each column, in points, as it is printed. */
function rooms({ widths, density, page }: ReturnType<typeof fitColumns>): number[] {
  return widths.map((width) => (width / 100) * TEXT_WIDTHS[page] - 2 * TABLE_SIZES[density].padding);
}

describe('the widths of columns', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnoåäö'), minLength: 1, maxLength: 12 });
  const amount = fc.integer({ min: -9_999_999, max: 9_999_999 }).map((value) => value.toLocaleString('sv-SE'));
  const column = fc.oneof(
    fc.record({ headings: fc.array(letters, { maxLength: 2 }), texts: fc.array(amount), breaks: fc.constant('whole' as const) }),
    fc.record({
      headings: fc.array(letters, { maxLength: 2 }),
      texts: fc.array(fc.array(letters, { maxLength: 6 }).map((words) => words.join(' '))),
      breaks: fc.constant('words' as const),
    }),
  );

  it('are a hundred parts together, and none is nothing', () => {
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 12 }), (columns) => {
        const { widths } = fitColumns(columns);
        expect(widths).toHaveLength(columns.length);
        expect(widths.reduce((total, width) => total + width, 0)).toBeCloseTo(100, 6);
        expect(Math.min(...widths)).toBeGreaterThan(0);
      }),
    );
  });

  it('break no word and no figure while the page has room for them', () => {
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 7 }), (columns) => {
        const fitted = fitColumns(columns);
        const { letters: size, padding } = TABLE_SIZES[fitted.density];
        const whole = columns.map(({ headings, texts, breaks }) =>
          Math.max(
            0,
            ...[...headings, ...texts.flatMap((text) => (breaks === 'whole' ? [text] : text.split(' ')))].map(
              (word) => textWidth(word) * size,
            ),
          ),
        );
        fc.pre(whole.reduce((total, width) => total + width + 2 * padding + 2, 0) <= TEXT_WIDTH);
        rooms(fitted).forEach((room, index) => {
          expect(room).toBeGreaterThanOrEqual((whole[index] ?? 0) - 0.01);
        });
      }),
    );
  });

  it('are those of a lying page where the chapter has one, before the letters grow smaller', () => {
    const columns = [
      labels('Risken att '.repeat(12)),
      labels('Genomföra stickprov '.repeat(8)),
      figures('Anteckning', 'Mmmmmmmmmmmmmmm'),
    ];
    const wide = [...columns, labels('Informationssäkerhetssamordnaren'), labels('Ej genomförd')];
    expect(fitColumns(wide)).toMatchObject({ density: 'dense', page: 'portrait' });
    expect(fitColumns(wide, [], 'landscape')).toMatchObject({ density: 'normal', page: 'landscape' });
  });

  it('give the texts what figures do not need', () => {
    const { widths, density } = fitColumns([
      labels('Avskrivningar, immateriella tillgångar'),
      figures('Utfall', '-0.1'),
      figures('Budget', '-2.1'),
    ]);
    expect(density).toBe('normal');
    expect(widths[0]).toBeGreaterThan(40);
    expect(widths[1]).toBeCloseTo(widths[2] ?? 0, 6);
  });

  it('make a table of ten columns dense rather than break its words', () => {
    const groups = ['2024', '2023', 'Förändring'].map((heading, index) => ({ heading, first: 1 + 3 * index, count: 3 }));
    const columns = [
      labels('Usk/sköt/barnsköt/ambulanssjv'),
      ...Array.from({ length: 3 }, () => [
        figures('Tillsvidare', '1 315,1'),
        figures('Visstid', '161,3'),
        figures('Totalt', '1 333,0'),
      ]).flat(),
    ];
    const fitted = fitColumns(columns, groups);
    expect(fitted.density).toBe('dense');
    const size = TABLE_SIZES.dense.letters;
    const [label = 0, first = 0] = rooms(fitted);
    expect(label).toBeGreaterThanOrEqual(textWidth('Usk/sköt/barnsköt/ambulanssjv') * size);
    expect(first).toBeGreaterThanOrEqual(textWidth('Tillsvidare') * size);
  });

  it('give the labels of a wide table room enough to be read, and turn the page when it takes that', () => {
    const label = 'Personalkostnader och övriga kostnader';
    const wide = (count: number) =>
      fitColumns([
        labels(label),
        ...Array.from({ length: count }, (_, index) => figures(`Kolumn${index}`, '-1\u00a0234\u00a0567,8')),
      ]);
    const size = (fitted: ReturnType<typeof fitColumns>) => TABLE_SIZES[fitted.density].letters;
    expect([9, 12].map((count) => [wide(count).density, wide(count).page])).toEqual([
      ['dense', 'landscape'],
      ['dense', 'landscape'],
    ]);
    for (const fitted of [6, 9, 12, 14].map(wide)) {
      const [room = 0, ...others] = rooms(fitted);
      expect(room).toBeGreaterThanOrEqual(9 * size(fitted));
      for (const other of others) expect(other).toBeGreaterThanOrEqual(textWidth('-1\u00a0234\u00a0567,8') * size(fitted));
    }
  });

  it('break headings, in the smallest letters, before they break a figure', () => {
    const columns = Array.from({ length: 16 }, () => figures('Mycketlångkolumnrubrik', '-1\u00a0234,5'));
    const { fitted, fits } = tryColumns([labels('Intäkter'), ...columns], []);
    expect([fitted.density, fitted.page, fits]).toEqual(['finest', 'landscape', true]);
    const [, ...figureRooms] = rooms(fitted);
    for (const room of figureRooms) expect(room).toBeGreaterThanOrEqual(textWidth('-1\u00a0234,5') * TABLE_SIZES.finest.letters);
    expect(tryColumns([labels('Intäkter'), ...columns, ...columns, ...columns, ...columns], []).fits).toBe(false);
  });

  it('let no single word take the page', () => {
    const [room = 0, other = 0] = rooms(fitColumns([labels('x'.repeat(500)), figures('Utfall', '12,5')]));
    expect(room).toBeLessThan(TEXT_WIDTH);
    expect(other).toBeGreaterThan(textWidth('Utfall') * TABLE_SIZES.normal.letters);
  });

  it('make room for a heading over several columns', () => {
    const long = 'Årsarbetsgenomsnittsberäkning';
    const plain = fitColumns([labels('Rad'), figures('A', '1'), figures('B', '2')]);
    const grouped = fitColumns([labels('Rad'), figures('A', '1'), figures('B', '2')], [{ heading: long, first: 1, count: 2 }]);
    const width = (of: typeof plain) => (of.widths[1] ?? 0) + (of.widths[2] ?? 0);
    expect((width(grouped) / 100) * TEXT_WIDTH).toBeGreaterThan(textWidth(long) * TABLE_SIZES.normal.letters);
    expect(width(grouped)).toBeGreaterThanOrEqual(width(plain));
  });
});
