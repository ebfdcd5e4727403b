import type { Figure, Place } from '../compute/compute.ts';
import { Exact } from '../compute/exact.ts';

/** One figure of those that a cell is compared with; `sign` is how it counts. */
export interface CountedTerm {
  readonly place: Place;
  readonly figure: Figure;
  readonly sign: 1 | -1;
}

/** Half of the last digit that a figure is printed with: so far it may be from the exact one. */
export function halfUnit({ decimals }: Pick<Figure, 'decimals'>): Exact {
  return new Exact(10).pow(-decimals).times(0.5);
}

/** The value of a figure; null for a blank or a text. */
export function numberOf({ value }: Figure): Exact | null {
  return typeof value === 'string' ? null : value;
}

/** How far a sum of printed figures may be from the printed sum, by rounding alone. */
export function roundingRoom(terms: readonly CountedTerm[], of: Pick<Figure, 'decimals'>): Exact {
  return terms
    .filter(({ figure }) => numberOf(figure) !== null)
    .reduce((room, { figure }) => room.plus(halfUnit(figure)), halfUnit(of));
}

/** Least and greatest that a printed figure may have been rounded from. */
export function rangeOf(figure: Figure): readonly [Exact, Exact] | null {
  const value = numberOf(figure);
  return value === null ? null : [value.minus(halfUnit(figure)), value.plus(halfUnit(figure))];
}
