import type { Quantity, Value } from '../value.ts';
import { judgeLevel } from './level.ts';
import type { NotKnown } from './not-known.ts';
import { compare, isNear, ratio, sum } from './numbers.ts';
import { type Judged, reaches, unitsOf } from './reach.ts';
import { isStrict, type Requirement } from './requirement.ts';

/**
 * Holds an outcome against what is required. `within` is how many per cent of the target an outcome may lie from it and still be
 * partly reached; null when the year has no such rule.
 */
export function judge(
  outcome: Value,
  requirement: Requirement,
  within: string | null,
  itemUnit: string | null,
): Judged | NotKnown {
  switch (requirement.kind) {
    case 'rank':
      return judgeRank(outcome, requirement);
    case 'change':
      return judgeChange(outcome, requirement, within);
    case 'earlier':
      return judgeEarlier(outcome, requirement, within, itemUnit);
    case 'limit':
    case 'within':
      return judgeLevel(outcome, requirement, within, itemUnit);
  }
}

function judgeRank(outcome: Value, { place, of }: Extract<Requirement, { readonly kind: 'rank' }>): Judged | NotKnown {
  const own = placeOf(outcome);
  if (own === null) return { why: 'otherKind' };
  const isSameOrder = own.of === null || of === null || Number(own.of) === of;
  if (!isSameOrder || Number(own.place) === 0) return { why: 'otherKind' };
  // A place is not so many per cent from another.
  return { verdict: Number(own.place) <= place ? 'reached' : 'missed', assumedUnit: null };
}

/** Under the target "Topp 3 av 7" also "4 av 7" and a bare "4" are places. */
function placeOf(outcome: Value): { readonly place: string; readonly of: string | null } | null {
  switch (outcome.kind) {
    case 'rank':
      return outcome;
    case 'share':
      return outcome.about === null ? { place: outcome.part, of: outcome.of } : null;
    case 'number':
      return outcome.about === null && outcome.unit === null && /^\d+$/u.test(outcome.amount)
        ? { place: outcome.amount, of: null }
        : null;
    default:
      return null;
  }
}

function judgeChange(
  outcome: Value,
  { sense, by, unit }: Extract<Requirement, { readonly kind: 'change' }>,
  within: string | null,
): Judged | NotKnown {
  const told = outcome.kind === 'change' ? outcome : outcome.change;
  if (told === null) return { why: 'otherKind' };
  const units = unitsOf(told.unit, unit, null);
  if ('why' in units) return units;
  const verdict = reaches(ratio(told.amount), sense, ratio(by), null);
  if (verdict === null) return { why: 'aboutLimit' };
  const partly = isStrict(sense) ? compare(ratio(told.amount), ratio(by)) === 0 : isNearChange(told, by, within);
  return { verdict: verdict ? 'reached' : partly ? 'partly' : 'missed', ...units };
}

/**
 * Held against an earlier value. Where a change was asked for, unchanged is partly, and a change in the wrong direction is not at
 * all; where no less than before was asked for, the earlier value is a level as any other.
 */
function judgeEarlier(
  outcome: Value,
  { sense, baseline, limit, by }: Extract<Requirement, { readonly kind: 'earlier' }>,
  within: string | null,
  itemUnit: string | null,
): Judged | NotKnown {
  if (outcome.kind !== 'number') return { why: 'otherKind' };
  const units = unitsOf(outcome.unit, baseline.unit, itemUnit);
  if ('why' in units) return units;
  const value = ratio(outcome.amount);
  const verdict = reaches(value, sense, ratio(limit), outcome.about);
  if (verdict === null) return { why: 'aboutLimit' };
  const partly =
    by === null && isStrict(sense) ? compare(value, ratio(limit)) === 0 : within !== null && isNear(value, ratio(limit), within);
  return { verdict: verdict ? 'reached' : partly ? 'partly' : 'missed', ...units };
}

/** A change by so many per cent lies as far from the level that it is compared with. */
function isNearChange(told: Quantity, by: string, within: string | null): boolean {
  if (within === null) return false;
  if (by !== '0') return isNear(ratio(told.amount), ratio(by), within);
  return told.unit === '%' && isNear(ratio(sum('100', told.amount)), ratio('100'), within);
}
