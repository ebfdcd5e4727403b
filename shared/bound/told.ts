import type { Binding } from '../text/bound.ts';
import { t } from '../text/messages/index.ts';
import type { BoundData } from './bound-data.ts';
import { type FigureCell, figureWords } from './figure-words.ts';
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
  const cell = cellOf(data, binding);
  if (typeof cell === 'string') return lacking(cell);
  const { value, ...figure } = cell;
  return value === undefined ? lacking('blank') : { words: figureWords({ ...figure, value }, binding), fault: null };
}

/** The cell that a figure is of; null when the data has none. */
export function figureOf(data: BoundData, binding: Figure): Omit<FigureCell, 'value'> | null {
  const cell = cellOf(data, binding);
  return typeof cell === 'string' ? null : cell;
}

type Figure = Extract<Binding, { what: 'figure' }>;

function cellOf(
  data: BoundData,
  binding: Figure,
): BoundFault | (Omit<FigureCell, 'value'> & { readonly value: string | undefined }) {
  const of = data.of.find(({ board }) => board === (binding.board ?? null));
  if (of === undefined) return 'board';
  const table = of.tables.find(({ definition }) => definition.id === binding.table);
  if (table === undefined) return 'table';
  const { definition, cells } = table;
  const row = definition.rows.find(({ id }) => id === binding.row);
  if (row === undefined) return 'row';
  const column = definition.columns.find(({ id }) => id === binding.column);
  if (column === undefined) return 'column';
  const style = of.styles.find(({ id }) => id === (column.numberStyle ?? definition.numberStyle));
  return style === undefined ? 'blank' : { table: definition, row, column, style, value: cells[row.id]?.[column.id] };
}

/** Whether something else has been written over bound words than the data says now. */
export function isToldOtherwise({ said }: Binding, words: string): boolean {
  return said !== undefined && plain(said) !== plain(words);
}

function plain(words: string): string {
  return words.replaceAll('\u00a0', ' ').trim();
}

function lacking(fault: BoundFault): Told {
  return { words: t(`bound:lacking.${fault}`), fault };
}
