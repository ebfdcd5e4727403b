import type { FilledCells } from '../definition.ts';
import { applied, type NumTerm } from './apply.ts';
import { digitsOfNum, numOf, roundedNum } from './number.ts';
import type { PlannedRule, TablePlan } from './plan.ts';

/** How far the computing of a cell has come. */
const WAITING = 0;
const OPEN = 1;
const DONE = 2;

/** Decimals of a rate or share where neither row nor column says how many. */
const SHARE_DECIMALS = 1;

/** The cells of a table while it is computed, row by row; each is known by its number. */
export class Sheet {
  /** Cells that are computed from themselves, as numbers; they are blank. */
  readonly cycles: number[][] = [];
  readonly plan: TablePlan;
  readonly entered: FilledCells;
  readonly #width: number;
  readonly #texts: (string | undefined)[];
  readonly #values: NumTerm[];
  readonly #decimals: Uint8Array;
  readonly #states: Uint8Array;
  /** How many of a cell's terms have been gone past, so that a sum of very many is not looked through again for each. */
  readonly #passed: Uint32Array;

  /** Computes all; or, from a sheet of the same plan without rings, what differs and what that changes. */
  constructor(plan: TablePlan, entered: FilledCells, before: Sheet | null) {
    this.plan = plan;
    this.entered = entered;
    this.#width = plan.definition.columns.length;
    this.#texts = before === null ? new Array(plan.rules.length).fill(undefined) : before.#texts.slice();
    this.#values = before === null ? new Array(plan.rules.length).fill('blank') : before.#values.slice();
    this.#decimals = before === null ? new Uint8Array(plan.rules.length) : before.#decimals.slice();
    this.#states = before === null ? new Uint8Array(plan.rules.length) : before.#states.slice();
    this.#passed = new Uint32Array(plan.rules.length);
    const waiting = before === null ? this.#enterAll() : this.#enterChanges(before);
    for (const cell of waiting) if (this.#states[cell] === WAITING) this.#compute(cell);
  }

  /** A cell's number; −1 for one that the table does not have. */
  at(row: string, column: string): number {
    const first = this.plan.rowAt.get(row);
    const place = this.plan.columnAt.get(column);
    return first === undefined || place === undefined ? -1 : first * this.#width + place;
  }

  ruleOf(cell: number): PlannedRule | null {
    return this.plan.rules[cell] ?? null;
  }

  isEntered(cell: number): boolean {
    return this.#texts[cell] !== undefined;
  }

  valueOf(cell: number): NumTerm {
    return this.#values[cell] ?? 'blank';
  }

  decimalsOf(cell: number): number {
    return this.#decimals[cell] ?? 0;
  }

  /** What stands in a cell: what is entered, else the digits of what is computed. */
  textOf(cell: number): string | undefined {
    const entered = this.#texts[cell];
    if (entered !== undefined) return entered;
    const value = this.valueOf(cell);
    return typeof value === 'string' ? undefined : digitsOfNum(value, this.decimalsOf(cell));
  }

  /** Enters all; every cell may wait. */
  #enterAll(): Iterable<number> {
    const { rows, columns } = this.plan.definition;
    for (const [at, { id }] of rows.entries()) {
      const given = Object.hasOwn(this.entered, id) ? this.entered[id] : undefined;
      for (let place = 0; place < columns.length; place += 1) {
        this.#enter(at, place, given === undefined ? undefined : valueIn(given, columns[place]?.id ?? ''));
      }
    }
    return this.#states.keys();
  }

  /** Enters what differs, and has what is computed from it wait. */
  #enterChanges(before: Sheet): number[] {
    const { rows, columns } = this.plan.definition;
    const waiting: number[] = [];
    for (const [at, { id }] of rows.entries()) {
      const [was, is] = [before.entered[id], this.entered[id]];
      if (was === is) continue;
      for (const [place, column] of columns.entries()) {
        const text = is === undefined ? undefined : valueIn(is, column.id);
        if (text === this.#texts[at * this.#width + place]) continue;
        this.#enter(at, place, text);
        waiting.push(at * this.#width + place);
      }
    }
    // The list grows while it is gone through: what is computed from what is computed follows too.
    for (let index = 0; index < waiting.length; index += 1) this.#letUsersWait(waiting[index] ?? 0, waiting);
    return waiting;
  }

  #letUsersWait(cell: number, waiting: number[]): void {
    const place = cell % this.#width;
    const row = (cell - place) / this.#width;
    for (const user of this.plan.columnUsers[place] ?? []) this.#letWait(row * this.#width + user, 'row', place, waiting);
    for (const user of this.plan.rowUsers[row] ?? []) this.#letWait(user * this.#width + place, 'column', row, waiting);
  }

