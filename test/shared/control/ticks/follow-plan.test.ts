import { describe, expect, it } from 'vitest';
import { blankAction } from '../../../../shared/control/blank-plan.ts';
import { withTickDay } from '../../../../shared/control/ticks/days.ts';
import { planFollower } from '../../../../shared/control/ticks/follow-plan.ts';

const rhythm = { every: 'tertial', from: null, to: null } as const;
const actions = ['a', 'b'].map((id) => ({ ...blankAction({ id, risk: 'r', text: id }), rhythm }));
const ticked = [
  { action: 'a', days: '2024-01-15' },
  { action: 'b', days: '2024-02-15' },
];
const TODAY = '2024-12-31';

describe('following a plan', () => {
  it('says what became of each time of each action', () => {
    const followed = planFollower()(actions, ticked, 2024, TODAY);
    expect(followed.get('a')?.map(({ state }) => state)).toEqual(['done', 'missed', 'due']);
  });

  it('answers the same when it is asked the same again', () => {
    const follow = planFollower();
    expect(follow(actions, ticked, 2024, TODAY)).toBe(follow(actions, ticked, 2024, TODAY));
  });

  it('after one more tick has another answer for its action alone', () => {
    const follow = planFollower();
    const before = follow(actions, ticked, 2024, TODAY);
    const after = follow(actions, withTickDay(ticked, 'a', { day: '2024-06-01', deviates: false }), 2024, TODAY);
    expect(after.get('a')?.map(({ state }) => state)).toEqual(['done', 'done', 'due']);
    expect(after.get('b')).toBe(before.get('b'));
  });

  it('on another day follows everything anew', () => {
    const follow = planFollower();
    const before = follow(actions, ticked, 2024, TODAY);
    const spring = follow(actions, ticked, 2024, '2024-05-20');
    expect(spring.get('a')?.map(({ state }) => state)).toEqual(['done', 'coming', 'coming']);
    expect(follow(actions, ticked, 2024, TODAY)).toEqual(before);
  });
});

describe('a day more of an action', () => {
  it('stands in its order among the days, and leaves the other actions as they are and where they are', () => {
    const after = withTickDay(ticked, 'a', { day: '2024-01-02', deviates: true });
    expect(after).toEqual([{ action: 'a', days: '2024-01-02! 2024-01-15' }, ticked[1]]);
    expect(after[1]).toBe(ticked[1]);
  });

  it('is the first of an action that had none', () => {
    expect(withTickDay(ticked, 'c', { day: '2024-03-01', deviates: false }).at(-1)).toEqual({ action: 'c', days: '2024-03-01' });
  });
});
