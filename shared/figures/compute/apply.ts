import type { Formula } from '../formula.ts';
import { type Exact, percentOf } from './exact.ts';

/** What a cell gives a formula: a figure, nothing, or a text that no figure can be computed from. */
export type Term = Exact | 'blank' | 'text';

/** The value of a formula; null when it has none. `term` gives the value of each of its ids. */
export function applied(formula: Formula, term: (id: string) => Term): Exact | null {
  const value = unturned(formula, term);
  return value !== null && formula.turned ? value.negated() : value;
}

function unturned(formula: Formula, term: (id: string) => Term): Exact | null {
  switch (formula.type) {
    case 'sum':
      return sum([...formula.add.map(term), ...formula.less.map((id) => turned(term(id)))]);
    case 'difference':
      return both(term(formula.of), term(formula.less), (of, less) => of.minus(less));
    case 'ratio':
      return both(term(formula.part), term(formula.of), (part, of) => share(part, of));
    case 'change':
      return both(term(formula.of), term(formula.since), (of, since) => share(of.minus(since), since));
  }
}

function turned(term: Term): Term {
  return typeof term === 'string' ? term : term.negated();
}

function sum(terms: readonly Term[]): Exact | null {
  let total: Exact | null = null;
  for (const term of terms) {
    if (term === 'text') return null;
    if (term !== 'blank') total = total === null ? term : total.plus(term);
  }
  return total;
}

function both(one: Term, other: Term, work: (one: Exact, other: Exact) => Exact | null): Exact | null {
  return typeof one === 'string' || typeof other === 'string' ? null : work(one, other);
}

function share(part: Exact, of: Exact): Exact | null {
  return of.isZero() ? null : percentOf(part, of);
}
