import { plainUnit } from '../parse/units.ts';
import type { About } from '../value.ts';
import type { Verdict } from './input.ts';
import type { NotKnown } from './not-known.ts';
import { compare, type Ratio } from './numbers.ts';
import type { Sense } from './requirement.ts';

/** How far an outcome reaches, with the unit that one of the two lacks and is taken to have. */
export interface Judged {
  readonly verdict: Verdict;
  readonly assumedUnit: string | null;
}

/** Null when the outcome is "about" exactly the limit: then it may lie on either side. */
export function reaches(value: Ratio, sense: Sense, limit: Ratio, about: About | null): boolean | null {
  const order = compare(value, limit);
  if (order === 0 && about === 'about') return null;
  const lean = order === 0 && about !== null ? (about === 'over' ? 1 : -1) : order;
  switch (sense) {
    case 'over':
      return lean > 0;
    case 'at-least':
      return lean >= 0;
    case 'under':
      return lean < 0;
    case 'at-most':
      return lean <= 0;
    case 'equal':
      return lean === 0;
  }
}

/** A missing unit is the item's or the other's; two that differ cannot be compared. */
export function unitsOf(
  outcome: string | null,
  target: string | null,
  ofItem: string | null,
): { readonly assumedUnit: string | null } | NotKnown {
  const item = plainUnit(ofItem);
  const [one, other] = [outcome ?? item, target ?? item];
  if (one === null || other === null) return { assumedUnit: one ?? other };
  const isSame = one.toLocaleLowerCase('sv') === other.toLocaleLowerCase('sv');
  return isSame ? { assumedUnit: null } : { why: 'units', outcome: one, target: other };
}
