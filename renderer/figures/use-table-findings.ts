import { useDeferredValue, useMemo } from 'react';
import type { AcceptedView } from '../../shared/api/views.ts';
import type { CheckedTable } from '../../shared/figures/check/cell.ts';
import { checkTable } from '../../shared/figures/check/check-table.ts';
import type { Finding } from '../../shared/figures/check/finding.ts';
import type { MovedUnit } from '../../shared/figures/moved-units.ts';
import type { YearModel } from '../../shared/model/year-model.ts';
import { type Judged, judged, NOTHING_FOUND } from '../findings/judged.ts';
import { onScreen } from './on-screen.ts';

interface Figures {
  readonly model: YearModel;
  readonly tables: ReadonlyMap<string, CheckedTable>;
  /** Those of the year before. */
  readonly earlier: ReadonlyMap<string, CheckedTable>;
  /** What has moved between organisations since then. */
  readonly moved: readonly MovedUnit[];
}

/** What should be looked at in a table. It is looked for when the figures themselves have been shown: first of all, and after each change. */
export function useTableFindings(
  table: string | null,
  { model, tables, earlier, moved }: Figures,
  acceptances: readonly AcceptedView[],
): Judged<Finding> {
  const shown = useMemo(
    () => ({ table, context: { styles: onScreen(model), tables, earlier, moved } }),
    [table, model, tables, earlier, moved],
  );
  const later = useDeferredValue<typeof shown | null>(shown, null);
  return useMemo(
    // Of another table there is nothing to be shown here.
    () =>
      later?.table == null || later.table !== table ? NOTHING_FOUND : judged(checkTable(later.table, later.context), acceptances),
    [later, table, acceptances],
  );
}
