import type { TableColumn } from '../figures/definition.ts';
import type { BoundTable, BoundTables } from './bound-data.ts';

/** Where a result and its deviation from the budget stand, in one row of a table. */
export interface ResultPlace {
  readonly table: BoundTable;
  readonly row: string;
  readonly result: string;
  readonly deviation: string;
}

/** What a result is of: the year so far, or the whole year as it is forecast. */
export type Measure = 'outcome' | 'forecast';

const RESULT = { outcome: /utfall/iu, forecast: /prognos/iu } as const;
const BUDGET = /budget/iu;
const RESULT_TABLE = /resultat/iu;

/**
 * The last total of the first table of results where outcome or forecast is compared with the budget, and something stands; null for
 * none. Which columns those are is known by how the deviation is computed.
 */
export function resultPlace({ tables }: BoundTables, measure: Measure): ResultPlace | null {
  for (const table of tables.filter(({ definition }) => RESULT_TABLE.test(definition.title))) {
    const { columns, rows } = table.definition;
    const row = rows.findLast(({ kind }) => kind === 'total');
    const named = (id: string) => columns.find((column) => column.id === id);
    const deviation = columns.find(({ formula }) => {
      if (formula?.type !== 'difference') return false;
      const [of, less] = [named(formula.of), named(formula.less)];
      return of !== undefined && less !== undefined && RESULT[measure].test(words(of)) && BUDGET.test(words(less));
    });
    if (row === undefined || deviation?.formula?.type !== 'difference') continue;
    const cells = table.cells[row.id] ?? {};
    const result = deviation.formula.of;
    if (cells[result] !== undefined && cells[deviation.id] !== undefined)
      return { table, row: row.id, result, deviation: deviation.id };
  }
  return null;
}

function words({ group, heading }: TableColumn): string {
  return `${group ?? ''} ${heading}`;
}
