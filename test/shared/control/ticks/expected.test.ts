import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERY } from '../../../../shared/control/control.ts';
import { expectedTicks } from '../../../../shared/control/ticks/expected.ts';

const every = (name: (typeof EVERY)[number], from: string | null = null, to: string | null = null) => ({
  due: null,
  rhythm: { every: name, from, to },
});

function daysOf(year: number): string[] {
  const days: string[] = [];
  for (const at = new Date(Date.UTC(year, 0, 1)); at.getUTCFullYear() === year; at.setUTCDate(at.getUTCDate() + 1)) {
    days.push(at.toISOString().slice(0, 10));
  }
  return days;
}

const anyYear = fc.integer({ min: 1990, max: 2100 });
/** A rhythm of a year, of all of it or of a part, from a day to a day that is not before it. */
const anyRhythm = anyYear.chain((year) => {
  const days = daysOf(year);
  return fc
    .tuple(
      fc.constantFrom(...EVERY),
      fc.option(fc.constantFrom(...days), { nil: null }),
      fc.option(fc.constantFrom(...days), { nil: null }),
    )
    .filter(([, from, to]) => from === null || to === null || from <= to)
    .map(([name, from, to]) => ({ year, ...every(name, from, to) }));
});

describe('when an action is expected to be carried out', () => {
  it.each([
    ['month', 12],
    ['quarter', 4],
    ['tertial', 3],
    ['year', 1],
  ] as const)('is as often as its rhythm says: every %s', (name, times) => {
    expect(expectedTicks(every(name), 2024)).toHaveLength(times);
  });

  it('is until the last of each month, in leap years too', () => {
    expect(expectedTicks(every('month'), 2024)[1]).toEqual({ from: '2024-02-01', due: '2024-02-29' });
    expect(expectedTicks(every('month'), 2023)[1]).toEqual({ from: '2023-02-01', due: '2023-02-28' });
    expect(expectedTicks(every('month'), 2100)[1]).toEqual({ from: '2100-02-01', due: '2100-02-28' });
  });

  it('is once on the leap day, for a rhythm of that day alone', () => {
    expect(expectedTicks(every('month', '2024-02-29', '2024-02-29'), 2024)).toEqual([{ from: '2024-02-29', due: '2024-02-29' }]);
  });

  it('is at both ends of the year, for a rhythm that begins and ends there', () => {
    const times = expectedTicks(every('tertial', '2024-01-01', '2024-12-31'), 2024);
    expect([times[0]?.from, times.at(-1)?.due]).toEqual(['2024-01-01', '2024-12-31']);
  });

  it('is in the months that a part of the year reaches into', () => {
    expect(expectedTicks(every('month', '2024-03-15', '2024-05-10'), 2024)).toEqual([
      { from: '2024-03-15', due: '2024-03-31' },
      { from: '2024-04-01', due: '2024-04-30' },
      { from: '2024-05-01', due: '2024-05-10' },
    ]);
  });

  it('is once until the day when it must be done, without a rhythm', () => {
    expect(expectedTicks({ due: '2024-10-15', rhythm: null }, 2024)).toEqual([{ from: '2024-01-01', due: '2024-10-15' }]);
  });

  it('is no longer than until the day when it must be done, with a rhythm too', () => {
    const { rhythm } = every('tertial');
    expect(expectedTicks({ due: '2024-11-30', rhythm }, 2024).map(({ due }) => due)).toEqual([
      '2024-04-30',
      '2024-08-31',
      '2024-11-30',
    ]);
  });

  it('is at no time, with neither, or with a rhythm that ends before it begins', () => {
    expect(expectedTicks({ due: null, rhythm: null }, 2024)).toEqual([]);
    expect(expectedTicks(every('month', '2024-06-01', '2024-05-01'), 2024)).toEqual([]);
  });

  it('lies within the year and the rhythm, in order and without overlap, whatever the rhythm', () => {
    fc.assert(
      fc.property(anyRhythm, ({ year, due, rhythm }) => {
        const times = expectedTicks({ due, rhythm }, year);
        const [first, last] = [rhythm.from ?? `${year}-01-01`, rhythm.to ?? `${year}-12-31`];
        expect(times[0]?.from).toBe(first);
        expect(times.at(-1)?.due).toBe(last);
        for (const [index, time] of times.entries()) {
          expect(time.from <= time.due).toBe(true);
          const next = times[index + 1];
          if (next !== undefined) expect(time.due < next.from).toBe(true);
        }
      }),
    );
  });

  it('has every day of the rhythm in exactly one time, whatever the rhythm', () => {
    fc.assert(
      fc.property(anyRhythm, ({ year, due, rhythm }) => {
        const times = expectedTicks({ due, rhythm }, year);
        for (const day of daysOf(year)) {
          const isWithin = (rhythm.from ?? day) <= day && day <= (rhythm.to ?? day);
          expect(times.filter(({ from, due: until }) => from <= day && day <= until)).toHaveLength(isWithin ? 1 : 0);
        }
      }),
      { numRuns: 40 },
    );
  });
});
