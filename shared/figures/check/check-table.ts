import { roundedTo } from '../compute/exact.ts';
import { extraRulesOf, rulesOf } from '../compute/rules.ts';
import { partRows } from '../part-rows.ts';
import { balanceFindings } from './balance.ts';
import type { Cell, CheckContext } from './cell.ts';
import { numberOf } from './comparison.ts';
import { earlierFindings, sameFindings } from './elsewhere.ts';
import type { Finding } from './finding.ts';
import { budgetFindings } from './no-budget.ts';
import { partFindings } from './parts.ts';
import { ruleFinding } from './rule.ts';
import { TableWords } from './sentence.ts';
import { signFindings } from './sign.ts';

/** What a person should look at in a table, row by row. */
export function checkTable(id: string, context: CheckContext): Finding[] {
  const table = context.tables.get(id);
  if (table === undefined) return [];
  const words = new TableWords(table.definition, context.styles);
  const parts = partRows(table.definition);
  const findings = table.definition.rows.flatMap((row) => {
    const below = parts.get(row.id) ?? [];
    return table.definition.columns.flatMap((column) => {
      const figure = table.computed.figureAt(row.id, column.id);
      const stands = column.type === 'number' ? numberOf(figure) : null;
      if (stands === null) return [];
      const cell = { table, row, column, figure, stands: roundedTo(stands, figure.decimals), words };
      return [
        ...formulaFindings(cell),
        ...(below.length === 0 ? [] : partFindings(cell, below)),
        ...budgetFindings(cell),
        ...balanceFindings(cell),
        ...sameFindings(cell, context),
        ...earlierFindings(cell, context),
      ];
    });
  });
  return withoutRepetition(findings);
}

function formulaFindings(cell: Cell): Finding[] {
  const { table, row, column } = cell;
  const [first, ...rest] = rulesOf(row, column);
  const isComputed = table.computed.isComputed(row.id, column.id);
  const rules = [...(first === undefined || isComputed ? [] : [first]), ...rest, ...extraRulesOf(row, column)];
  return [...rules.flatMap((rule) => ruleFinding(cell, rule) ?? []), ...signFindings(cell)];
}

/** Two rules that expect the same of one cell are said once. */
function withoutRepetition(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.toReversed().map((one) => [one.key, one])).values()].reverse();
}
