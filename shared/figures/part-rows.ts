import type { TableDefinition, TableRow } from './definition.ts';

/** Row -> the "- varav" rows right below it; only of rows that have any. */
export function partRows({ rows }: Pick<TableDefinition, 'rows'>): ReadonlyMap<string, readonly TableRow[]> {
  const parts = new Map<string, TableRow[]>();
  let above: string | null = null;
  for (const row of rows) {
    if (row.kind !== 'part') above = row.id;
    else if (above !== null) parts.set(above, [...(parts.get(above) ?? []), row]);
  }
  return parts;
}
