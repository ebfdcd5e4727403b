import type { TableColumn, TableDefinition, TableRow } from '../../shared/figures/definition.ts';
import type { YearModel } from '../../shared/model/year-model.ts';
import { t } from '../../shared/text/messages/index.ts';
import { refuse } from '../errors.ts';

/** A table of a year by its id; refuses one that the year has not. */
export function tableOf(model: YearModel, table: string): TableDefinition {
  const found = model.tables.find(({ id }) => id === table);
  return found ?? refuse('not-found', t('store:table-not-found'), { field: 'table', details: table });
}

export function rowOf(table: TableDefinition, row: string): TableRow {
  const found = table.rows.find(({ id }) => id === row);
  return found ?? refuse('not-found', t('store:row-not-found'), { field: 'row', details: row });
}

export function columnOf(table: TableDefinition, column: string): TableColumn {
  const found = table.columns.find(({ id }) => id === column);
  return found ?? refuse('not-found', t('store:column-not-found'), { field: 'column', details: column });
}
