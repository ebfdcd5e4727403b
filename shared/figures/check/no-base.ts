import { t } from '../../text/messages/index.ts';
import { digitsOf } from '../compute/exact.ts';
import type { Rule } from '../compute/rules.ts';
import { termsOf } from '../formula.ts';
import { type Cell, figureOf, placeAt, placeOf } from './cell.ts';
import type { Finding } from './finding.ts';
import { findingKey } from './key.ts';

/** A difference or a rate where a figure that it is made of is missing: -100 from nothing. */
export function withoutBase(cell: Cell, rule: Rule): Finding | null {
  const { formula } = rule;
  const terms = termsOf(formula).map((id) => figureOf(cell, rule, id).value);
  if (formula.type === 'sum' || terms.includes('text') || (cell.stands.isZero() && !terms.includes('blank'))) return null;
  const stands = digitsOf(cell.stands, cell.figure.decimals);
  const place = placeOf(cell);
  return {
    key: findingKey('no-base', cell.table.definition.id, place, [stands]),
    table: cell.table.definition.id,
    check: 'no-base',
    weight: 'warning',
    place,
    compared: termsOf(formula).map((id) => placeAt(cell, rule, id)),
    stands,
    expected: null,
    difference: null,
    cause: { type: 'unknown' },
    sentence: t('figures:check.noBase', {
      cell: cell.words.cell(place),
      stands: cell.words.figure(stands),
      source: cell.words.source(rule),
    }),
  };
}
