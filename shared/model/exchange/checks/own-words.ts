import type { Year } from '../../year.ts';
import type { Problem } from '../problem.ts';
import { dangling, repeated } from './names.ts';
import type { YearNames } from './year-names.ts';

export function ownWordProblems({ ownWords }: Year, names: YearNames): Problem[] {
  return [
    ...ownWords.flatMap(({ organisation }, index) =>
      dangling(['ownWords', index, 'organisation'], organisation, names.organisations),
    ),
    ...repeated(
      ['ownWords'],
      ownWords.map(({ organisation, word }) => `${organisation} ${word}`),
      ['word'],
    ),
  ];
}
