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

/** How far a sum of printed figures may be from the printed sum, by rounding alone; from the exact one where there is none. */
export function roundingRoom(terms: readonly CountedTerm[], of: Pick<Figure, 'decimals'> | null): Exact {
  return terms
    .filter(({ figure }) => numberOf(figure) !== null)
    .reduce((room, { figure }) => room.plus(halfUnit(figure)), of === null ? new Exact(0) : halfUnit(of));
}

/** Least and greatest. */
export type Range = readonly [Exact, Exact];

/** Least and greatest that a printed figure may have been rounded from. */
export function rangeOf(figure: Figure): Range | null {
  const value = numberOf(figure);
  return value === null ? null : [value.minus(halfUnit(figure)), value.plus(halfUnit(figure))];
}

/** Least and greatest that a rate can be; null where what it is a rate of may be nothing. */
export function rateRange(
  above: Range | null,
  below: Range | null,
  rate: (above: Exact, below: Exact) => Exact | null,
): Range | null {
  if (above === null || below === null || below[0].isNegative() !== below[1].isNegative()) return null;
  const corners = above.flatMap((first) => below.flatMap((second) => rate(first, second) ?? []));
  const sorted = corners.toSorted((a, b) => a.cmp(b));
  const [least] = sorted;
  const greatest = sorted.at(-1);
  return least === undefined || greatest === undefined ? null : [least, greatest];
}

/** Whether a printed figure may be a rounded one of these. */
export function isWithin(stands: Exact, figure: Pick<Figure, 'decimals'>, range: Range | null): boolean {
  if (range === null) return false;
  return stands.gte(range[0].minus(halfUnit(figure))) && stands.lte(range[1].plus(halfUnit(figure)));
}
