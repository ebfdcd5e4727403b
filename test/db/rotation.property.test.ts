import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copiesToKeep } from '../../db/backup/rotation.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 22, 15);

/** Times of copies in the last three years, close and far apart. */
const anyTimes = () =>
  fc
    .uniqueArray(fc.oneof(fc.integer({ min: 0, max: 40 * 24 }), fc.integer({ min: 0, max: 3 * 365 * 24 })), { maxLength: 120 })
    .map((hours) => hours.map((hour) => NOW - hour * HOUR));

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
const monthOf = (time: number) => new Date(time).toISOString().slice(0, 7);
const newestFirst = (times: Iterable<number>) => [...times].sort((one, other) => other - one);

describe('the rotation of copies', () => {
  it('keeps the ten newest', () => {
    fc.assert(
      fc.property(anyTimes(), (times) => {
        const kept = copiesToKeep(times, NOW);
        for (const time of newestFirst(times).slice(0, 10)) expect(kept).toContain(time);
      }),
    );
  });

  it('keeps the last copy of each of fourteen days and of each of twelve months', () => {
    fc.assert(
      fc.property(anyTimes(), (times) => {
        const kept = copiesToKeep(times, NOW);
        const firstDay = dayOf(NOW - 13 * DAY);
        const lastOf = (same: (time: number) => string, time: number) =>
          Math.max(...times.filter((other) => same(other) === same(time)));
        for (const time of times.filter((each) => dayOf(each) >= firstDay)) expect(kept).toContain(lastOf(dayOf, time));
        for (const time of times.filter((each) => monthOf(each) >= '2025-12')) expect(kept).toContain(lastOf(monthOf, time));
      }),
    );
  });

  it('keeps only copies that there are, and never more than 36', () => {
    fc.assert(
      fc.property(anyTimes(), (times) => {
        const kept = copiesToKeep(times, NOW);
        expect(times).toEqual(expect.arrayContaining([...kept]));
        expect(kept.size).toBeLessThanOrEqual(10 + 14 + 12);
      }),
    );
  });

  it('keeps all of what it has kept', () => {
    fc.assert(
      fc.property(anyTimes(), (times) => {
        const kept = copiesToKeep(times, NOW);
        expect(copiesToKeep([...kept], NOW)).toEqual(kept);
      }),
    );
  });

  it('gives the same in the end whether old copies go at once or one by one', () => {
    fc.assert(
      fc.property(anyTimes(), (times) => {
        let standing: number[] = [];
        for (const time of newestFirst(times).reverse()) standing = [...copiesToKeep([...standing, time], time)];
        const kept = copiesToKeep(times, NOW);
        expect(copiesToKeep(standing, NOW)).toEqual(kept);
      }),
    );
  });
});
