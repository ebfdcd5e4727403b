import { expect, it } from 'vitest';
import { longDay, longTime } from '../../../shared/text/long-day.ts';
import { occasionWords } from '../../../shared/text/occasion-words.ts';

it('a day and an instant are said as in Swedish, the instant by the clock where the machine is', () => {
  expect(longDay('2024-07-31')).toBe('31 juli 2024');
  const here = new Date(2024, 7, 23, 9, 5);
  expect(longTime(here.toISOString())).toBe('23 augusti 2024 09:05');
  expect(occasionWords({ kind: 'interim', cutOff: '2024-07-31' })).toBe('delår 31 juli 2024');
});
