import type { TableColumn, TableDefinition, TableRow } from '../definition.ts';
import { type Formula, isShare } from '../formula.ts';

/** A formula as it is for one cell: along its row, from other columns, or down its column, from other rows. */
export interface Rule {
  readonly along: 'row' | 'column';
  readonly formula: Formula;
}

/**
 * The rules of one cell: the first computes it, all of them should hold. Where a computed row meets a computed column, a rate of
 * change or a share is computed from the figures it stands beside, never by adding up shares; a difference of two shares is a
 * difference; a sum of printed figures outranks the difference that it need not agree with; and a sum adds what is
 * a portion, a limit or a choice, which is never worked out from sums.
 */
export function rulesOf(row: TableRow, column: TableColumn): readonly Rule[] {
  if (!holdsFigures(row, column)) return [];
  const across = ruleFor('row', column.formula, row.id);
  const down = ruleFor('column', row.formula, column.id);
  if (down === null) return across === null ? [] : [across];
  if (across === null) return [down];
  if (isShare(across.formula)) return [across];
  if (isShare(down.formula)) return across.formula.type === 'sum' ? [down] : [across];
  if (isBent(across.formula)) return down.formula.type === 'sum' ? [down] : [across];
  if (isBent(down.formula)) return across.formula.type === 'sum' ? [across] : [down];
  return down.formula.from === 'printed' ? [down, across] : [across, down];
}

/** Whether it gives another figure for a sum than the sum of what it gives for each. */
function isBent({ type }: Formula): boolean {
  return type === 'portion' || type === 'limit' || type === 'choice';
}

/** What a cell's figure must agree with besides what computes it. */
export function extraRulesOf(row: TableRow, column: TableColumn): readonly Rule[] {
  if (!holdsFigures(row, column)) return [];
  const isShared = row.formula !== undefined && isShare(row.formula);
  return (column.checks ?? [])
    .filter((formula) => !(isShared && formula.type === 'sum'))
    .flatMap((formula) => ruleFor('row', formula, row.id) ?? []);
}

/** Whether a cell is for a figure. */
export function holdsFigures(row: TableRow, column: TableColumn): boolean {
  return column.type === 'number' && row.kind !== 'group' && row.kind !== 'blank';
}

function ruleFor(along: Rule['along'], formula: Formula | undefined, id: string): Rule | null {
  return formula === undefined || !(formula.only?.includes(id) ?? true) ? null : { along, formula };
}

/** Whether any cell of a table is computed. */
export function isComputed({ columns, rows }: TableDefinition): boolean {
  return columns.some(({ formula }) => formula !== undefined) || rows.some(({ formula }) => formula !== undefined);
}
