import { describe, expect, it } from 'vitest';
import { heldNumbers } from '../../../shared/report/held-numbers.ts';

const held = (text: string) => heldNumbers(text).replaceAll('\u00a0', '_');

describe('a figure in a text', () => {
  it.each([
    ['12 500 kronor', '12_500_kronor'],
    ['1 234 567,8 mnkr under 2024', '1_234_567,8_mnkr under 2024'],
    ['ökade med 5 procent till 95 %', 'ökade med 5_procent till 95_%'],
    ['2 procentenheter', '2_procentenheter'],
    ['se § 4, kap. 3 och nr 7', 'se §_4, kap._3 och nr_7'],
  ])('keeps together what belongs to it: %s', (text, expected) => expect(held(text)).toBe(expected));

  it.each([
    'under 2024 500 personer',
    'år 2023 och 2024',
    '3 kranar',
    'procent 5 av 7',
    'internr 7',
    '5 kring',
    'https://a.se/1 kra',
  ])('is left alone where nothing does: %s', (text) => expect(held(text)).toBe(text));
});
