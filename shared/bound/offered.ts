import { roundedTo } from '../figures/compute/exact.ts';
import { inUnitOf, knownFigures } from '../report/checks/whole/known-figures.ts';
import { isNumber, numbersIn } from '../report/checks/whole/numbers-in.ts';
import type { Binding } from '../text/bound.ts';
import type { BoundData } from './bound-data.ts';
import { toldBy } from './told.ts';

/**
 * The cells that words in a text can be a figure of, told as the words are: "460 miljoner kronor" is every cell that is that when it is
 * rounded so. Those that read exactly so come first.
 */
export function offeredFor(words: string, data: BoundData): readonly Binding[] {
  const [number] = numbersIn(words);
  if (number === undefined || !isNumber(words)) return [];
  const isMoney = number.unit !== 'percent' && number.unit !== 'years' && number.unit !== 'hours';
  return data.of
    .flatMap((of) =>
      knownFigures(of).flatMap(({ table, row, column, ...figure }): Binding[] => {
        const value = inUnitOf(number, figure);
        if (value === null || !roundedTo(value, number.decimals).eq(number.value)) return [];
        const isNegative = figure.value.isNegative();
        return [
          {
            what: 'figure',
            ...(of.board === null ? {} : { board: of.board }),
            table: table.id,
            row: row.id,
            column: column.id,
            ...(isMoney && number.unit !== figure.unit ? { in: number.unit } : {}),
            decimals: number.decimals,
            ...(isNegative && !number.isNegative ? { sign: 'none' } : {}),
            unit: /\p{L}{5,}/u.test(number.words) ? 'long' : 'short',
          },
        ];
      }),
    )
    .toSorted((a, b) => Number(readsAs(words, b, data)) - Number(readsAs(words, a, data)));
}

function readsAs(words: string, binding: Binding, data: BoundData): boolean {
  return toldBy(data, binding).words.replaceAll('\u00a0', ' ') === words.replaceAll('\u00a0', ' ').trim();
}
