import { roundedTo } from '../figures/compute/exact.ts';
import { inUnitOf, type KnownFigure, knownFigures } from '../report/checks/whole/known-figures.ts';
import { isNumber, type NumberIn, numbersIn } from '../report/checks/whole/numbers-in.ts';
import type { Binding } from '../text/bound.ts';
import type { BoundData, BoundTables } from './bound-data.ts';
import { toldBy } from './told.ts';

/** A cell that a number in a text can be a figure of. */
export interface Offer {
  readonly of: BoundTables;
  readonly figure: KnownFigure;
  /** The cell, told as the number is. */
  readonly binding: Binding;
}

/**
 * The cells that words in a text can be a figure of, told as the words are: "460 miljoner kronor" is every cell that is that when it is
 * rounded so. Those that read exactly so come first.
 */
export function offeredFor(words: string, data: BoundData): readonly Binding[] {
  const [number] = numbersIn(words);
  if (number === undefined || !isNumber(words)) return [];
  return offering(data)(number)
    .map(({ binding }) => binding)
    .toSorted((a, b) => Number(readsAs(words, b, data)) - Number(readsAs(words, a, data)));
}

/** The cells that a number can be a figure of, for many numbers after one another. */
export function offering(data: BoundData): (number: NumberIn) => readonly Offer[] {
  const known = data.of.map((of) => ({ of, figures: knownFigures(of) }));
  return (number) =>
    known.flatMap(({ of, figures }) =>
      figures.flatMap((figure) => {
        const binding = bindingFor(number, of, figure);
        return binding === null ? [] : [{ of, figure, binding }];
      }),
    );
}

function bindingFor(number: NumberIn, of: BoundTables, figure: KnownFigure): Binding | null {
  const value = inUnitOf(number, figure);
  if (value === null || !roundedTo(value, number.decimals).eq(number.value)) return null;
  const isMoney = number.unit !== 'percent' && number.unit !== 'years' && number.unit !== 'hours';
  return {
    what: 'figure',
    ...(of.board === null ? {} : { board: of.board }),
    table: figure.table.id,
    row: figure.row.id,
    column: figure.column.id,
    ...(isMoney && number.unit !== figure.unit ? { in: number.unit } : {}),
    decimals: number.decimals,
    ...(figure.value.isNegative() && !number.isNegative ? { sign: 'none' } : {}),
    unit: /\p{L}{5,}/u.test(number.words) ? 'long' : 'short',
  };
}

/** Whether the data says of the cell what stands in the text, whatever minus sign and blanks it is written with. */
export function readsAs(words: string, binding: Binding, data: BoundData): boolean {
  return plain(toldBy(data, binding).words) === plain(words);
}

function plain(words: string): string {
  return words.replaceAll('\u00a0', ' ').replace(/^[−–]/u, '-').trim();
}
