import type { ChartDefinition } from '../../../charts/definition.ts';
import type { Path, Problem } from '../problem.ts';
import { dangling, danglingList } from './names.ts';
import type { YearNames } from './year-names.ts';

/** What in a chart refers to something that is not there; a row or column that stands twice. */
export function chartProblems(
  { table, rows, columns, numberStyle, place }: ChartDefinition,
  path: Path,
  names: YearNames,
): Problem[] {
  const of = { rows: names.rowsOf.get(table), columns: names.columnsOf.get(table) };
  return [
    ...dangling([...path, 'table'], table, names.tables),
    ...(of.rows === undefined ? [] : danglingList([...path, 'rows'], rows ?? [], of.rows)),
    ...(of.columns === undefined ? [] : danglingList([...path, 'columns'], columns, of.columns)),
    ...dangling([...path, 'numberStyle'], numberStyle, names.numberStyles),
    ...(place.type === 'chapter' ? dangling([...path, 'place', 'chapter'], place.chapter, names.chapters) : []),
  ];
}
