import { t } from '../../text/messages/index.ts';
import type { Cell, CheckContext } from './cell.ts';
import { finding } from './compare.ts';
import { type CountedTerm, numberOf, roundingRoom } from './comparison.ts';
import type { Finding } from './finding.ts';

/** A figure that stands in other tables too. */
export function sameFindings(cell: Cell, context: CheckContext): Finding[] {
  const said = (cell.row.same ?? []).filter(({ column }) => column === cell.column.id);
  return said.flatMap(({ as }) => {
    const terms = as.flatMap(({ table, row, column, turned }): CountedTerm[] => {
      const figure = context.tables.get(table)?.computed.figureAt(row, column);
      return figure === undefined ? [] : [{ place: { row, column }, figure, sign: turned ? -1 : 1 }];
    });
    const titles = new Set(as.flatMap(({ table }) => context.tables.get(table)?.definition.title ?? []));
    return comparedElsewhere(cell, 'same', terms, as.length, [...titles].join(', ')) ?? [];
  });
}

/** This year's column of comparison beside what was stored a year before. */
export function earlierFindings(cell: Cell, context: CheckContext): Finding[] {
  const { earlier } = cell.column;
  const before = context.earlier.get(cell.table.definition.id);
  if (earlier === undefined || before === undefined) return [];
  const term: CountedTerm = {
    place: { row: cell.row.id, column: earlier },
    figure: before.computed.figureAt(cell.row.id, earlier),
    sign: 1,
  };
  return comparedElsewhere(cell, 'earlier', [term], 1, before.definition.title) ?? [];
}

/** With the sum of figures of other tables, when all of them are there. */
function comparedElsewhere(
  cell: Cell,
  check: 'same' | 'earlier',
  terms: readonly CountedTerm[],
  needed: number,
  title: string,
): Finding[] | null {
  const values = terms.flatMap(({ figure, sign }) => numberOf(figure)?.times(sign) ?? []);
  const [first, ...rest] = values;
  if (first === undefined || values.length < needed) return null;
  const expected = rest.reduce((sum, value) => sum.plus(value), first);
  const found = finding(cell, check, {
    expected,
    terms,
    parts: [],
    isRounding: (stands) =>
      stands
        .minus(expected)
        .abs()
        .lte(roundingRoom(terms.length > 1 ? terms : [], cell.figure)),
    source: t(`figures:check.${check}`, { table: title }),
    settled: () => false,
  });
  return found === null ? null : [found];
}
