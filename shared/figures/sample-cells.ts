import { t } from '../text/messages/index.ts';
import { computeTable } from './compute/compute.ts';
import { holdsFigures } from './compute/rules.ts';
import type { FilledCells, TableColumn, TableDefinition } from './definition.ts';

/**
 * Made-up values in every cell that nothing computes, so that it can be seen how a table without figures will look: amounts above a
 * thousand, small, negative and nothing, always the same in the same place.
 */
export function sampleCells(definition: TableDefinition, year: number): FilledCells {
  const { hasFormula } = computeTable(definition, {});
  return Object.fromEntries(
    definition.rows
      .filter(({ kind }) => kind !== 'group' && kind !== 'blank')
      .map((row, at) => [
        row.id,
        Object.fromEntries(
          definition.columns
            .filter(({ id }) => !hasFormula(row.id, id))
            .map((column, index) => [
              column.id,
              holdsFigures(row, column) ? (AMOUNTS[(at * 3 + index) % AMOUNTS.length] ?? '0') : wordsIn(column, year),
            ]),
        ),
      ]),
  );
}

const AMOUNTS = ['1234.5', '987.6', '-45.3', '2310.8', '76.4', '-1502.9', '0'] as const;

function wordsIn({ type, choices = [] }: TableColumn, year: number): string {
  if (type === 'date') return `${year}-12-31`;
  return (type === 'status' ? choices[0] : undefined) ?? t('table:sample.text');
}
