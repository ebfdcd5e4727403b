/**
 * A hybrid logical clock: wall time where it can be trusted, a counter where it cannot. Its readings are strings that sort
 * in the order things happened: "2026-11-22T07:15:03.120Z-0004-9f1c2b3a4d5e6f70" (instant, counter, device). A reading is
 * never earlier than one before it, also when the machine's own clock is set back.
 * After Kulkarni et al., "Logical Physical Clocks" (2014).
 */
export interface HybridClock {
  /** The next reading, later than every one before it. */
  readonly next: () => string;
}

const LAST_COUNT = 0xffff;

/**
 * @param device 16 hexadecimal digits; keeps the readings of two devices apart.
 * @param now the machine's clock, milliseconds since 1970.
 * @param last the latest reading known, or null when there is none.
 */
export function hybridClock(device: string, now: () => number, last: string | null): HybridClock {
  let millis = last === null ? 0 : Date.parse(instantOf(last));
  let count = last === null ? 0 : Number.parseInt(last.slice(25, 29), 16);
  return {
    next: () => {
      const wall = Math.floor(now());
      if (wall > millis) {
        millis = wall;
        count = 0;
      } else if (count < LAST_COUNT) {
        count += 1;
      } else {
        millis += 1;
        count = 0;
      }
      return `${new Date(millis).toISOString()}-${count.toString(16).padStart(4, '0')}-${device}`;
    },
  };
}

/** The instant of a reading, UTC, ISO 8601. */
export function instantOf(reading: string): string {
  return reading.slice(0, 24);
}
