import { t } from '../text/messages/index.ts';
import type { Cell, CellProblem } from './cell.ts';

/** Why a text cannot stand in a cell, as a sentence. The cell says which words it knows. */
export function problemWords(why: CellProblem, cell: Cell = { kind: 'none' }): string {
  const words = cell.kind === 'choice' ? cell.choices.map(({ word }) => word) : [t('grid:yes'), t('grid:no')];
  return t(`grid:problem.${why}`, { words: words.join(', ') });
}
