import type { GridPreferences } from '../api/preferences.ts';
import type { GridColumn } from './cell.ts';

/** How a person has arranged a grid's columns and rows; what is not said is as the program has it. */
export type Arrangement = GridPreferences;

export const FIRST_ARRANGEMENT: Arrangement = { columns: [], widths: {}, hidden: [], sort: [], filters: {} };

/** Before a column's id in `hidden`: it is shown although the program would hide it. */
const SHOWN = '+';
const NARROWEST = 32;
const WIDEST = 1_200;

export function isShown({ id, hidden }: Pick<GridColumn<never>, 'id' | 'hidden'>, arrangement: Arrangement): boolean {
  return hidden === true ? arrangement.hidden.includes(`${SHOWN}${id}`) : !arrangement.hidden.includes(id);
}

/** All columns in the person's order; one that has come since stands after the one the program has before it. */
export function orderedColumns<Column extends { readonly id: string }>(
  columns: readonly Column[],
  { columns: order }: Arrangement,
): readonly Column[] {
  const ordered = order.flatMap((id) => columns.filter((column) => column.id === id));
  columns.forEach((column, at) => {
    if (ordered.includes(column)) return;
    const before = columns[at - 1];
    ordered.splice(before === undefined ? 0 : ordered.indexOf(before) + 1, 0, column);
  });
  return ordered;
}

/** The columns that are shown, in order; one with a width of the person's own has just that. */
export function arrangedColumns<Row>(columns: readonly GridColumn<Row>[], arrangement: Arrangement): readonly GridColumn<Row>[] {
  return orderedColumns(columns, arrangement)
    .filter((column) => isShown(column, arrangement))
    .map((column) => {
      const width = arrangement.widths[column.id];
      return width === undefined ? column : { ...column, width, grow: 0 };
    });
}

export function withShown(
  arrangement: Arrangement,
  column: Pick<GridColumn<never>, 'id' | 'hidden'>,
  shown: boolean,
): Arrangement {
  const name = column.hidden === true ? `${SHOWN}${column.id}` : column.id;
  const rest = arrangement.hidden.filter((one) => one !== name);
  return { ...arrangement, hidden: shown === (column.hidden === true) ? [...rest, name] : rest };
}

/** @param width in pixels; null is the program's own */
export function withWidth(arrangement: Arrangement, column: string, width: number | null): Arrangement {
  const { [column]: _before, ...rest } = arrangement.widths;
  if (width === null) return { ...arrangement, widths: rest };
  return { ...arrangement, widths: { ...rest, [column]: Math.round(Math.min(Math.max(width, NARROWEST), WIDEST)) } };
}

/** Puts a column where another is now, among the columns that are shown. */
export function withPlace(
  arrangement: Arrangement,
  columns: readonly Pick<GridColumn<never>, 'id' | 'hidden'>[],
  moved: string,
  to: string,
): Arrangement {
  const order = orderedColumns(columns, arrangement).map(({ id }) => id);
  const at = order.indexOf(to);
  if (at < 0 || moved === to) return arrangement;
  return { ...arrangement, columns: order.filter((id) => id !== moved).toSpliced(at, 0, moved) };
}
