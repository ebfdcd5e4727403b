import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hybridClock, instantOf } from '../../../shared/merge/clock.ts';

const DEVICE = '0123456789abcdef';

describe('hybrid clock', () => {
  it('reads as the instant, a counter and the device', () => {
    const clock = hybridClock(DEVICE, () => Date.UTC(2026, 10, 22, 7, 15, 3, 120), null);
    expect(clock.next()).toBe('2026-11-22T07:15:03.120Z-0000-0123456789abcdef');
    expect(clock.next()).toBe('2026-11-22T07:15:03.120Z-0001-0123456789abcdef');
  });

  it('never reads earlier than before, whatever the machine’s clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4_000_000_000_000 }), { minLength: 1, maxLength: 50 }), (walls) => {
        let wall = 0;
        const clock = hybridClock(DEVICE, () => wall, null);
        const readings = walls.map((time) => {
          wall = time;
          return clock.next();
        });
        expect(readings).toEqual([...new Set(readings)].sort());
      }),
    );
  });

  it('goes on after the latest reading it is given, also when that lies ahead of the machine', () => {
    const last = '2030-01-01T00:00:00.000Z-0009-fedcba9876543210';
    const clock = hybridClock(DEVICE, () => Date.UTC(2026, 0, 1), last);
    const next = clock.next();
    expect(next > last).toBe(true);
    expect(next).toBe('2030-01-01T00:00:00.000Z-000a-0123456789abcdef');
  });

  it('takes a millisecond in advance when the counter is full', () => {
    const clock = hybridClock(DEVICE, () => 0, '2030-01-01T00:00:00.999Z-ffff-0123456789abcdef');
    expect(clock.next()).toBe('2030-01-01T00:00:01.000Z-0000-0123456789abcdef');
  });

  it('gives back the instant of a reading', () => {
    const clock = hybridClock(DEVICE, () => 1_700_000_000_123, null);
    expect(Date.parse(instantOf(clock.next()))).toBe(1_700_000_000_123);
  });
});
