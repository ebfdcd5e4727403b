import { parseMeasure } from '../parse.ts';
import { isRead, type Value } from '../value.ts';
import type { Measured } from './input.ts';
import { answering } from './pairs.ts';

/** What the outcome is compared with, and the year that it is of; null for a "latest known" whose year nobody has said. */
export interface Baseline {
  readonly amount: string;
  readonly unit: string | null;
  readonly year: number | null;
  readonly source: 'target' | 'earlier' | 'latest-known';
}

/**
 * The earlier value of an outcome: what the target itself says that it was, the outcome stored for that year, or the latest known.
 * A latest known value without a year answers for the year before, never for a year that the target names.
 */
export function baselineOf(measured: Measured, outcome: Value, target: Value): Baseline | null {
  const asked = target.kind === 'compared' ? target.since : null;
  const year = asked ?? measured.year - 1;
  if (target.kind === 'compared' && target.baseline !== null) return { ...target.baseline, year: asked, source: 'target' };
  const stored = measured.earlier.find((one) => one.year === year);
  const found = stored === undefined ? null : numberIn(stored.outcome, outcome);
  if (found !== null) return { ...found, year, source: 'earlier' };
  const known = numberIn(measured.item.lastKnown, outcome);
  if (known === null) return null;
  const since = known.year ?? yearInTitle(measured.item.title);
  return asked === null || since === asked ? { ...known, year: since, source: 'latest-known' } : null;
}

function numberIn(typed: string | null, outcome: Value) {
  const parsed = parseMeasure(typed);
  const value = parsed !== null && isRead(parsed) ? answering(outcome, parsed.values) : undefined;
  return value?.kind === 'number' ? { amount: value.amount, unit: value.unit, year: value.year } : null;
}

/** "… (Utfall: 2023)": the plan's way to say of which year the latest known outcome is. */
function yearInTitle(title: string): number | null {
  const year = /\(utfall:? ((?:19|20|21)\d\d)/iu.exec(title)?.[1];
  return year === undefined ? null : Number(year);
}
