import { useMemo, useRef } from 'react';
import type { FiguresView } from '../../shared/api/views.ts';
import type { CheckedTable } from '../../shared/figures/check/cell.ts';
import { checkedTables } from '../../shared/figures/check/check-occasion.ts';
import type { TableDefinition } from '../../shared/figures/definition.ts';

/** The tables of an occasion, computed; an edit computes only what it changes. */
export function useChecked(tables: readonly TableDefinition[], data: FiguresView): ReadonlyMap<string, CheckedTable> {
  const last = useRef<ReadonlyMap<string, CheckedTable>>(undefined);
  return useMemo(() => {
    last.current = checkedTables(tables, data, last.current);
    return last.current;
  }, [tables, data]);
}
