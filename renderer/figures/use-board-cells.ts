import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { YearModel } from '../../shared/model/year-model.ts';
import { isFromBoards } from '../../shared/region/from-boards.ts';
import type { SumCell } from '../../shared/region/sums.ts';
import type { Giver } from '../../shared/region/take-figures.ts';
import { boardSumsRead, boardsRead } from '../data/reads.ts';

/** What the boards' reports give the cells of a table. */
export interface BoardCells {
  readonly at: (row: string, column: string) => SumCell | undefined;
  readonly givers: readonly Giver[];
  /** A board by its short name. */
  readonly shortOf: (board: string) => string;
}

/** The cells of one table beside what the boards give them; nothing is asked where no table of the year is made of its boards'. */
export function useBoardCells(occasion: string, model: YearModel, table: string | null): BoardCells {
  const enabled = useMemo(() => model.tables.some(isFromBoards), [model]);
  const sums = useQuery({ ...boardSumsRead(occasion), enabled }).data;
  const givers = useQuery({ ...boardsRead(occasion), enabled }).data?.boards ?? NONE;
  return useMemo(() => {
    const cells = new Map(sums?.find((sum) => sum.table === table)?.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
    return {
      at: (row, column) => cells.get(`${row} ${column}`),
      givers,
      shortOf: (board) => givers.find((giver) => giver.board.id === board)?.board.name.short ?? board,
    };
  }, [sums, givers, table]);
}

const NONE: readonly Giver[] = [];
