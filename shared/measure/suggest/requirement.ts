import type { Value, Way } from '../value.ts';
import { type Baseline, baselineOf } from './baseline.ts';
import { type Direction, directionOf, type KnownDirection } from './direction.ts';
import type { Measured } from './input.ts';
import type { NotKnown } from './not-known.ts';
import { compare, movedBy, type Ratio, ratio, sum } from './numbers.ts';

export type Sense = 'over' | 'at-least' | 'under' | 'at-most' | 'equal';

/** Whether more, or less, than a limit is asked for. */
export function isStrict(sense: Sense): boolean {
  return sense === 'over' || sense === 'under';
}

/** What must hold for the target to be reached. */
export type Requirement =
  | {
      readonly kind: 'limit';
      readonly sense: Sense;
      readonly limit: Ratio;
      readonly unit: string | null;
      readonly direction: KnownDirection | null;
    }
  | { readonly kind: 'within'; readonly low: Ratio; readonly high: Ratio; readonly unit: string | null }
  | { readonly kind: 'rank'; readonly place: number; readonly of: number | null }
  /** Held against an earlier value: `limit` is it, or it moved by what the target says. */
  | {
      readonly kind: 'earlier';
      readonly sense: Sense;
      readonly baseline: Baseline;
      readonly limit: string;
      readonly by: string | null;
    }
  /** Held against a change that the outcome itself tells. */
  | { readonly kind: 'change'; readonly sense: Sense; readonly by: string; readonly unit: string | null };

/** What the target requires of this outcome, or why it cannot be known. */
export function requirementOf(measured: Measured, outcome: Value, target: Value): Requirement | NotKnown {
  const { item } = measured;
  switch (target.kind) {
    case 'words':
      return { why: 'targetWords' };
    case 'rank':
      return { kind: 'rank', place: Number(target.place), of: target.of === null ? null : Number(target.of) };
    case 'bound':
      return contradicts(item.direction, target.sense)
        ? { why: 'contradiction' }
        : { kind: 'limit', sense: target.sense, limit: ratio(target.amount), unit: target.unit, direction: null };
    case 'interval':
      return intervalOf(item, target);
    case 'number':
    case 'share': {
      if (item.direction === 'interval') return { why: 'intervalNeeded' };
      const known = directionOf(item, target);
      const limit = target.kind === 'number' ? ratio(target.amount) : ratio(target.part, target.of);
      const unit = target.kind === 'number' ? target.unit : 'av';
      if (known !== null) return { kind: 'limit', sense: atLeast(known.direction), limit, unit, direction: known };
      // What is the target itself has reached it, whichever way is better.
      return isAt(outcome, limit, unit)
        ? { kind: 'limit', sense: 'equal', limit, unit, direction: null }
        : { why: 'noDirection' };
    }
    case 'change':
      return changed(measured, outcome, target);
    case 'compared':
      return compared(measured, outcome, target);
  }
}

/** Whether an outcome is exactly the limit; a unit that is not said is taken to be the target's. */
function isAt(outcome: Value, limit: Ratio, unit: string | null): boolean {
  if (outcome.kind === 'share')
    return unit === 'av' && outcome.about === null && compare(ratio(outcome.part, outcome.of), limit) === 0;
  return outcome.kind === 'number' && unit !== 'av' && outcome.about === null && compare(ratio(outcome.amount), limit) === 0;
}

function contradicts(direction: Measured['item']['direction'], sense: 'over' | 'at-least' | 'under' | 'at-most'): boolean {
  const isFloor = sense === 'over' || sense === 'at-least';
  return direction === 'lower' ? isFloor : (direction === 'higher' || direction === 'at-least-last-year') && !isFloor;
}

function atLeast(direction: Direction): Sense {
  return direction === 'higher' ? 'at-least' : 'at-most';
}

/** With a direction the interval's nearer end is enough: 6,3–6,1 % that should fall is reached at 6,3 and below. */
function intervalOf(item: Measured['item'], target: Extract<Value, { readonly kind: 'interval' }>): Requirement {
  const [one, other] = [ratio(target.from), ratio(target.to)];
  const [low, high] = one.over.lessThanOrEqualTo(other.over) ? [one, other] : [other, one];
  const known = directionOf(item, target);
  if (known === null) return { kind: 'within', low, high, unit: target.unit };
  const limit = known.direction === 'higher' ? low : high;
  return { kind: 'limit', sense: atLeast(known.direction), limit, unit: target.unit, direction: known };
}

function changed(
  measured: Measured,
  outcome: Value,
  target: Extract<Value, { readonly kind: 'change' }>,
): Requirement | NotKnown {
  const sense = target.amount.startsWith('-') ? 'at-most' : 'at-least';
  const told = outcome.kind === 'change' ? outcome : outcome.change;
  if (told !== null) return { kind: 'change', sense, by: target.amount, unit: target.unit };
  const baseline = baselineOf(measured, outcome, target);
  if (baseline === null) return { why: 'noBaseline', year: measured.year - 1 };
  const limit = target.unit === '%' ? movedBy(baseline.amount, target.amount) : sum(baseline.amount, target.amount);
  return { kind: 'earlier', sense, baseline, limit, by: target.amount };
}

const SENSE_OF: Readonly<Record<Exclude<Way, 'better' | 'worse'>, Sense>> = {
  more: 'over',
  less: 'under',
  'at-least': 'at-least',
  'at-most': 'at-most',
  same: 'equal',
};

function compared(
  measured: Measured,
  outcome: Value,
  target: Extract<Value, { readonly kind: 'compared' }>,
): Requirement | NotKnown {
  const sense = senseOf(measured.item, target);
  if (typeof sense !== 'string') return sense;
  const baseline = baselineOf(measured, outcome, target);
  // A figure and its earlier figure say more than a change that is told beside it.
  if (baseline !== null && outcome.kind !== 'change')
    return { kind: 'earlier', sense, baseline, limit: baseline.amount, by: null };
  const told = outcome.kind === 'change' ? outcome : outcome.change;
  if (told !== null) return { kind: 'change', sense, by: '0', unit: told.unit };
  return { why: 'noBaseline', year: target.since ?? measured.year - 1 };
}

/** "Förbättras" is more or less as the item says; "minst oförändrat" of what should fall is no more than before. */
function senseOf(item: Measured['item'], target: Extract<Value, { readonly kind: 'compared' }>): Sense | NotKnown {
  if (target.way === 'worse') return { why: 'targetWords' };
  if (target.way !== 'better') {
    const sense = SENSE_OF[target.way];
    return sense !== 'equal' && contradicts(item.direction, sense) ? { why: 'contradiction' } : sense;
  }
  const known = directionOf(item, target);
  return known === null ? { why: 'noDirection' } : known.direction === 'higher' ? 'over' : 'under';
}
