import type { TableColumn, TableDefinition, TableRow } from '../../shared/figures/definition.ts';
import { withYear } from '../../shared/figures/year-words.ts';
import type { PlanItem } from '../../shared/model/plan-item.ts';
import type { YearModel } from '../../shared/model/year-model.ts';
import { rangeText } from '../../shared/report/item-words.ts';
import { t } from '../../shared/text/messages/index.ts';
import { type Subject, shortName } from '../log/subject.ts';

/** "Effektmål 1", "Uppdrag 3 - 8", "Indikator ”Levnadsvanor …”": the year's own words for an item. */
export function itemName(item: Pick<PlanItem, 'kind' | 'number' | 'title'>, model: YearModel): string {
  const kind = model.kinds.find(({ id }) => id === item.kind)?.singular ?? '';
  if (item.number === null) return `${kind} ${quoted(item.title)}`.trimStart();
  return `${kind} ${rangeText(item.number, model.words)}`.trimStart();
}

/** A name as it stands inside a sentence. */
export function quoted(name: string): string {
  return t('store:quoted', { name: shortName(name) });
}

/** The names of a table's cell in a year, whose own names may hold the year. */
export function cellNames(table: TableDefinition, row: TableRow, column: TableColumn, year: number): Subject['names'] {
  return { row: rowName(table, row, year), column: columnName(table, column, year), table: tableName(table, year) };
}

export function tableName({ title }: Pick<TableDefinition, 'title'>, year: number): string {
  return quoted(withYear(title, year));
}

export function rowName({ rows }: Pick<TableDefinition, 'rows'>, row: TableRow, year: number): string {
  return nameOrPlace(withYear(row.label, year), rows.indexOf(row));
}

export function columnName({ columns }: Pick<TableDefinition, 'columns'>, column: TableColumn, year: number): string {
  return nameOrPlace(withYear(`${column.group ?? ''} ${column.heading}`, year), columns.indexOf(column));
}

/** The names of a version of a column of a table. */
export function versionNames(name: string, { title }: TableDefinition, year: number): Subject['names'] {
  return { thing: quoted(name), table: quoted(withYear(title, year)) };
}

/** A row or column without a name is known by its place, counted from 1. */
function nameOrPlace(name: string, index: number): string {
  return name.trim() === '' ? String(index + 1) : quoted(name.trim());
}
