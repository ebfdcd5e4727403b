import type { ColumnVersion } from '../column-version.ts';
import { DECIMAL_PATTERN } from '../decimal-pattern.ts';
import type { TableDefinition } from '../definition.ts';
import { digitsOf, Exact } from './exact.ts';

/** What has become of a row of a column since a version of it. */
export interface VersionChange {
  readonly row: string;
  readonly before: string | null;
  readonly now: string | null;
  /** `now` − `before`, exact; null where one of them is no figure. */
  readonly change: string | null;
}

/**
 * A version beside what stands in the column, or stood there in a later version: every row of the table where either has something, in
 * the table's order.
 *
 * @param now row -> what stands there
 */
export function versionChanges(
  { rows }: Pick<TableDefinition, 'rows'>,
  version: Pick<ColumnVersion, 'cells'>,
  now: Readonly<Record<string, string>>,
): VersionChange[] {
  return rows.flatMap(({ id }): VersionChange[] => {
    const [before, after] = [valueIn(version.cells, id), valueIn(now, id)];
    return before === null && after === null ? [] : [{ row: id, before, now: after, change: difference(before, after) }];
  });
}

function valueIn(cells: Readonly<Record<string, string>>, row: string): string | null {
  return Object.hasOwn(cells, row) ? (cells[row] ?? null) : null;
}

function difference(before: string | null, now: string | null): string | null {
  if (before === null || now === null || !DECIMAL_PATTERN.test(before) || !DECIMAL_PATTERN.test(now)) return null;
  const decimals = Math.max(...[before, now].map((digits) => digits.split('.')[1]?.length ?? 0));
  return digitsOf(new Exact(now).minus(before), decimals);
}
