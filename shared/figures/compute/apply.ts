import type { Formula } from '../formula.ts';
import { Exact } from './exact.ts';
import { exactOf, type Num, plus, product, quotient, shareOf, turned } from './number.ts';

/** What a cell gives a formula: a figure, nothing, or a text that no figure can be computed from. */
export type NumTerm = Num | 'blank' | 'text';

/** The value of a formula; null when it has none. `term` gives the value of each of its ids. */
export function applied(formula: Formula, term: (id: string) => NumTerm): Num | null {
  const value = unturned(formula, term);
  return value !== null && formula.turned ? turned(value) : value;
}

function unturned(formula: Formula, term: (id: string) => NumTerm): Num | null {
  switch (formula.type) {
    case 'sum':
      return sum(formula, term);
    case 'difference':
      return both(term(formula.of), term(formula.less), (of, less) => plus(of, less, -1));
    case 'ratio':
      return both(term(formula.part), term(formula.of), shareOf);
    case 'change':
      return both(term(formula.of), term(formula.since), (of, since) => shareOf(plus(of, since, -1), since));
    case 'scaled': {
      const of = term(formula.of);
      if (typeof of === 'string') return null;
      const by = new Exact(formula.by);
      return formula.way === 'times' ? product(of, by) : quotient(of, by);
    }
    case 'portion':
      return both(term(formula.of), term(formula.share), (of, share) => quotient(product(of, share), HUNDRED));
    case 'limit':
      return limit(formula, term);
    case 'choice': {
      const by = term(formula.by);
      if (typeof by === 'string') return null;
      const chosen = term(exactOf(by).isNegative() && !exactOf(by).isZero() ? formula.other : formula.first);
      return typeof chosen === 'string' ? null : chosen;
    }
  }
}

const HUNDRED = new Exact(100);

function limit({ pick, of, zero }: Extract<Formula, { type: 'limit' }>, term: (id: string) => NumTerm): Num | null {
  const values = of.map(term).filter((value) => typeof value !== 'string');
  if (values.length < of.length) return null;
  const all = zero ? [...values, new Exact(0)] : values;
  return all.reduce((best, one) => (exactOf(one).lt(exactOf(best)) === (pick === 'least') ? one : best));
}

function sum({ add, less }: Extract<Formula, { type: 'sum' }>, term: (id: string) => NumTerm): Num | null {
  const added = totalOf(add, term, null, 1);
  return added === 'text' ? null : orNull(totalOf(less, term, added, -1));
}

/** The total with these terms too; a text among them makes it one. */
function totalOf(ids: readonly string[], term: (id: string) => NumTerm, before: Num | null, sign: 1 | -1): Num | null | 'text' {
  let total = before;
  for (const id of ids) {
    const value = term(id);
    if (value === 'text') return 'text';
    if (value === 'blank') continue;
    if (total === null) total = sign === 1 ? value : turned(value);
    else total = plus(total, value, sign);
  }
  return total;
}

function orNull(total: Num | null | 'text'): Num | null {
  return total === 'text' ? null : total;
}

function both(one: NumTerm, other: NumTerm, work: (one: Num, other: Num) => Num | null): Num | null {
  return typeof one === 'string' || typeof other === 'string' ? null : work(one, other);
}
