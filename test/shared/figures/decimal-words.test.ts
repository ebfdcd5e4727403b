import { expect, it } from 'vitest';
import { decimalWords } from '../../../shared/figures/decimal-words.ts';

it.each([
  ['827.3', '827,3'],
  ['-8906.4', '−8906,4'],
  ['830', '830'],
  // What is no number keeps its points and hyphens.
  ['se avsnitt 4.2', 'se avsnitt 4.2'],
  ['-', '-'],
])('a figure that is kept as %s is written %s', (kept, written) => {
  expect(decimalWords(kept)).toBe(written);
});
