import type { TableColumn, TableRow } from './definition.ts';
import { type Formula, termsOf } from './formula.ts';

export interface Named {
  readonly id: string;
  readonly word: string;
}

export type FormulaType = 'entered' | Formula['type'];

/** What a formula of a type is most often made of in its place, in order; fewer than it needs where there is nothing better than the next. */
export type Proposed = (type: Formula['type']) => readonly string[];

/**
 * A formula of another type, with as much of the former as it has room for. Terms that nobody has picked yet are those that are proposed,
 * else the first that there are: a formula is never half made.
 */
export function formulaOf(
  type: Formula['type'],
  former: Formula | undefined,
  terms: readonly Named[],
  proposed: Proposed,
): Formula {
  const common = { from: former?.from ?? 'exact', turned: former?.turned ?? false, only: former?.only ?? null } as const;
  const before = former === undefined ? [] : termsOf(former);
  const pair = [...new Set([...before, ...proposed(type), ...terms.map(({ id }) => id)])];
  const [one = '', other = one, third = other] = pair;
  switch (type) {
    case 'sum': {
      const add = former === undefined ? proposed(type) : before;
      return { type, add: add.length > 0 ? [...add] : [one], less: [], ...common };
    }
    case 'difference':
      return { type, of: one, less: other, ...common };
    case 'ratio':
      return { type, part: one, of: other, ...common };
    case 'change':
      return { type, of: one, since: other, ...common };
    case 'scaled':
      return { type, of: one, way: 'times', by: '1', ...common };
    case 'portion':
      return { type, of: one, share: other, ...common };
    case 'limit':
      return { type, pick: 'least', of: [...new Set([one, other])], zero: false, ...common };
    case 'choice':
      return { type, by: one, first: other, other: third, ...common };
  }
}

/**
 * For a row: a sum most often adds the rows right above it, up to the sum or heading before, else all sums above; anything else is of
 * the two nearest above.
 */
export function proposedAbove(rows: readonly TableRow[], index: number): Proposed {
  const before = rows.slice(0, index);
  return (type) =>
    type === 'sum' ? summedAbove(before) : nearestTwo(before.filter(({ kind }) => kind !== 'group' && kind !== 'blank'));
}

function summedAbove(before: readonly TableRow[]): string[] {
  const above: string[] = [];
  for (const { id, kind } of before.toReversed()) {
    if (kind === 'subtotal' || kind === 'total' || (kind === 'group' && above.length > 0)) break;
    if (kind === 'item') above.unshift(id);
  }
  return above.length > 0 ? above : before.flatMap(({ id, kind }) => (kind === 'subtotal' ? [id] : []));
}

/**
 * For a column: a sum adds the columns of figures before it; a difference or a change is of a column and the one of the year before, the
 * first two that no column is so computed of yet; else, and for a share, the two nearest before it that are neither per cent nor themselves a difference.
 */
export function proposedBefore(columns: readonly TableColumn[], index: number): Proposed {
  const before = columns.slice(0, index).filter(({ type }) => type === 'number');
  return (type) => {
    if (type === 'sum') return before.map(({ id }) => id);
    const computed = columns.flatMap(({ formula }) => (formula?.type === type ? [termsOf(formula).join(' ')] : []));
    const years = before
      .flatMap(({ id, earlier }) => (earlier === undefined ? [] : [[earlier, id]]))
      .find((pair) => before.some(({ id }) => id === pair[0]) && !computed.includes(pair.join(' ')));
    return (type === 'ratio' ? undefined : years) ?? nearestTwo(before.filter(isAmount));
  };
}

function isAmount({ percent, formula }: TableColumn): boolean {
  return percent === undefined && (formula === undefined || formula.type === 'sum');
}

/** The two last, in their order. */
function nearestTwo(before: readonly { readonly id: string }[]): string[] {
  return before.slice(-2).map(({ id }) => id);
}
