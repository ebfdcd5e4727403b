import { DECIMAL_PATTERN } from '../decimal-pattern.ts';
import { digitsOf, Exact, percentOf, roundedTo } from './exact.ts';
import { added, allDigits, digitsOfFixed, Fixed, fixedOf, negated, rounded, roundedShare } from './fixed.ts';

/** `part` / `of` × 100, not divided yet: it can be rounded to any number of decimals exactly. */
export class Share {
  readonly part: Fixed;
  readonly of: Fixed;

  constructor(part: Fixed, of: Fixed) {
    this.part = part;
    this.of = of;
  }
}

/** A figure while a table is computed: of ordinary size, a share of two such, or any. */
export type Num = Fixed | Share | Exact;

/** A decimal as the store keeps it; null for any other text. */
export function numOf(text: string): Num | null {
  return fixedOf(text) ?? (DECIMAL_PATTERN.test(text) ? new Exact(text) : null);
}

export function exactOf(value: Num): Exact {
  if (value instanceof Fixed) return new Exact(allDigits(value));
  return value instanceof Share ? percentOf(exactOf(value.part), exactOf(value.of)) : value;
}

/** `sign` is 1 or −1. */
export function plus(one: Num, other: Num, sign: 1 | -1): Num {
  const sum = one instanceof Fixed && other instanceof Fixed ? added(one, other, sign) : null;
  if (sum !== null) return sum;
  return sign === 1 ? exactOf(one).plus(exactOf(other)) : exactOf(one).minus(exactOf(other));
}

/** Null where there is nothing to divide by. */
export function shareOf(part: Num, of: Num): Num | null {
  if (isNothing(of)) return null;
  return part instanceof Fixed && of instanceof Fixed ? new Share(part, of) : percentOf(exactOf(part), exactOf(of));
}

export function product(one: Num, other: Num): Exact {
  return exactOf(one).times(exactOf(other));
}

/** `of` is not nothing. */
export function quotient(value: Num, of: Exact): Exact {
  return exactOf(value).dividedBy(of);
}

export function turned(value: Num): Num {
  if (value instanceof Fixed) return negated(value);
  return value instanceof Share ? new Share(negated(value.part), value.of) : value.negated();
}

/** Half away from zero. */
export function roundedNum(value: Num, decimals: number): Num {
  if (value instanceof Fixed) return rounded(value, decimals);
  return (value instanceof Share ? roundedShare(value.part, value.of, decimals) : null) ?? roundedTo(exactOf(value), decimals);
}

/** Rounded, zeros at the end too; never "-0.0". */
export function digitsOfNum(value: Num, decimals: number): string {
  const whole = value instanceof Share ? roundedNum(value, decimals) : value;
  return whole instanceof Fixed ? digitsOfFixed(whole, decimals) : digitsOf(exactOf(whole), decimals);
}

function isNothing(value: Num): boolean {
  return value instanceof Fixed ? value.units === 0 : exactOf(value).isZero();
}
