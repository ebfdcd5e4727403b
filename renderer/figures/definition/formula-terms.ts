import type { TableColumn, TableRow } from '../../../shared/figures/definition.ts';
import { type Formula, termsOf } from '../../../shared/figures/formula.ts';

export interface Named {
  readonly id: string;
  readonly word: string;
}

export type FormulaType = 'entered' | Formula['type'];

/**
 * A formula of another type, with as much of the former as it has room for. Terms that nobody has picked yet are the first that
 * there are: a formula is never half made.
 */
export function formulaOf(
  type: Formula['type'],
  former: Formula | undefined,
  terms: readonly Named[],
  proposed: readonly string[],
): Formula {
  const common = { from: former?.from ?? 'exact', turned: former?.turned ?? false, only: former?.only ?? null } as const;
  const before = former === undefined ? [] : termsOf(former);
  const pair = [...new Set([...before, ...terms.map(({ id }) => id)])];
  const [one = '', other = one] = pair;
  switch (type) {
    case 'sum':
      return {
        type,
        add: former === undefined && proposed.length > 0 ? [...proposed] : before.length > 0 ? [...before] : [one],
        less: [],
        ...common,
      };
    case 'difference':
      return { type, of: one, less: other, ...common };
    case 'ratio':
      return { type, part: one, of: other, ...common };
    case 'change':
      return { type, of: one, since: other, ...common };
  }
}

/** The rows that a sum in this row most often adds: those right above it, up to the sum or heading before; else all sums above. */
export function rowsAbove(rows: readonly TableRow[], index: number): string[] {
  const above: string[] = [];
  for (const { id, kind } of rows.slice(0, index).toReversed()) {
    if (kind === 'subtotal' || kind === 'total' || (kind === 'group' && above.length > 0)) break;
    if (kind === 'item') above.unshift(id);
  }
  return above.length > 0 ? above : rows.slice(0, index).flatMap(({ id, kind }) => (kind === 'subtotal' ? [id] : []));
}

/** The columns of figures before this one. */
export function columnsBefore(columns: readonly TableColumn[], index: number): string[] {
  return columns.slice(0, index).flatMap(({ id, type }) => (type === 'number' ? [id] : []));
}
