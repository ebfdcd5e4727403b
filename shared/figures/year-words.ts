import type { TableDefinition } from './definition.ts';

/** "{år}", "{år-1}", "{år+2}". */
const YEAR = /\{år(?:([+-])(\d{1,2}))?\}/gu;

/** A text with the years that it names: "per 31 dec {år-1}" in 2024 is "per 31 dec 2023". */
export function withYear(text: string, year: number): string {
  return text.replace(YEAR, (_, sign: string | undefined, years: string | undefined) =>
    String(year + Number(`${sign ?? '+'}${years ?? 0}`)),
  );
}

/** A table's definition with the years in its title, headings, labels and notes. */
export function tableOfYear(definition: TableDefinition, year: number): TableDefinition {
  const filled = (text: string) => withYear(text, year);
  const orNull = (text: string | null) => (text === null ? null : filled(text));
  const note = ({ footnote }: { readonly footnote?: string | undefined }) =>
    footnote === undefined ? {} : { footnote: filled(footnote) };
  const known = ({ aliases }: { readonly aliases?: string[] | undefined }) =>
    aliases === undefined ? {} : { aliases: aliases.map(filled) };
  return {
    ...definition,
    title: filled(definition.title),
    caption: orNull(definition.caption),
    corner: definition.corner.map(filled),
    columns: definition.columns.map((column) => ({
      ...column,
      group: orNull(column.group),
      heading: filled(column.heading),
      ...(column.interimGroup === undefined ? {} : { interimGroup: filled(column.interimGroup) }),
      ...(column.interimHeading === undefined ? {} : { interimHeading: filled(column.interimHeading) }),
      ...note(column),
      ...known(column),
    })),
    rows: definition.rows.map((row) => ({ ...row, label: filled(row.label), ...note(row), ...known(row) })),
    notes: definition.notes.map(filled),
  };
}
