import type { FilledCells, TableDefinition } from '../definition.ts';
import type { NumTerm } from './apply.ts';
import type { Exact } from './exact.ts';
import { exactOf } from './number.ts';
import { planTable } from './plan.ts';
import { Sheet } from './sheet.ts';

/** A cell by its row and column. */
export interface Place {
  readonly row: string;
  readonly column: string;
}

export interface ComputedTable {
  /** What stands in each cell: what is entered, else what its formula gives, rounded once to the decimals it is printed with. */
  readonly cells: FilledCells;
  /** Whether the cell has a formula and nothing is entered in it. */
  readonly isComputed: (row: string, column: string) => boolean;
  /** Whether the cell has a formula. */
  readonly hasFormula: (row: string, column: string) => boolean;
  /** A cell's value, and the digits after the mark that it is printed with. */
  readonly figureAt: (row: string, column: string) => Figure;
  /** Its value as it is computed with: for who adds up very many. */
  readonly termAt: (row: string, column: string) => NumTerm;
  /** Cells that are computed from themselves; they are blank. */
  readonly cycles: readonly (readonly Place[])[];
  /** The same table with other figures entered: only what they change is computed anew. */
  readonly withEntered: (entered: FilledCells) => ComputedTable;
}

export interface Figure {
  readonly value: Exact | 'blank' | 'text';
  readonly decimals: number;
}

const NOTHING: Figure = { value: 'blank', decimals: 0 };

/**
 * A table with its formulas computed: exactly, in the order in which the cells need each other, rounded half away from zero and
 * once. What a person entered in a computed cell stands, and other formulas build on it.
 */
export function computeTable(definition: TableDefinition, entered: FilledCells): ComputedTable {
  return tableOf(new Sheet(planTable(definition), entered, null));
}

function tableOf(sheet: Sheet): ComputedTable {
  const { rows, columns } = sheet.plan.definition;
  const figures = new Map<number, Figure>();
  let cells: FilledCells | null = null;
  return {
    // Written out when it is asked for: checks look at the values alone.
    get cells() {
      cells ??= filled(sheet);
      return cells;
    },
    isComputed: (row, column) => {
      const cell = sheet.at(row, column);
      return sheet.ruleOf(cell) !== null && !sheet.isEntered(cell);
    },
    hasFormula: (row, column) => sheet.ruleOf(sheet.at(row, column)) !== null,
    figureAt: (row, column) => {
      const cell = sheet.at(row, column);
      if (cell === -1) return NOTHING;
      const known = figures.get(cell);
      if (known !== undefined) return known;
      const value = sheet.valueOf(cell);
      const figure = { value: typeof value === 'string' ? value : exactOf(value), decimals: sheet.decimalsOf(cell) };
      figures.set(cell, figure);
      return figure;
    },
    termAt: (row, column) => {
      const cell = sheet.at(row, column);
      return cell === -1 ? 'blank' : sheet.valueOf(cell);
    },
    cycles: sheet.cycles.map((ring) =>
      ring.map((cell) => {
        const place = cell % columns.length;
        return { row: rows[(cell - place) / columns.length]?.id ?? '', column: columns[place]?.id ?? '' };
      }),
    ),
    // A ring can be broken by what is entered in it, so such a table is computed whole.
    withEntered: (entered) => tableOf(new Sheet(sheet.plan, entered, sheet.cycles.length === 0 ? sheet : null)),
  };
}

function filled(sheet: Sheet): FilledCells {
  const { rows, columns } = sheet.plan.definition;
  const all: Record<string, Record<string, string>> = {};
  let cell = 0;
  for (const { id } of rows) {
    let row: Record<string, string> | undefined;
    for (const column of columns) {
      const text = sheet.textOf(cell);
      cell += 1;
      if (text === undefined) continue;
      row ??= {};
      row[column.id] = text;
    }
    if (row !== undefined) all[id] = row;
  }
  return all;
}
