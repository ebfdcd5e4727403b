import { computeTable } from '../../../figures/compute/compute.ts';
import { isComputed } from '../../../figures/compute/rules.ts';
import type { CellTerm, TableColumn, TableRow } from '../../../figures/definition.ts';
import type { Formula } from '../../../figures/formula.ts';
import type { FromBoards } from '../../../figures/from-boards.ts';
import { t } from '../../../text/messages/index.ts';
import type { YearModel } from '../../year-model.ts';
import { type Path, type Problem, problemAt } from '../problem.ts';
import { dangling, danglingList, type Names, namesOf, repeatedIds } from './names.ts';
import type { YearNames } from './year-names.ts';

type Table = YearModel['tables'][number];

/** So many cells of a ring of formulas are named; a longer one ends in an ellipsis. */
const LONGEST_RING = 6;

/** What in a table has the same id twice, refers to something that is not there, or is computed from itself. */
export function tableProblems(table: Table, path: Path, names: YearNames): Problem[] {
  const columns = namesOf([...path, 'columns'], table.columns);
  const rows = namesOf([...path, 'rows'], table.rows);
  const broken = [
    ...dangling([...path, 'numberStyle'], table.numberStyle, names.numberStyles),
    ...repeatedIds([...path, 'columns'], table.columns),
    ...table.columns.flatMap((column, index) => columnProblems(column, [...path, 'columns', index], { columns, rows }, names)),
    ...repeatedIds([...path, 'rows'], table.rows),
    ...table.rows.flatMap((row, index) => rowProblems(row, [...path, 'rows', index], { columns, rows }, names)),
    ...dangling([...path, 'item'], table.item, names.items),
  ];
  return broken.length > 0 ? broken : cycleProblems(table, path);
}

interface Own {
  readonly columns: Names;
  readonly rows: Names;
}

function columnProblems(column: TableColumn, path: Path, { columns, rows }: Own, names: YearNames): Problem[] {
  const { numberStyle, formula, checks = [], earlier = null, lastVersionOf = null, fromBoards } = column;
  const formulas = [...(formula === undefined ? [] : [{ formula, at: ['formula'] }]), ...checks.map(nth)];
  return [
    ...dangling([...path, 'numberStyle'], numberStyle, names.numberStyles),
    ...formulas.flatMap((one) => formulaProblems(one.formula, [...path, ...one.at], columns, rows)),
    ...dangling([...path, 'earlier'], earlier, columns),
    ...dangling([...path, 'lastVersionOf'], lastVersionOf, columns),
    ...boardProblems(fromBoards, [...path, 'fromBoards'], rows, names),
  ];
}

function nth(formula: Formula, index: number): { formula: Formula; at: Path } {
  return { formula, at: ['checks', index] };
}

function rowProblems(
  { formula, same = [], fromBoards, balanced, proposes }: TableRow,
  path: Path,
  { columns, rows }: Own,
  names: YearNames,
): Problem[] {
  return [
    ...(formula === undefined ? [] : formulaProblems(formula, [...path, 'formula'], rows, columns)),
    ...same.flatMap(({ column, as, since = [] }, index) => [
      ...dangling([...path, 'same', index, 'column'], column, columns),
      ...as.flatMap((term, place) => termProblems(term, [...path, 'same', index, 'as', place], names)),
      ...since.flatMap((term, place) => termProblems(term, [...path, 'same', index, 'since', place], names)),
    ]),
    ...boardProblems(fromBoards, [...path, 'fromBoards'], columns, names),
    ...dangling([...path, 'balanced'], balanced ?? null, columns),
    ...dangling([...path, 'proposes', 'column'], proposes?.column ?? null, columns),
  ];
}

/** The boards' own tables are in their reports. */
function boardProblems(from: FromBoards | undefined, path: Path, cells: Names, { organisations }: YearNames): Problem[] {
  return [
    ...danglingList([...path, 'boards'], from?.boards ?? [], organisations),
    ...danglingList([...path, 'only'], from?.only ?? [], cells),
  ];
}

function termProblems({ table, row, column }: CellTerm, path: Path, { tables, rowsOf, columnsOf }: YearNames): Problem[] {
  const [rows, columns] = [rowsOf.get(table), columnsOf.get(table)];
  return [
    ...dangling([...path, 'table'], table, tables),
    ...(rows === undefined ? [] : dangling([...path, 'row'], row, rows)),
    ...(columns === undefined ? [] : dangling([...path, 'column'], column, columns)),
  ];
}

/** `terms` are what the formula is made of, `cells` what it is for. */
function formulaProblems(formula: Formula, path: Path, terms: Names, cells: Names): Problem[] {
  const only = formula.only === null ? [] : danglingList([...path, 'only'], formula.only, cells);
  switch (formula.type) {
    case 'sum':
      return [
        ...danglingList([...path, 'add'], formula.add, terms),
        ...danglingList([...path, 'less'], formula.less, terms),
        ...only,
      ];
    case 'difference':
      return [...dangling([...path, 'of'], formula.of, terms), ...dangling([...path, 'less'], formula.less, terms), ...only];
    case 'ratio':
      return [...dangling([...path, 'part'], formula.part, terms), ...dangling([...path, 'of'], formula.of, terms), ...only];
    case 'change':
      return [...dangling([...path, 'of'], formula.of, terms), ...dangling([...path, 'since'], formula.since, terms), ...only];
    case 'scaled':
      return [...dangling([...path, 'of'], formula.of, terms), ...only];
    case 'portion':
      return [...dangling([...path, 'of'], formula.of, terms), ...dangling([...path, 'share'], formula.share, terms), ...only];
    case 'limit':
      return [...danglingList([...path, 'of'], formula.of, terms), ...only];
    case 'choice':
      return [...(['by', 'first', 'other'] as const).flatMap((part) => dangling([...path, part], formula[part], terms)), ...only];
  }
}

function cycleProblems(table: Table, path: Path): Problem[] {
  if (!isComputed(table)) return [];
  return computeTable(table, {}).cycles.map((ring) => {
    const named = ring.slice(0, LONGEST_RING).map(({ row, column }) => t('exchange:cell', { row, column }));
    return problemAt(
      path,
      t('exchange:formulaCycle', { cells: [...named, ...(ring.length > named.length ? ['…'] : [])].join(' → ') }),
    );
  });
}
