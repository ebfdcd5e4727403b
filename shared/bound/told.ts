import type { Binding } from '../text/bound.ts';
import { t } from '../text/messages/index.ts';
import type { BoundData } from './bound-data.ts';
import { figureWords } from './figure-words.ts';
import { keyOfSentence } from './sentence-key.ts';

/** Why the data does not say what words are bound to. */
export type BoundFault = 'board' | 'table' | 'row' | 'column' | 'blank' | 'sentence';

/** What the data says of a binding: words, or in brackets what it lacks. */
export interface Told {
  readonly words: string;
  readonly fault: BoundFault | null;
}

/** What the data says now, whatever somebody has written over it. */
export function toldBy(data: BoundData, binding: Binding): Told {
  if (binding.what !== 'figure') {
    const sentence = data.sentences[keyOfSentence(binding)];
    return sentence === undefined ? lacking('sentence') : { words: sentence, fault: null };
  }
  const of = data.of.find(({ board }) => board === (binding.board ?? null));
  if (of === undefined) return lacking('board');
  const table = of.tables.find(({ definition }) => definition.id === binding.table);
  if (table === undefined) return lacking('table');
  const { definition, cells } = table;
  const row = definition.rows.find(({ id }) => id === binding.row);
  if (row === undefined) return lacking('row');
  const column = definition.columns.find(({ id }) => id === binding.column);
  if (column === undefined) return lacking('column');
  const style = of.styles.find(({ id }) => id === (column.numberStyle ?? definition.numberStyle));
  const value = cells[row.id]?.[column.id];
  if (value === undefined || style === undefined) return lacking('blank');
  return { words: figureWords({ table: definition, row, column, style, value }, binding), fault: null };
}

function lacking(fault: BoundFault): Told {
  return { words: t(`bound:lacking.${fault}`), fault };
}
