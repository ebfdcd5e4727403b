import type { Occasion } from '../../../shared/model/occasion.ts';
import { joinKey } from '../../log/entities.ts';
import type { Log } from '../../log/step.ts';
import { build, type Reader } from '../../query.ts';

interface OnOccasion {
  readonly occasion: string;
  readonly kind: Occasion['kind'];
  readonly cutOff: string;
}

/** A cell of a table on an occasion of its year; blank in each part that has been emptied. */
export interface StoredCell extends OnOccasion {
  readonly row: string;
  readonly column: string;
  readonly value: string | null;
  readonly source: string | null;
  readonly note: string | null;
}

/** What has been kept of a column on an occasion. It may tell of rows that the table no longer has, but hangs on its column. */
export interface StoredVersion extends OnOccasion {
  readonly column: string;
  readonly name: string;
}

/** All that people have entered in a table, on every occasion of its year. */
export interface StoredFigures {
  readonly cells: readonly StoredCell[];
  readonly versions: readonly StoredVersion[];
}

export function storedFigures(reader: Reader, year: string, table: string): StoredFigures {
  const cells = build
    .selectFrom('table_cell')
    .innerJoin(occasionsOf(year), 'held.id', 'table_cell.occasion')
    .select(['occasion', 'held.kind', 'held.cutOff', 'row', 'column', 'value', 'source', 'note'])
    .where('table', '=', table)
    .orderBy('held.place');
  const versions = build
    .selectFrom('column_version')
    .innerJoin(occasionsOf(year), 'held.id', 'column_version.occasion')
    .select(['occasion', 'held.kind', 'held.cutOff', 'column', 'name'])
    .where('table', '=', table)
    .orderBy('held.place')
    .orderBy('position');
  return { cells: reader.all(cells), versions: reader.all(versions) };
}

function occasionsOf(year: string) {
  return build
    .selectFrom('occasion')
    .select(['id', 'kind', 'cut_off as cutOff', 'position as place'])
    .where('year', '=', year)
    .as('held');
}

/** Whether anything that a person has entered stands in a cell, or is told of it. */
export function saysSomething({ value, source, note }: StoredCell): boolean {
  return value !== null || source !== null || note !== null;
}

/** Cells that say nothing go with their place; whether they do is for the caller to have asked. */
export function removeCells(log: Log, table: string, cells: readonly StoredCell[]): void {
  for (const { occasion, row, column } of cells) log.remove('table_cell', joinKey([occasion, table, row, column]));
}
