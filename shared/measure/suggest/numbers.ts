import { Decimal } from 'decimal.js';
import type { Value } from '../value.ts';

/** More digits than two figures of thirty multiplied have, so that no comparison rounds. */
const Exact = Decimal.clone({ precision: 100 });

/** An exact ratio: 6 of 8 is compared with 75 % without dividing. */
export interface Ratio {
  readonly over: Decimal;
  readonly under: Decimal;
}

export function ratio(over: string, under = '1'): Ratio {
  return { over: new Exact(over), under: new Exact(under) };
}

/** Less than, equal to or more than zero, as one is less than, equal to or more than the other. The lower parts are positive. */
export function compare(one: Ratio, other: Ratio): number {
  return one.over.times(other.under).comparedTo(other.over.times(one.under));
}

/** Whether a value lies at most so many per cent of the limit from it. Nothing but the limit itself lies near zero. */
export function isNear(value: Ratio, limit: Ratio, percent: string): boolean {
  const [one, other] = [value.over.times(limit.under), limit.over.times(value.under)];
  return one.minus(other).abs().times(100).lessThanOrEqualTo(other.abs().times(percent));
}

/** A limit moved by so many per cent of itself: 703 by −15 % is 597.55. */
export function movedBy(limit: string, percent: string): string {
  return new Exact(limit).times(new Exact(percent).plus(100)).dividedBy(100).toFixed();
}

export function sum(one: string, other: string): string {
  return new Exact(one).plus(other).toFixed();
}

/** Whether a reading has a number below zero: then "minska" may mean either way. */
export function isNegative(value: Value): boolean {
  return 'amount' in value && new Exact(value.amount).isNegative();
}
