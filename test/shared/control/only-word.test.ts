import { describe, expect, it } from 'vitest';
import { isOnlyWord } from '../../../shared/control/only-word.ts';

const question = {
  classes: [
    { id: 'ja', word: 'Ja' },
    { id: 'nej', word: 'Nej' },
  ],
};

describe('the sentence of an answer', () => {
  it.each([
    ['Ja', true],
    [' ja. ', true],
    ['Ja, men inte än.', false],
    ['Nej.', false],
    [null, false],
  ])('%j is only the word of the class: %s', (text, expected) => {
    expect(isOnlyWord(question, { class: 'ja', text })).toBe(expected);
  });

  it('is none where there is no answer', () => {
    expect(isOnlyWord(question, undefined)).toBe(false);
    expect(isOnlyWord(question, { class: null, text: 'Ja.' })).toBe(false);
  });
});
