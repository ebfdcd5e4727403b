import { t } from '../../text/messages/index.ts';
import { digitsOf } from '../compute/exact.ts';
import { type Rule, rulesOf } from '../compute/rules.ts';
import { termsOf } from '../formula.ts';
import { type Cell, figureOf, placeAt, placeOf } from './cell.ts';
import type { Finding } from './finding.ts';
import { findingKey } from './key.ts';

const BUDGET = /budget/iu;

/**
 * An outcome that a budget is compared with in its table, in a row that has none. A year before may rightly be missing; a budget is
 * expected of every row where others have one.
 */
export function budgetFindings(cell: Cell): Finding[] {
  const { table, row, column, stands } = cell;
  if (stands.isZero() || BUDGET.test(column.heading)) return [];
  return table.definition.columns.flatMap((result): Finding[] => {
    const { formula } = result;
    if (formula?.type !== 'difference' || !termsOf(formula).includes(column.id)) return [];
    const rule = rulesOf(row, result).find(({ along }) => along === 'row');
    if (rule === undefined) return [];
    const budget = budgetOf(cell, rule);
    const isEntered = table.computed.figureAt(row.id, result.id).value !== 'blank';
    return budget === null || isEntered || figureOf(cell, rule, budget).value !== 'blank' || !isUsed(cell, budget)
      ? []
      : [budgetFinding(cell, rule, budget, result.id)];
  });
}

/** The other column of the difference, when it is a budget. */
function budgetOf({ table, column }: Cell, { formula }: Rule): string | null {
  const other = termsOf(formula).find((id) => id !== column.id);
  const definition = table.definition.columns.find(({ id }) => id === other);
  return definition !== undefined && BUDGET.test(definition.heading) ? definition.id : null;
}

function isUsed({ table }: Cell, column: string): boolean {
  return table.definition.rows.some(({ id }) => typeof table.computed.figureAt(id, column).value !== 'string');
}

function budgetFinding(cell: Cell, rule: Rule, budget: string, result: string): Finding {
  const { table, row, words } = cell;
  const stands = digitsOf(cell.stands, cell.figure.decimals);
  return {
    key: findingKey('no-budget', table.definition.id, placeOf(cell), [stands]),
    table: table.definition.id,
    check: 'no-budget',
    weight: 'warning',
    place: placeOf(cell),
    compared: [placeAt(cell, rule, budget), { row: row.id, column: result }],
    stands,
    expected: null,
    difference: null,
    cause: { type: 'unknown' },
    sentence: t('figures:check.noBudget', {
      cell: words.cell(placeOf(cell)),
      stands: words.figure(stands),
      budget: words.column(budget),
      result: words.column(result),
    }),
  };
}
