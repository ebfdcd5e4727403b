import type { TableDefinition } from './definition.ts';

export interface MarkedTable {
  /** The definition with marks after headings and labels, and no footnotes left in it. */
  readonly definition: TableDefinition;
  /** "*) Definition av omsättning ...", in the order of the marks. */
  readonly footnotes: readonly string[];
}

/**
 * Headings and labels with their footnotes' marks: `*)`, `**)` ..., first along the columns, then down the rows. Two that say the
 * same have the same mark.
 */
export function withMarks(definition: TableDefinition): MarkedTable {
  const marks = new Map<string, string>();
  const marked = (text: string, footnote: string | undefined): string => {
    if (footnote === undefined) return text;
    const mark = marks.get(footnote) ?? `${'*'.repeat(marks.size + 1)})`;
    marks.set(footnote, mark);
    return text === '' ? mark : `${text} ${mark}`;
  };
  const columns = definition.columns.map(({ footnote, ...column }) => ({ ...column, heading: marked(column.heading, footnote) }));
  const rows = definition.rows.map(({ footnote, ...row }) => ({ ...row, label: marked(row.label, footnote) }));
  return { definition: { ...definition, columns, rows }, footnotes: [...marks].map(([text, mark]) => `${mark} ${text}`) };
}