  #letWait(cell: number, along: 'row' | 'column', term: number, waiting: number[]): void {
    const rule = this.plan.rules[cell];
    if (rule?.rule.along !== along || this.#states[cell] === WAITING || this.isEntered(cell) || !rule.terms.includes(term))
      return;
    this.#states[cell] = WAITING;
    this.#values[cell] = 'blank';
    waiting.push(cell);
  }

  #enter(at: number, place: number, text: string | undefined): void {
    const { rows, columns } = this.plan.definition;
    const [row, column] = [rows[at], columns[place]];
    const cell = at * this.#width + place;
    const isComputed = text === undefined && this.plan.rules[cell] !== null;
    this.#texts[cell] = text;
    this.#states[cell] = isComputed ? WAITING : DONE;
    this.#values[cell] = text === undefined ? 'blank' : termEntered(text, column?.type === 'number');
    this.#decimals[cell] = row?.decimals ?? column?.decimals ?? text?.split('.')[1]?.length ?? 0;
  }

  /** Goes to the cells that a cell needs before the cell itself; without recursion, since a chain may be as long as the table. */
  #compute(first: number): void {
    const path = [first];
    for (let cell = path.at(-1); cell !== undefined; cell = path.at(-1)) {
      const next = this.#states[cell] === DONE ? -1 : this.#nextOf(cell);
      if (next === -1) {
        if (this.#states[cell] !== DONE) this.#finish(cell);
        path.pop();
      } else if (this.#states[next] === OPEN || next === cell) {
        this.#break(path, next);
      } else {
        this.#states[cell] = OPEN;
        path.push(next);
      }
    }
  }

  /** The first of the cells that a cell needs which is not computed yet; −1 when all are. */
  #nextOf(cell: number): number {
    const planned = this.plan.rules[cell];
    if (planned == null) return -1;
    for (let passed = this.#passed[cell] ?? 0; passed < planned.terms.length; passed += 1) {
      const needed = this.#termAt(cell, planned, planned.terms[passed] ?? 0);
      this.#passed[cell] = passed;
      if (this.#states[needed] !== DONE) return needed;
    }
    return -1;
  }

  /** The cells from one back to itself are blank. */
  #break(path: readonly number[], start: number): void {
    const ring = path.slice(path.indexOf(start));
    this.cycles.push(ring);
    for (const cell of ring) {
      this.#states[cell] = DONE;
      this.#values[cell] = 'blank';
    }
  }

  #finish(cell: number): void {
    const planned = this.plan.rules[cell];
    this.#states[cell] = DONE;
    if (planned == null) return;
    const place = cell % this.#width;
    const first = cell - place;
    const { rows, columns } = this.plan.definition;
    this.#decimals[cell] = rows[first / this.#width]?.decimals ?? columns[place]?.decimals ?? this.#ownDecimals(cell, planned);
    const { along, formula } = planned.rule;
    const isPrinted = formula.from === 'printed';
    const { rowAt, columnAt } = this.plan;
    const value = applied(formula, (id) => {
      const at = along === 'row' ? columnAt.get(id) : rowAt.get(id);
      if (at === undefined) return 'blank';
      const term = along === 'row' ? first + at : at * this.#width + place;
      const given = this.#values[term] ?? 'blank';
      return typeof given === 'string' || !isPrinted ? given : roundedNum(given, this.decimalsOf(term));
    });
    this.#values[cell] = value ?? 'blank';
  }

  #ownDecimals(cell: number, planned: PlannedRule): number {
    if (planned.isShare) return SHARE_DECIMALS;
    return planned.terms.reduce((most, term) => Math.max(most, this.decimalsOf(this.#termAt(cell, planned, term))), 0);
  }

  #termAt(cell: number, { rule }: PlannedRule, term: number): number {
    const place = cell % this.#width;
    return rule.along === 'row' ? cell - place + term : term * this.#width + place;
  }
}

function valueIn(row: Readonly<Record<string, string>>, column: string): string | undefined {
  return Object.hasOwn(row, column) ? row[column] : undefined;
}

function termEntered(text: string, isNumber: boolean): NumTerm {
  return (isNumber ? numOf(text) : null) ?? 'text';
}
