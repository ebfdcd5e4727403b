import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERY } from '../../../../shared/control/control.ts';
import { readTickDays, type TickDay } from '../../../../shared/control/ticks/days.ts';
import { expectedTicks } from '../../../../shared/control/ticks/expected.ts';
import { followTicks, worstState } from '../../../../shared/control/ticks/progress.ts';

const monthly = expectedTicks({ due: null, rhythm: { every: 'month', from: null, to: '2024-04-30' } }, 2024);
const once = expectedTicks({ due: '2024-10-15', rhythm: null }, 2024);
const on = (...days: string[]): readonly TickDay[] => readTickDays(days.join(' '));
const statesOf = (ticks: readonly TickDay[], today: string, expected = monthly) =>
  followTicks(expected, ticks, today).map(({ state, day, due }) =>
    state === 'done' && day !== null && day > due ? 'late' : state,
  );

describe('what became of what was expected', () => {
  it('is missed when its last day has passed, due when it has begun, coming before that', () => {
    expect(statesOf([], '2024-03-10')).toEqual(['missed', 'missed', 'due', 'coming']);
  });

  it('is not missed on its last day', () => {
    expect(statesOf([], '2024-01-31')[0]).toBe('due');
    expect(statesOf([], '2024-02-01')[0]).toBe('missed');
  });

  it('is done by a tick of its time', () => {
    expect(statesOf(on('2024-01-31', '2024-02-01'), '2024-03-10')).toEqual(['done', 'done', 'due', 'coming']);
  });

  it('is done late by a second tick of a later time, and the later time by the last of them', () => {
    const followed = followTicks(monthly, on('2024-02-02', '2024-02-27'), '2024-03-10');
    expect(followed.slice(0, 2).map(({ state, day }) => [state, day])).toEqual([
      ['done', '2024-02-02'],
      ['done', '2024-02-27'],
    ]);
  });

  it('is not done by a tick before it has begun', () => {
    const autumn = expectedTicks({ due: null, rhythm: { every: 'quarter', from: '2024-07-01', to: null } }, 2024);
    expect(statesOf(on('2024-03-01'), '2024-12-31', autumn)).toEqual(['missed', 'due']);
  });

  it('of an action that is done once is coming until a month before its day', () => {
    expect(statesOf([], '2024-09-14', once)).toEqual(['coming']);
    expect(statesOf([], '2024-09-15', once)).toEqual(['due']);
    expect(statesOf(on('2024-11-02'), '2024-12-01', once)).toEqual(['late']);
  });

  it('tells of a deviation', () => {
    expect(followTicks(once, readTickDays('2024-05-02!'), '2024-06-01')[0]).toMatchObject({ state: 'done', deviates: true });
  });

  it('is summed up as what is worst', () => {
    expect(worstState(followTicks(monthly, [], '2024-03-10'))).toBe('missed');
    expect(worstState(followTicks(monthly, on('2024-01-02', '2024-02-02'), '2024-03-10'))).toBe('due');
    expect(worstState([])).toBeNull();
  });

  it('never counts a tick twice, and is done where a tick lies, whatever the rhythm and the days', () => {
    const day = fc.date({ min: new Date('2024-01-01'), max: new Date('2024-12-31'), noInvalidDate: true });
    const days = fc.array(
      day.map((at) => at.toISOString().slice(0, 10)),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...EVERY), days, day, (every, some, now) => {
        const expected = expectedTicks({ due: null, rhythm: { every, from: null, to: null } }, 2024);
        const ticks = some.toSorted().map((one) => ({ day: one, deviates: false }));
        const followed = followTicks(expected, ticks, now.toISOString().slice(0, 10));
        const done = followed.filter(({ state }) => state === 'done');
        expect(done.length).toBeLessThanOrEqual(ticks.length);
        for (const { from, due, state } of followed) {
          if (ticks.some((tick) => from <= tick.day && tick.day <= due)) expect(state).toBe('done');
        }
        // Each tick is used once: no day is told of more often than it was ticked.
        for (const { day: told } of done) {
          const times = done.filter((one) => one.day === told).length;
          expect(times).toBeLessThanOrEqual(ticks.filter((tick) => tick.day === told).length);
        }
      }),
    );
  });
});
