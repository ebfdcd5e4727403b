import { applied } from '../compute/apply.ts';
import type { Figure } from '../compute/compute.ts';
import { type Exact, roundedTo } from '../compute/exact.ts';
import { exactOf } from '../compute/number.ts';
import { type Rule, rulesOf } from '../compute/rules.ts';
import { type Formula, isShare, termsOf } from '../formula.ts';
import { partRows } from '../part-rows.ts';
import { type Cell, figureOf, placeAt } from './cell.ts';
import { finding } from './compare.ts';
import { type CountedTerm, isWithin, type Range, rangeOf, rateRange, roundingRoom } from './comparison.ts';
import type { Finding } from './finding.ts';
import { withoutBase } from './no-base.ts';

/** A figure that is not what a formula gives, with the likely cause. */
export function ruleFinding(cell: Cell, rule: Rule): Finding | null {
  const { formula } = rule;
  const figure = (id: string) => figureOf(cell, rule, id);
  const expected = givenBy(formula, figure);
  if (expected === null) return withoutBase(cell, rule);
  const terms = countedTerms(cell, rule);
  return finding(cell, 'formula', {
    expected,
    terms,
    parts: rule.along === 'column' && formula.type === 'sum' ? partsOf(cell, terms) : [],
    isRounding: isShare(formula)
      ? (stands) => isWithin(stands, cell.figure, shareRange(rule, figure))
      : (stands) => stands.minus(expected).abs().lte(roundingRoom(terms, cell.figure)),
    source: cell.words.source(rule),
    settled: () => isPrintedTotal(cell, rule),
  });
}

/** What a formula gives, from exact or from printed figures as it says; null when it has no value. */
function givenBy(formula: Formula, figure: (id: string) => Figure): Exact | null {
  const given = applied(formula, (id) => {
    const { value, decimals } = figure(id);
    return typeof value === 'string' || formula.from === 'exact' ? value : roundedTo(value, decimals);
  });
  return given === null ? null : exactOf(given);
}

/** The figures of a sum or a difference, each as it counts; what is computed otherwise has none that count as they stand. */
function countedTerms(cell: Cell, rule: Rule): CountedTerm[] {
  const { formula } = rule;
  const turn = formula.turned ? -1 : 1;
  const counted = (id: string, sign: 1 | -1): CountedTerm => ({
    place: placeAt(cell, rule, id),
    figure: figureOf(cell, rule, id),
    sign: sign === turn ? 1 : -1,
  });
  switch (formula.type) {
    case 'sum':
      return [...formula.add.map((id) => counted(id, 1)), ...formula.less.map((id) => counted(id, -1))];
    case 'difference':
      return [counted(formula.of, 1), counted(formula.less, -1)];
    case 'ratio':
    case 'change':
      return termsOf(formula).map((id) => counted(id, 1));
    case 'scaled':
    case 'portion':
    case 'limit':
    case 'choice':
      return [];
  }
}

/** The "- varav" rows right below the rows that were added up. */
function partsOf({ table, column }: Cell, terms: readonly CountedTerm[]): CountedTerm[] {
  const summed = new Set(terms.map(({ place }) => place.row));
  return [...partRows(table.definition)].flatMap(([above, parts]) =>
    parts.flatMap(({ id }): CountedTerm[] =>
      summed.has(above) && !summed.has(id)
        ? [{ place: { row: id, column: column.id }, figure: table.computed.figureAt(id, column.id), sign: 1 }]
        : [],
    ),
  );
}

/** A total that is the sum of printed figures need not agree with what stands beside it. */
function isPrintedTotal(cell: Cell, rule: Rule): boolean {
  return rulesOf(cell.row, cell.column).some(({ along, formula }) => {
    if (along === rule.along || formula.type !== 'sum' || formula.from !== 'printed') return false;
    const expected = givenBy(formula, (id) => figureOf(cell, { along, formula }, id));
    return expected !== null && roundedTo(expected, cell.figure.decimals).eq(cell.stands);
  });
}

/** Least and greatest that a rate can be, from the figures that the printed ones may have been rounded from. */
function shareRange({ formula }: Rule, figure: (id: string) => Figure): Range | null {
  const [one = '', other = ''] = termsOf(formula);
  return rateRange(rangeOf(figure(one)), rangeOf(figure(other)), (first, second) => {
    const corner = applied(formula, (id) => (id === one ? first : second));
    return corner === null ? null : exactOf(corner);
  });
}
