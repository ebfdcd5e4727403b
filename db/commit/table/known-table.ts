import type { TableColumn, TableDefinition, TableRow } from '../../../shared/figures/definition.ts';
import type { YearModel } from '../../../shared/model/year-model.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { refuse } from '../../errors.ts';

/** The table of an id in a year's model; refuses when it has none. */
export function tableOf(model: YearModel, id: string): TableDefinition {
  return (
    model.tables.find((table) => table.id === id) ??
    refuse('not-found', t('store:table-not-found'), { field: 'table', details: id })
  );
}

export function rowOf({ rows }: TableDefinition, id: string): TableRow {
  return rows.find((row) => row.id === id) ?? refuse('not-found', t('store:row-not-found'), { field: 'row', details: id });
}

export function columnOf({ columns }: TableDefinition, id: string): TableColumn {
  return (
    columns.find((column) => column.id === id) ??
    refuse('not-found', t('store:column-not-found'), { field: 'column', details: id })
  );
}
