import { parseMeasure } from '../parse.ts';
import { isRead, type Value } from '../value.ts';
import type { Measured } from './input.ts';
import { compare, isNegative, ratio } from './numbers.ts';
import { answering } from './pairs.ts';

export type Direction = 'higher' | 'lower';

/** Which way is better, and what says so. */
export interface KnownDirection {
  readonly direction: Direction;
  readonly by: 'item' | 'long-term' | 'title';
}

/**
 * Which way is better for a target that does not say it itself: what the item says, where the long-term target lies from this year's,
 * or what the title says ("ska minska"). Last year's outcome says nothing of it: it may already be past the target.
 */
export function directionOf(item: Measured['item'], target: Value): KnownDirection | null {
  const { direction, title } = item;
  if (direction === 'higher' || direction === 'at-least-last-year') return { direction: 'higher', by: 'item' };
  if (direction === 'lower') return { direction: 'lower', by: 'item' };
  if (direction === 'interval') return null;
  const planned = target.kind === 'interval' ? null : towards(item);
  if (planned !== null) return { direction: planned, by: 'long-term' };
  const said = isNegative(target) ? null : saidByTitle(title);
  return said === null ? null : { direction: said, by: 'title' };
}

/** From this year's target to the long-term one, when all that moves moves the same way. */
function towards({ target, longTermTarget }: Measured['item']): Direction | null {
  const [now, then] = [valuesIn(target), valuesIn(longTermTarget)];
  const ways = new Set(now.map((value) => wayTo(value, answering(value, then))));
  return ways.has('higher') === ways.has('lower') ? null : ways.has('higher') ? 'higher' : 'lower';
}

function valuesIn(typed: string | null): readonly Value[] {
  const parsed = parseMeasure(typed);
  return parsed !== null && isRead(parsed) ? parsed.values : [];
}

function wayTo(value: Value, later: Value | undefined): Direction | null {
  const [now, then] = [levelOf(value), later === undefined ? null : levelOf(later)];
  if (now === null || then === null || now.unit !== then.unit) return null;
  const way = compare(then.level, now.level);
  return way === 0 ? null : way > 0 ? 'higher' : 'lower';
}

function levelOf(value: Value) {
  if (value.kind === 'number') return { level: ratio(value.amount), unit: value.unit };
  return value.kind === 'share' ? { level: ratio(value.part, value.of), unit: `av ${value.of}` } : null;
}

const RISE = /(?<!\p{L})ska(?:ll)? (?:\p{L}+ )?(?:öka|ökas|höjas|stiga)(?!\p{L})/iu;
const FALL = /(?<!\p{L})ska(?:ll)? (?:\p{L}+ )?(?:minska|minskas|sänkas|sjunka)(?!\p{L})/iu;

function saidByTitle(title: string): Direction | null {
  const [rises, falls] = [RISE.test(title), FALL.test(title)];
  return rises === falls ? null : rises ? 'higher' : 'lower';
}
