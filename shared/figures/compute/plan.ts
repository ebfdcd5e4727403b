import type { TableColumn, TableDefinition, TableRow } from '../definition.ts';
import { isShare, termsOf } from '../formula.ts';
import { type Rule, rulesOf } from './rules.ts';

/** A rule with its terms as places in the table: columns of the same row, or rows of the same column. */
export interface PlannedRule {
  readonly rule: Rule;
  readonly isShare: boolean;
  readonly terms: readonly number[];
}

/** A definition made ready to be computed: each row and column has a number, each cell the rule that it has. */
export interface TablePlan {
  readonly definition: TableDefinition;
  readonly rowAt: ReadonlyMap<string, number>;
  readonly columnAt: ReadonlyMap<string, number>;
  /** The rule of each cell, row by row; null where a figure is entered. */
  readonly rules: readonly (PlannedRule | null)[];
  /** By column the columns, and by row the rows, that some formula computes from it. */
  readonly columnUsers: readonly (readonly number[])[];
  readonly rowUsers: readonly (readonly number[])[];
}

export function planTable(definition: TableDefinition): TablePlan {
  const { rows, columns } = definition;
  const rowAt = placesOf(rows);
  const columnAt = placesOf(columns);
  const planned = { row: new Map<object, PlannedRule>(), column: new Map<object, PlannedRule>() };
  const plan = (rule: Rule | undefined): PlannedRule | null => {
    if (rule === undefined) return null;
    const known = planned[rule.along].get(rule.formula);
    if (known !== undefined) return known;
    const places = rule.along === 'row' ? columnAt : rowAt;
    const terms = termsOf(rule.formula).flatMap((id) => places.get(id) ?? []);
    const made = { rule, isShare: isShare(rule.formula), terms };
    planned[rule.along].set(rule.formula, made);
    return made;
  };
  const rules: (PlannedRule | null)[] = [];
  for (const row of rows) for (const column of columns) rules.push(plan(rulesOf(row, column)[0]));
  return { definition, rowAt, columnAt, rules, columnUsers: usersOf(columns, columnAt), rowUsers: usersOf(rows, rowAt) };
}

type Places = ReadonlyMap<string, number>;

function placesOf(things: readonly { readonly id: string }[]): Places {
  return new Map(things.map(({ id }, index) => [id, index]));
}

function usersOf(things: readonly (TableColumn | TableRow)[], places: Places): number[][] {
  const users: number[][] = things.map(() => []);
  for (const [index, { formula }] of things.entries()) {
    for (const id of formula === undefined ? [] : new Set(termsOf(formula))) users[places.get(id) ?? -1]?.push(index);
  }
  return users;
}
