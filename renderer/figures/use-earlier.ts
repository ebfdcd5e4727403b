import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { OccasionHead } from '../../shared/api/views.ts';
import type { CheckedTable } from '../../shared/figures/check/cell.ts';
import { checkedTables } from '../../shared/figures/check/check-occasion.ts';
import { tableOfYear } from '../../shared/figures/year-words.ts';
import { earlierRead, figuresRead, modelRead } from '../data/reads.ts';

const NONE: ReadonlyMap<string, CheckedTable> = new Map();

/** The tables of the same occasion a year before, by id: what this year's columns of comparison should agree with. */
export function useEarlierTables(occasions: readonly OccasionHead[], occasion: string): ReadonlyMap<string, CheckedTable> {
  const kind = occasions.find(({ id }) => id === occasion)?.kind;
  const lastYear = useQuery(earlierRead(occasion)).data?.lastYear?.occasion;
  const before = lastYear !== undefined && lastYear.kind === kind ? lastYear.id : null;
  const model = useQuery({ ...modelRead(before ?? occasion), enabled: before !== null }).data?.model;
  const figures = useQuery({ ...figuresRead(before ?? occasion), enabled: before !== null }).data;
  return useMemo(() => {
    if (before === null || model === undefined || figures === undefined) return NONE;
    return checkedTables(
      model.tables.map((table) => tableOfYear(table, model.year)),
      figures,
    );
  }, [before, model, figures]);
}
