import type { ColumnVersion } from './column-version.ts';

/** The versions of a column, the earliest first; of one day in the order in which they were kept. */
export function versionsOf(versions: readonly ColumnVersion[], column: string): readonly ColumnVersion[] {
  return versions
    .filter((version) => version.column === column)
    .toSorted((one, other) => (one.date === other.date ? 0 : one.date < other.date ? -1 : 1));
}
