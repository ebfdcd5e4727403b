import type { HybridClock } from '../../shared/merge/clock.ts';

/** Who writes, from where, by which clock: in every step of the log. */
export interface Author {
  readonly person: string;
  readonly device: string;
  readonly clock: HybridClock;
  /** The machine's time, milliseconds since 1970. */
  readonly now: () => number;
}
