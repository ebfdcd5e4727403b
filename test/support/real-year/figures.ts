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
 * A printed table as a definition and its cells. Where a column's figures all follow one number style with the same number
 * of decimals it becomes a column of numbers, else one of text, as typed. Groups of rows with units of their own ("årsarbetare"
 * above "mnkr") become tables of their own, since decimals belong to a column.
 */
export function convertTable(table: PrintedTable): ConvertedTable[] {
  const groups = [...new Set(table.rows.map(({ group }) => group))];
  return groups.map((group, index) => {
    const id = groups.length === 1 ? table.id : `${table.id}-${index + 1}`;
    return convertGroup({ ...table, id, rows: table.rows.filter((row) => row.group === group) });
  });
}

function convertGroup({ id, title, corner, unit, columns, rows }: PrintedTable): ConvertedTable {
  const shapes = columns.map((_, index) => columnShape(rows.flatMap(({ values }) => values[index] ?? [])));
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
      rows: rows.map(({ label }, index) => ({
        id: `r${index + 1}`,
        label: label === '(blank label)' ? '' : label,
        kind: /^(summa|totalt|resultat$)/i.test(label) ? 'total' : 'item',
      })),
      notes: [],
      item: null,
    },
    cells: Object.fromEntries(
      rows.map(({ values }, row) => [
        `r${row + 1}`,
        Object.fromEntries(
          values.flatMap((value, column) =>
            value === null ? [] : [[`k${column + 1}`, shapes[column]?.type === 'number' ? decimalOf(value) : value]],
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
  const matches = values.map((value) => pattern?.exec(value) ?? null);
  const marks = new Set(matches.map((match) => match?.[1]));
  const decimals = new Set(matches.map((match) => match?.[2]?.length ?? 0));
  if (pattern === undefined || marks.size > 1 || decimals.size > 1) {
    return TEXT;
  }
  const [mark] = marks;
  const style = `${mark === '.' ? 'punkt' : 'komma'}${pattern === GROUPED ? '' : '-hel'}`;
  return { type: 'number', decimals: [...decimals][0] ?? 0, numberStyle: style };
}

/** "-6 913.5" -> "-6913.5"; "19,00" -> "19.00". */
function decimalOf(printed: string): string {
  return printed.replaceAll(' ', '').replace(',', '.');
}
