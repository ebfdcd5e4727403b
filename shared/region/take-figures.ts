import type { SingleCommand } from '../api/commands.ts';
import type { CellSource } from '../figures/cell-about.ts';
import { Exact } from '../figures/compute/exact.ts';
import { DECIMAL_PATTERN } from '../figures/decimal-pattern.ts';
import type { TableCells } from '../figures/definition.ts';
import type { Organisation } from '../model/organisation.ts';
import { t } from '../text/messages/index.ts';
import type { ReceivedPackage } from './received.ts';
import type { SumCell, TableSum } from './sums.ts';

/** A board that figures come from, and the file of its package. */
export interface Giver {
  readonly board: Pick<Organisation, 'id' | 'name'>;
  readonly received: Pick<ReceivedPackage, 'file'> | null;
}

export type Taking = Extract<SingleCommand, { type: 'cell.set' | 'cell.source' }>;

/**
 * What fills the region's tables with its boards' figures, and has those that came from them before follow: what the region has written itself
 * stands, with what the boards have now as its source. A figure that the boards no longer have goes, unless the region has changed it.
 */
export function followCommands(
  occasion: string,
  sums: readonly TableSum[],
  entered: readonly TableCells[],
  givers: readonly Giver[],
): Taking[] {
  const known = new Map(entered.map((one) => [one.table, one]));
  const taken = sums.filter(({ how }) => how === 'taken');
  return [
    ...taken.flatMap(({ table, cells }) =>
      cells.flatMap((cell): Taking[] => {
        if (cell.standing === 'compared') return [];
        const { value, source } = standingAt(known.get(table), cell);
        const given = sourceOf(cell, givers);
        const on = { occasion, table, row: cell.row, column: cell.column };
        // Emptied by the region, which is an answer of its own: its source is still there.
        const isOwn = cell.standing === 'own' && !isSame(value, cell.exact);
        if (isOwn && source?.boards === undefined) return [];
        if (JSON.stringify(source) === JSON.stringify(given) && (isOwn || value === cell.exact)) return [];
        if (isOwn) return [{ type: 'cell.source', ...on, value: given }];
        return [{ type: 'cell.set', ...on, value: cell.exact, source: given }];
      }),
    ),
    ...entered.flatMap((one) =>
      goneCells(
        occasion,
        one,
        taken.find(({ table }) => table === one.table),
      ),
    ),
  ];
}

/** What puts the boards' figure into cells of a table, whatever stands there. */
export function takeCommands(
  occasion: string,
  { table, cells }: Pick<TableSum, 'table' | 'cells'>,
  givers: readonly Giver[],
): Taking[] {
  return cells
    .filter(({ standing }) => standing === 'own' || standing === 'waits')
    .map((cell) => ({
      type: 'cell.set',
      occasion,
      table,
      row: cell.row,
      column: cell.column,
      value: cell.exact,
      source: sourceOf(cell, givers),
    }));
}

function standingAt(entered: TableCells | undefined, { row, column }: Pick<SumCell, 'row' | 'column'>) {
  return { value: entered?.cells[row]?.[column], source: entered?.about?.[row]?.[column]?.source };
}

function isSame(value: string | undefined, exact: string): boolean {
  return value !== undefined && DECIMAL_PATTERN.test(value) && new Exact(value).eq(exact);
}

/** "RS, HSN", and the file where it is one board's; or that the year says so itself. */
function sourceOf({ exact, parts, ofModel }: SumCell, givers: readonly Giver[]): CellSource {
  const of = parts.map(({ board }) => givers.find((giver) => giver.board.id === board));
  const name = ofModel
    ? t('region:figures.sourceModel')
    : t('region:figures.source', { boards: parts.map(({ board }, index) => of[index]?.board.name.short ?? board).join(', ') });
  const [only, ...others] = of;
  return {
    name,
    file: others.length === 0 ? (only?.received?.file ?? null) : null,
    sheet: null,
    cell: null,
    figure: exact,
    boards: parts.map(({ board }) => board),
  };
}

/** Cells that have a figure of boards which no longer give one. */
function goneCells(occasion: string, { table, cells, about = {} }: TableCells, sum: TableSum | undefined): Taking[] {
  const given = new Set(sum?.cells.map(({ row, column }) => `${row}/${column}`));
  return Object.entries(about).flatMap(([row, columns]) =>
    Object.entries(columns).flatMap(([column, { source }]): Taking[] => {
      if (source?.boards === undefined || given.has(`${row}/${column}`)) return [];
      const on = { occasion, table, row, column };
      const value = cells[row]?.[column];
      return value === source.figure
        ? [{ type: 'cell.set', ...on, value: null, source: null }]
        : [{ type: 'cell.source', ...on, value: null }];
    }),
  );
}
