import { failed, ok, type Result } from '../../../shared/api/result.ts';
import { tablesCsv } from '../../../shared/figures/export/csv.ts';
import { sheetNames } from '../../../shared/figures/export/sheet-names.ts';
import { tableSheet } from '../../../shared/figures/export/table-sheet.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { writeWorkbook } from '../xlsx/index.ts';
import type { TablesOfOccasion } from './tables-of-occasion.ts';

export const FIGURE_FORMATS = ['xlsx', 'csv'] as const;
export type FigureFormat = (typeof FIGURE_FORMATS)[number];

/** One table of an occasion, or with null all of them, as the bytes of a file; `not-found` when there is no such table. */
export function figureBytes(
  { tables, cells, numberStyles }: Pick<TablesOfOccasion, 'tables' | 'cells' | 'numberStyles'>,
  table: string | null,
  format: FigureFormat,
): Result<Uint8Array> {
  const wanted = tables.filter(({ id }) => table === null || id === table);
  if (wanted.length === 0) return failed('not-found', t('figures:export.noTable'), { field: 'table' });
  const exported = wanted.map((definition) => ({
    definition,
    entered: cells.find((own) => own.table === definition.id)?.cells ?? {},
  }));
  if (format === 'csv') return ok(Buffer.from(tablesCsv(exported)));
  const names = sheetNames(wanted.map(({ title }) => title));
  return ok(writeWorkbook(exported.map((one, at) => tableSheet(one, numberStyles, names[at] ?? ''))));
}
