import type { NumberStyle, TableCells, TableDefinition } from '../../../shared/figures/definition.ts';
import type { PrintedTable } from './printed.ts';

type Column = TableDefinition['columns'][number];

export interface ConvertedTable {
  readonly definition: TableDefinition;
  readonly cells: TableCells['cells'];
}

/** The number styles that printed tables have; blanks between thousands or not, by the mark between whole and part. */
export const STYLES: readonly NumberStyle[] = [
  { id: 'punkt', decimalMark: '.', thousands: ' ', minus: '-', zero: 'figure' },
  { id: 'punkt-hel', decimalMark: '.', thousands: '', minus: '-', zero: 'figure' },
  { id: 'komma', decimalMark: ',', thousands: ' ', minus: '-', zero: 'figure' },
  { id: 'komma-hel', decimalMark: ',', thousands: '', minus: '-', zero: 'figure' },
];

/**
 * A printed table as a definition and its cells. Where a column's figures all follow one number style it becomes a column of
 * numbers, else one of text, as typed. Where the figures of one column have different numbers of decimals, a row whose own
 * figures agree ("135 120 15" above "39,0 18,0 21,0") has its decimals itself.
 */
export function convertTable({ id, title, corner, unit, columns, rows }: PrintedTable): ConvertedTable {
  const shapes = columns.map((_, index) => columnShape(rows.flatMap(({ values }) => values[index] ?? [])));
  const isMixed = shapes.some(({ type, decimals }) => type === 'number' && decimals === null);
  return {
    definition: {
      id,
      title,
      caption: title,
      corner: [corner ?? title],
      unit: unit ?? null,
      numberStyle: shapes.find(({ numberStyle }) => numberStyle !== null)?.numberStyle ?? 'komma',
      columns: columns.map((heading, index): Column => {
        const [group, name] = heading.includes(': ') ? heading.split(': ', 2) : [null, heading];
        return {
          id: `k${index + 1}`,
          group: group ?? null,
          heading: name ?? heading,
          ...(shapes[index] ?? TEXT),
        };
      }),
      rows: rows.map(({ label, values }, index) => ({
        id: `r${index + 1}`,
        label: label === '(blank label)' ? '' : label,
        kind: /^(summa|totalt|resultat$)/i.test(label) ? 'total' : 'item',
        decimals: isMixed ? commonDecimals(values.filter((value, column) => value !== null && isNumber(shapes[column]))) : null,
      })),
      notes: [],
      item: null,
    },
    cells: Object.fromEntries(
      rows.map(({ values }, row) => [
        `r${row + 1}`,
        Object.fromEntries(
          values.flatMap((value, column) =>
            value === null ? [] : [[`k${column + 1}`, isNumber(shapes[column]) ? decimalOf(value) : value]],
          ),
        ),
      ]),
    ),
  };
}

type Shape = Pick<Column, 'type' | 'decimals' | 'numberStyle'>;

const TEXT: Shape = { type: 'text', decimals: null, numberStyle: null };
const GROUPED = /^-?\d{1,3}(?: \d{3})*(?:([.,])(\d+))?$/;
const PLAIN = /^-?\d+(?:([.,])(\d+))?$/;

function columnShape(values: readonly string[]): Shape {
  const pattern = [GROUPED, PLAIN].find((candidate) => values.every((value) => candidate.test(value)));
  const marks = new Set(values.flatMap((value) => pattern?.exec(value)?.[1] ?? []));
  if (pattern === undefined || marks.size > 1) {
    return TEXT;
  }
  const [mark] = marks;
  const style = `${mark === '.' ? 'punkt' : 'komma'}${pattern === GROUPED ? '' : '-hel'}`;
  return { type: 'number', decimals: values.length === 0 ? 0 : commonDecimals(values), numberStyle: style };
}

function isNumber(shape: Shape | undefined): boolean {
  return shape?.type === 'number';
}

/** How many decimals all the figures are printed with; null when they differ. */
function commonDecimals(values: readonly (string | null)[]): number | null {
  const [decimals = null, ...others] = new Set(
    values.flatMap((value) => (value === null ? [] : [/[.,](\d+)$/.exec(value)?.[1]?.length ?? 0])),
  );
  return others.length > 0 ? null : decimals;
}

/** "-6 913.5" -> "-6913.5"; "19,00" -> "19.00". */
function decimalOf(printed: string): string {
  return printed.replaceAll(' ', '').replace(',', '.');
}
