import { describe, expect, it } from 'vitest';
import type { ControlAnswer } from '../../../shared/control/control.ts';
import { answerOnRisk, placesOfAnswer } from '../../../shared/control/risk-answer.ts';

const answer = (action: string, given: string | null, question = 'nasta'): ControlAnswer => ({
  action,
  question,
  class: given,
  text: null,
});

describe('an answer about a risk', () => {
  it('is what its actions say, and differs where they say different things', () => {
    expect(answerOnRisk([answer('a', 'ja'), answer('b', 'ja'), answer('c', 'nej')], 'nasta', ['a', 'b'])).toBe('ja');
    expect(answerOnRisk([answer('a', 'ja'), answer('b', 'nej')], 'nasta', ['a', 'b'])).toBe('differs');
    expect(answerOnRisk([answer('a', 'ja', 'effekt'), answer('b', null)], 'nasta', ['a', 'b'])).toBeNull();
  });

  it('is printed under all of them, or where it was printed already', () => {
    expect(placesOfAnswer([], 'nasta', ['a', 'b'])).toEqual(['a', 'b']);
    expect(placesOfAnswer([answer('a', 'ja'), answer('b', null)], 'nasta', ['a', 'b'])).toEqual(['a']);
  });
});
