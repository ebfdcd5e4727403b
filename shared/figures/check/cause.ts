import { Exact } from '../compute/exact.ts';
import type { CountedTerm } from './comparison.ts';
import { numberOf } from './comparison.ts';
import type { Cause } from './finding.ts';

export interface Difference {
  readonly stands: Exact;
  readonly expected: Exact;
  /** Digits after the mark that both are printed with. */
  readonly decimals: number;
  /** What was added up; empty where nothing was. */
  readonly terms: readonly CountedTerm[];
  /** The "- varav" under what was added up. */
  readonly parts: readonly CountedTerm[];
  /** How much rounding can explain. */
  readonly isRounding: (stands: Exact) => boolean;
}

/** The likely cause of a difference, the most ordinary first. */
export function causeOf(given: Difference): Cause {
  const { stands, expected, terms, parts, isRounding } = given;
  const difference = stands.minus(expected);
  if (isRounding(stands)) return { type: 'rounding' };
  if (isRounding(stands.negated())) return { type: 'turned' };
  if (hasSameDigits(given)) return { type: 'digits' };
  if (isMoved(stands, expected)) return { type: 'mark' };
  const total = sumOf(parts);
  if (!total.isZero() && isRounding(stands.minus(total))) return { type: 'parts' };
  return (
    oneTerm(terms, 'term-turned', (term) => isRounding(stands.plus(term.times(2))), difference) ??
    oneTerm(terms, 'left-out', (term) => isRounding(stands.plus(term)), difference) ??
    oneTerm(terms, 'twice', (term) => isRounding(stands.minus(term)), difference) ?? { type: 'unknown' }
  );
}

/** Only when a single term explains the difference is it named. */
function oneTerm(
  terms: readonly CountedTerm[],
  type: 'term-turned' | 'left-out' | 'twice',
  explains: (term: Exact) => boolean,
  difference: Exact,
): Cause | null {
  if (terms.length < 2) return null;
  const explaining = terms.filter(({ figure, sign }) => {
    const value = numberOf(figure);
    // A term smaller than half the difference explains nothing.
    return value?.abs().times(2).gte(difference.abs()) && explains(value.times(sign));
  });
  const [only, ...others] = explaining;
  return only === undefined || others.length > 0 ? null : { type, term: only.place };
}

function sumOf(terms: readonly CountedTerm[]): Exact {
  return terms.reduce((sum, { figure, sign }) => sum.plus((numberOf(figure) ?? new Exact(0)).times(sign)), new Exact(0));
}

/** "63,2" for "62,3": the same digits, two of them in each other's place. */
function hasSameDigits({ stands, expected, decimals }: Difference): boolean {
  const [one, other] = [stands, expected].map((value) => value.toFixed(decimals));
  if (one === undefined || other === undefined || one.length !== other.length) return false;
  const differing = [...one].flatMap((digit, index) => (digit === other[index] ? [] : [index]));
  const [first = 0, second = 0] = differing;
  return differing.length === 2 && one[first] === other[second] && one[second] === other[first];
}

function isMoved(stands: Exact, expected: Exact): boolean {
  if (expected.isZero() || stands.isZero()) return false;
  return [10, 100, 1000].some((by) => stands.eq(expected.times(by)) || stands.times(by).eq(expected));
}
