import type { LocalDate } from '../../model/primitives.ts';
import type { TickDay } from './days.ts';
import type { ExpectedTick } from './expected.ts';

/**
 * `done`: carried out. `missed`: the last day has passed. `due`: to be done, with `SOON` days left or fewer. `coming`: there is time.
 */
export const TICK_STATES = ['missed', 'due', 'coming', 'done'] as const;
export type TickState = (typeof TICK_STATES)[number];

/** In so many days what is to be done is held to be due. */
export const SOON = 30;

export interface FollowedTick extends ExpectedTick {
  readonly state: TickState;
  /** The day when it was carried out; later than `due` when it was late; null when it was not. */
  readonly day: LocalDate | null;
  readonly deviates: boolean;
}

/**
 * What became of each time when an action was to be carried out, on a day. A tick counts for the time in which it happened; of
 * several there, the last. The others, and those between times, count for the oldest time before them that was missed: who
 * carries out January's control and February's in February has carried out both, the first of them late. No tick counts twice.
 */
export function followTicks(
  expected: readonly ExpectedTick[],
  ticks: readonly TickDay[],
  today: LocalDate,
): readonly FollowedTick[] {
  const own = expected.map(({ from, due }) => ticks.findLast(({ day }) => from <= day && day <= due) ?? null);
  const used = new Set(own);
  const spare = ticks.filter((tick) => !used.has(tick));
  const found = expected.map(({ due }, index) => {
    const tick = own[index] ?? null;
    if (tick !== null) return tick;
    const late = spare.findIndex(({ day }) => day > due);
    return late < 0 ? null : (spare.splice(late, 1)[0] ?? null);
  });
  return expected.map((one, index) => {
    const tick = found[index] ?? null;
    return tick === null
      ? { ...one, state: waitingState(one, today), day: null, deviates: false }
      : { ...one, state: 'done', day: tick.day, deviates: tick.deviates };
  });
}

/** What an action waits for most: what was missed before what is due, and so on; null when nothing is expected of it. */
export function worstState(followed: readonly FollowedTick[]): TickState | null {
  return TICK_STATES.find((state) => followed.some((one) => one.state === state)) ?? null;
}

function waitingState({ from, due }: ExpectedTick, today: LocalDate): Exclude<TickState, 'done'> {
  if (due < today) return 'missed';
  return from <= today && due <= daysLater(today, SOON) ? 'due' : 'coming';
}

function daysLater(day: LocalDate, days: number): LocalDate {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}
