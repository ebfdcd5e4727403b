import { useQueries } from '@tanstack/react-query';
import { useEffect, useId, useMemo } from 'react';
import { BLANK, type SheetCell } from '../../../shared/figures/import/sheet.ts';
import { answered, client } from '../../data/client.ts';
import type { FigureSource } from './source.ts';

/** So many rows and columns are read at once. */
const ROWS = 100;
const COLUMNS = 30;

interface Seen {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** The cells of a sheet that are in view, read a page at a time; blank until they are here. */
export function useSheetCells(source: FigureSource, sheet: string, { rows, columns }: Seen) {
  const id = useId();
  useEffect(() => () => client.removeQueries({ queryKey: [id] }), [id]);
  const pages = useMemo(
    () =>
      pagesOf(rows, ROWS).flatMap((row) =>
        pagesOf(columns, COLUMNS).map((column) => ({ row, column, name: `${row} ${column}` })),
      ),
    [rows, columns],
  );
  const answers = useQueries({
    queries: pages.map(({ row, column, name }) => ({
      queryKey: [id, sheet, name],
      queryFn: () =>
        answered(
          source.cells(sheet, {
            top: row * ROWS,
            bottom: row * ROWS + ROWS - 1,
            left: column * COLUMNS,
            right: column * COLUMNS + COLUMNS - 1,
          }),
        ),
      staleTime: Number.POSITIVE_INFINITY,
    })),
  });
  const here = new Map(pages.map(({ name }, at) => [name, answers[at]?.data]));
  return (row: number, column: number): SheetCell =>
    here.get(`${Math.floor(row / ROWS)} ${Math.floor(column / COLUMNS)}`)?.[row % ROWS]?.[column % COLUMNS] ?? BLANK;
}

function pagesOf(seen: readonly number[], size: number): number[] {
  return [...new Set(seen.map((at) => Math.floor(at / size)))];
}
