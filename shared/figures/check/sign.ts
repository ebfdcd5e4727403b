import { t } from '../../text/messages/index.ts';
import type { Place } from '../compute/compute.ts';
import { rulesOf } from '../compute/rules.ts';
import { termsOf } from '../formula.ts';
import { type Cell, digitsAt, figureOf, placeAt } from './cell.ts';
import { numberOf } from './comparison.ts';
import type { Finding } from './finding.ts';
import { findingKey } from './key.ts';

/** So alike in size, two figures that are compared with each other are expected to have the same sign. */
const ALIKE = 1.25;

/** Two figures that are compared, as large as each other but with different signs: one is probably turned. */
export function signFindings(cell: Cell): Finding[] {
  return rulesOf(cell.row, cell.column).flatMap((rule) => {
    const { formula } = rule;
    if (formula.type !== 'difference' && formula.type !== 'change') return [];
    const [one = '', other = ''] = termsOf(formula);
    const [first, second] = [numberOf(figureOf(cell, rule, one)), numberOf(figureOf(cell, rule, other))];
    if (first === null || second === null || first.isZero() || second.isZero()) return [];
    const isAlike = first.abs().lte(second.abs().times(ALIKE)) && second.abs().lte(first.abs().times(ALIKE));
    if (first.isNegative() === second.isNegative() || !isAlike) return [];
    return [turnedFinding(cell, placeAt(cell, rule, one), placeAt(cell, rule, other))];
  });
}

function turnedFinding({ table, words }: Cell, place: Place, compared: Place): Finding {
  const stands = digitsAt(table, place);
  const beside = digitsAt(table, compared);
  return {
    key: findingKey('sign', table.definition.id, place, [stands, beside]),
    table: table.definition.id,
    check: 'sign',
    weight: 'warning',
    place,
    compared: [compared],
    stands,
    expected: null,
    difference: null,
    cause: { type: 'turned' },
    sentence: t('figures:check.sign', {
      cell: words.cell(place),
      stands: words.figure(stands),
      other: words.column(compared.column),
      beside: words.figure(beside),
    }),
  };
}
