import { adoptedLayout } from '../../shared/model/ready-layouts/adopt.ts';
import { READY_LAYOUTS } from '../../shared/model/ready-layouts/index.ts';
import type { Year } from '../../shared/model/year.ts';

/** The report that `withReady` adds. */
export const NEW_REPORT = 'ny';

/** The year with a ready layout, its tables and a report of an occasion: its first when none is named. */
export function withReady(year: Year, id: string, occasion = year.occasions[0]?.id ?? null): Year {
  const ready = READY_LAYOUTS.find((layout) => layout.id === id);
  if (ready === undefined) throw new Error(`no layout ${id}`);
  const { layout, tables } = adoptedLayout(ready, year);
  return {
    ...year,
    model: { ...year.model, tables: [...year.model.tables, ...tables], layouts: [...year.model.layouts, layout] },
    reports: [...year.reports, { id: NEW_REPORT, occasion, layout: layout.id, title: layout.documentName, diaryNumber: null }],
  };
}
