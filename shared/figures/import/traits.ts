import { t } from '../../text/messages/index.ts';
import { type Area, areaName, cellName, type Sheet } from './sheet.ts';

/** What a person should know of a cell of a file that its value does not say; null for nothing. */
export function cellRemark({ traits }: Sheet, row: number, column: number): string | null {
  if (traits === undefined) return null;
  if (traits.linked.has(cellName(row, column))) return t('figures:import.linked');
  const merged = traits.merged.find((area) => isIn(area, row, column));
  return merged === undefined ? null : t('figures:import.merged', { area: areaName(merged) });
}

function isIn({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
