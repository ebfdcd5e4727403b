const NEWEST = 10;
const DAYS = 14;
const MONTHS = 12;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Which copies stay, of those made at these times (milliseconds since 1970): the ten newest, the last of each of the fourteen
 * last days, the last of each of the twelve last months. Days and months are UTC's, so that a copy never changes day.
 */
export function copiesToKeep(times: readonly number[], now: number): ReadonlySet<number> {
  const newestFirst = [...times].sort((one, other) => other - one);
  const today = dayOf(now);
  const thisMonth = monthOf(now);
  return new Set([
    ...newestFirst.slice(0, NEWEST),
    ...lastOfEach(newestFirst, dayOf, (day) => day > today - DAYS),
    ...lastOfEach(newestFirst, monthOf, (month) => month > thisMonth - MONTHS),
  ]);
}

function lastOfEach(newestFirst: readonly number[], periodOf: (time: number) => number, counts: (period: number) => boolean) {
  const seen = new Set<number>();
  return newestFirst.filter((time) => {
    const period = periodOf(time);
    if (!counts(period) || seen.has(period)) return false;
    seen.add(period);
    return true;
  });
}

/** Days since 1970. */
function dayOf(time: number): number {
  return Math.floor(time / DAY);
}

/** Months since year 0. */
function monthOf(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
