import { Decimal } from 'decimal.js';

/**
 * Decimals with room for every digit of a sum or product of stored figures (42 digits each), and far more than any printed
 * figure shows of a quotient.
 */
export const Exact = Decimal.clone({ precision: 200, rounding: Decimal.ROUND_HALF_UP, toExpPos: 400, toExpNeg: -400 });
export type Exact = Decimal;

/**
 * A quotient, with more digits than any printed figure shows: 42 before the mark of the largest, six after it, and so many more that
 * the last one printed is right.
 */
const Quotient = Decimal.clone({ precision: 100, toExpPos: 400, toExpNeg: -400 });

/** `part` / `of` × 100. */
export function percentOf(part: Exact, of: Exact): Exact {
  return new Quotient(part).times(100).dividedBy(of);
}

/** Rounded half away from zero to so many digits after the decimal mark. */
export function roundedTo(value: Exact, decimals: number): Exact {
  // `ROUND_HALF_UP` of decimal.js is half away from zero: -0.05 gives -0.1.
  return value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
}

/** The digits of a value rounded to so many decimals, zeros at the end too; never "-0.0". */
export function digitsOf(value: Exact, decimals: number): string {
  const digits = value.toFixed(decimals, Decimal.ROUND_HALF_UP);
  return /^-[0.]+$/.test(digits) ? digits.slice(1) : digits;
}
