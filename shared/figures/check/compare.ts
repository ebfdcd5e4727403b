import { t } from '../../text/messages/index.ts';
import { digitsOf, type Exact, roundedTo } from '../compute/exact.ts';
import type { MovedUnit } from '../moved-units.ts';
import { causeOf } from './cause.ts';
import { type Cell, placeOf } from './cell.ts';
import type { CountedTerm } from './comparison.ts';
import type { Cause, Finding } from './finding.ts';
import { findingKey } from './key.ts';

/** What a figure is compared with. */
export interface Comparison {
  readonly expected: Exact;
  readonly terms: readonly CountedTerm[];
  readonly parts: readonly CountedTerm[];
  readonly isRounding: (stands: Exact) => boolean;
  readonly source: string;
  /** Whether another rule of the cell explains why this one does not hold. */
  readonly settled: () => boolean;
  /** What has moved since what it is compared with. */
  readonly moved?: MovedUnit | undefined;
}

/** A finding where a figure, as it is printed, is not what is expected. */
export function finding(cell: Cell, check: 'formula' | 'same' | 'earlier', comparison: Comparison): Finding | null {
  const { figure, stands, words } = cell;
  const place = placeOf(cell);
  const expected = roundedTo(comparison.expected, figure.decimals);
  if (stands.eq(expected)) return null;
  const { terms, parts, isRounding } = comparison;
  const likely: Cause = comparison.settled()
    ? { type: 'printed-total' }
    : causeOf({ stands, expected, decimals: figure.decimals, terms, parts, isRounding });
  const cause = likely.type === 'unknown' ? causeOfMove(comparison) : likely;
  const said = {
    stands: digitsOf(stands, figure.decimals),
    expected: digitsOf(expected, figure.decimals),
    difference: digitsOf(stands.minus(expected), figure.decimals),
  };
  return {
    ...said,
    key: findingKey(check, cell.table.definition.id, place, [said.stands, said.expected]),
    table: cell.table.definition.id,
    check,
    weight: EXPLAINED.has(cause.type) ? 'note' : 'warning',
    place,
    compared: check === 'formula' ? terms.map((term) => term.place) : [],
    cause,
    sentence: t('figures:check.differs', {
      cell: words.cell(place),
      stands: words.figure(said.stands),
      source: comparison.source,
      expected: words.figure(said.expected),
      cause: words.cause(cause, digitsOf(stands.minus(expected).abs(), figure.decimals)),
    }),
  };
}

/** A figure of the year before that nothing else explains: told anew since something has moved, or said not to be. */
function causeOfMove({ moved }: Comparison): Cause {
  return moved === undefined
    ? { type: 'unknown' }
    : { type: moved.restated ? 'restated' : 'not-restated', moved: moved.sentence };
}

const EXPLAINED: ReadonlySet<Cause['type']> = new Set(['rounding', 'printed-total', 'restated']);
