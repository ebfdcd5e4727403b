import type { About, Value } from '../value.ts';
import type { Verdict } from './input.ts';
import type { NotKnown } from './not-known.ts';
import { isNear, type Ratio, ratio } from './numbers.ts';
import { type Judged, reaches, unitsOf } from './reach.ts';
import type { Requirement, Sense } from './requirement.ts';

type Level = Extract<Requirement, { readonly kind: 'limit' | 'within' }>;

/** Holds an outcome against a level or an interval. An outcome that is a span must lie wholly on one side. */
export function judgeLevel(
  outcome: Value,
  requirement: Level,
  within: string | null,
  itemUnit: string | null,
): Judged | NotKnown {
  const points = pointsOf(outcome, requirement.unit);
  if (points === null)
    return outcome.kind === 'words' || outcome.kind === 'compared' ? { why: 'outcomeWords' } : { why: 'otherKind' };
  const units = points.unit === 'av' ? { assumedUnit: null } : unitsOf(points.unit, requirement.unit, itemUnit);
  if ('why' in units) return units;
  const verdicts = points.at.map((point) => verdictAt(point, requirement, within, points.about));
  const [first] = verdicts;
  if (first === undefined || first === null) return { why: 'aboutLimit' };
  const isOpen = points.beyond !== null && !holdsBeyond(points.beyond, requirement, first);
  return verdicts.every((verdict) => verdict === first) && !isOpen ? { verdict: first, ...units } : { why: 'acrossLimit' };
}

interface Points {
  /** The ends of what the outcome says, or the value itself. */
  readonly at: readonly Ratio[];
  /** An outcome "över 60" goes on upwards from its end. */
  readonly beyond: 'up' | 'down' | null;
  readonly unit: string | null;
  readonly about: About | null;
}

/** Null for an outcome that is no level. A share is held against a share, or against per cent. */
function pointsOf(outcome: Value, unit: string | null): Points | null {
  switch (outcome.kind) {
    case 'number':
      if (unit === 'av')
        return outcome.unit === '%'
          ? { at: [ratio(outcome.amount, '100')], beyond: null, unit: 'av', about: outcome.about }
          : null;
      return { at: [ratio(outcome.amount)], beyond: null, unit: outcome.unit, about: outcome.about };
    case 'share': {
      if (unit === 'av') return { at: [ratio(outcome.part, outcome.of)], beyond: null, unit: 'av', about: outcome.about };
      const percent = `${Number(outcome.part) * 100}`;
      return unit === '%' ? { at: [ratio(percent, outcome.of)], beyond: null, unit: '%', about: outcome.about } : null;
    }
    case 'interval':
      return unit === 'av'
        ? null
        : { at: [ratio(outcome.from), ratio(outcome.to)], beyond: null, unit: outcome.unit, about: null };
    case 'bound': {
      if (unit === 'av') return null;
      const isUp = outcome.sense === 'over' || outcome.sense === 'at-least';
      // "över 60" is never 60 itself.
      const about = outcome.sense === 'over' ? 'over' : outcome.sense === 'under' ? 'under' : null;
      return { at: [ratio(outcome.amount)], beyond: isUp ? 'up' : 'down', unit: outcome.unit, about };
    }
    default:
      return null;
  }
}

function verdictAt(point: Ratio, requirement: Level, within: string | null, about: About | null): Verdict | null {
  const limits: readonly (readonly [Sense, Ratio])[] =
    requirement.kind === 'limit'
      ? [[requirement.sense, requirement.limit]]
      : [
          ['at-least', requirement.low],
          ['at-most', requirement.high],
        ];
  const reached = limits.map(([sense, limit]) => reaches(point, sense, limit, about));
  if (reached.some((one) => one === null)) return null;
  if (reached.every((one) => one === true)) return 'reached';
  const missed = limits.filter((_, index) => reached[index] === false);
  return within !== null && missed.every(([, limit]) => isNear(point, limit, within)) ? 'partly' : 'missed';
}

/** Whether what is known at the end of an open outcome stays so all the way: from 60 upwards, at least 50 is reached. */
function holdsBeyond(beyond: 'up' | 'down', requirement: Level, verdict: Verdict): boolean {
  if (requirement.kind === 'within' || verdict === 'partly') return false;
  const wantsUp = requirement.sense === 'over' || requirement.sense === 'at-least';
  return (beyond === 'up') === (verdict === 'reached' ? wantsUp : !wantsUp);
}
