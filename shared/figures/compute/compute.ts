import { DECIMAL_PATTERN } from '../decimal-pattern.ts';
import type { FilledCells, TableColumn, TableDefinition, TableRow } from '../definition.ts';
import { isShare, termsOf } from '../formula.ts';
import { applied, type Term } from './apply.ts';
import { digitsOf, Exact, roundedTo } from './exact.ts';
import { type Rule, rulesOf } from './rules.ts';

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
  /** Cells that are computed from themselves; they are blank. */
  readonly cycles: readonly (readonly Place[])[];
}

export interface Figure {
  readonly value: Term;
  readonly decimals: number;
}

const NOTHING: Figure = { value: 'blank', decimals: 0 };

/** Decimals of a rate or share where neither row nor column says how many. */
const SHARE_DECIMALS = 1;

/**
 * A table with its formulas computed: exactly, in the order in which the cells need each other, rounded half away from zero and
 * once. What a person entered in a computed cell stands, and other formulas build on it.
 */
export function computeTable(definition: TableDefinition, entered: FilledCells): ComputedTable {
  const sheet = new Sheet(definition, entered);
  sheet.computeAll();
  let cells: FilledCells | null = null;
  return {
    // Written out when it is asked for: checks look at the values alone.
    get cells() {
      cells ??= sheet.filled();
      return cells;
    },
    isComputed: (row, column) => sheet.at(row, column)?.computed ?? false,
    hasFormula: (row, column) => (sheet.at(row, column)?.rule ?? null) !== null,
    figureAt: (row, column) => sheet.at(row, column) ?? NOTHING,
    cycles: sheet.cycles,
  };
}

interface Cell {
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly rule: Rule | null;
  readonly entered: string | undefined;
  /** Computed by its rule: nothing is entered. */
  readonly computed: boolean;
  state: 'waiting' | 'open' | 'done';
  /** What its rule is made of, once it is looked for, and how many of them are computed. */
  needed: readonly Cell[] | null;
  passed: number;
  value: Term;
  /** Digits after the mark that the value has or is printed with. */
  decimals: number;
}

class Sheet {
  readonly cycles: Place[][] = [];
  readonly #rows: ReadonlyMap<string, ReadonlyMap<string, Cell>>;

  constructor({ rows, columns }: TableDefinition, entered: FilledCells) {
    this.#rows = new Map(
      rows.map((row) => {
        const given = Object.hasOwn(entered, row.id) ? entered[row.id] : undefined;
        return [row.id, new Map(columns.map((column) => [column.id, cellOf(row, column, valueIn(given, column.id))]))];
      }),
    );
  }

  at(row: string, column: string): Cell | undefined {
    return this.#rows.get(row)?.get(column);
  }

  computeAll(): void {
    for (const row of this.#rows.values()) {
      for (const cell of row.values()) if (cell.state === 'waiting') this.#compute(cell);
    }
  }

  filled(): FilledCells {
    const rows: Record<string, Record<string, string>> = {};
    for (const [id, row] of this.#rows) {
      let cells: Record<string, string> | undefined;
      for (const [column, cell] of row) {
        const text = textOf(cell);
        if (text === undefined) continue;
        cells ??= {};
        cells[column] = text;
      }
      if (cells !== undefined) rows[id] = cells;
    }
    return rows;
  }

  /** Goes to the cells that a cell needs before the cell itself; without recursion, since a chain may be as long as the table. */
  #compute(first: Cell): void {
    const path: Cell[] = [first];
    for (let cell = path.at(-1); cell !== undefined; cell = path.at(-1)) {
      const next = cell.state === 'done' ? undefined : this.#nextOf(cell);
      if (next === undefined) {
        if (cell.state !== 'done') this.#finish(cell);
        path.pop();
      } else if (next.state === 'open' || next === cell) {
        this.#break(path, next);
      } else {
        cell.state = 'open';
        path.push(next);
      }
    }
  }

  /** The first of the cells that a cell needs which is not computed yet; those that are have been gone past. */
  #nextOf(cell: Cell): Cell | undefined {
    cell.needed ??= this.#needed(cell);
    while (cell.needed[cell.passed]?.state === 'done') cell.passed += 1;
    return cell.needed[cell.passed];
  }

  /** The cells from one back to itself are blank. */
  #break(path: readonly Cell[], start: Cell): void {
    const ring = path.slice(path.indexOf(start));
    this.cycles.push(ring.map(({ row, column }) => ({ row: row.id, column: column.id })));
    for (const cell of ring) {
      cell.state = 'done';
      cell.value = 'blank';
    }
  }

  #needed({ rule, row, column }: Cell): Cell[] {
    if (rule === null) return [];
    const needed: Cell[] = [];
    for (const id of termsOf(rule.formula)) {
      const cell = rule.along === 'row' ? this.at(row.id, id) : this.at(id, column.id);
      if (cell !== undefined) needed.push(cell);
    }
    return needed;
  }

  #finish(cell: Cell): void {
    const { rule, computed, row, column } = cell;
    cell.state = 'done';
    if (rule === null || !computed) return;
    const { formula, along } = rule;
    cell.decimals = row.decimals ?? column.decimals ?? ownDecimals(rule, cell.needed ?? []);
    cell.value =
      applied(formula, (id) => {
        const other = along === 'row' ? this.at(row.id, id) : this.at(id, column.id);
        return other === undefined ? 'blank' : termOf(other, formula.from);
      }) ?? 'blank';
  }
}

function valueIn(row: Readonly<Record<string, string>> | undefined, column: string): string | undefined {
  return row !== undefined && Object.hasOwn(row, column) ? row[column] : undefined;
}

function cellOf(row: TableRow, column: TableColumn, entered: string | undefined): Cell {
  const [rule = null] = rulesOf(row, column);
  const computed = rule !== null && entered === undefined;
  return {
    row,
    column,
    rule,
    entered,
    computed,
    state: computed ? 'waiting' : 'done',
    needed: null,
    passed: 0,
    value: computed || entered === undefined ? 'blank' : enteredTerm(entered, column),
    decimals: row.decimals ?? column.decimals ?? entered?.split('.')[1]?.length ?? 0,
  };
}

function enteredTerm(entered: string, column: TableColumn): Term {
  return column.type === 'number' && DECIMAL_PATTERN.test(entered) ? new Exact(entered) : 'text';
}

function ownDecimals({ formula }: Rule, needed: readonly Cell[]): number {
  return isShare(formula) ? SHARE_DECIMALS : Math.max(0, ...needed.map(({ decimals }) => decimals));
}

/** What a cell gives a formula that is computed from exact figures, or from printed ones. */
export function termOf({ value, decimals }: Figure, from: 'exact' | 'printed'): Term {
  return typeof value === 'string' || from === 'exact' ? value : roundedTo(value, decimals);
}

function textOf({ entered, value, decimals }: Cell): string | undefined {
  return entered ?? (typeof value === 'string' ? undefined : digitsOf(value, decimals));
}
