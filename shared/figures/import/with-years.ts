import type { TableColumn, TableDefinition } from '../definition.ts';

const HAS_YEAR = /\b(?:19|20|21)\d\d\b/u;

/**
 * A table whose columns are also known with their year after them, as systems write it: where the table says "Utfall" and "Utfall fg
 * år", files say "Utfall 2024" and "Utfall 2023". The second is known by the column that it is compared with (`earlier`). A heading
 * that names a year is known by that alone.
 */
export function withYearsInFiles(definition: TableDefinition, year: number): TableDefinition {
  const columns = definition.columns.map((column) => {
    const before = definition.columns.find(({ id }) => id === column.earlier);
    const more = [
      ...named(column, year),
      ...(before === undefined || HAS_YEAR.test(wholeOf(column)) ? [] : named(before, year - 1)),
    ];
    return more.length === 0 ? column : { ...column, aliases: [...(column.aliases ?? []), ...more] };
  });
  return { ...definition, columns };
}

function named(column: TableColumn, year: number): string[] {
  const heading = wholeOf(column);
  return heading === '' || HAS_YEAR.test(heading) ? [] : [`${heading} ${year}`];
}

function wholeOf({ group, heading }: TableColumn): string {
  return group === null ? heading : `${group} ${heading}`;
}
