import { z } from 'zod';
import type { FieldValue } from '../log/entities.ts';

/** One of the texts in a field that holds many: a row's label, a chapter's title. */
export interface SearchedLine {
  /** What it is of: the row's, column's or chapter's id; empty for a note, which has none. */
  readonly of: string;
  readonly text: string;
}

const Named = z.array(z.object({ id: z.string() }).catchall(z.unknown()));
const Layouts = z.array(z.object({ chapters: Named }));
const Notes = z.array(z.string());
const Points = z.array(z.object({ point: z.string(), comment: z.string().nullable() }));

/** Which texts the things of a list have. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  rows: ['label', 'footnote'],
  columns: ['group', 'heading', 'footnote'],
  layouts: ['title'],
};

/**
 * The texts in a field that holds many: `rows`, `columns` and `notes` of a table, `layouts` of a year, `points` of an assessment. None of a value that is not what
 * the field holds.
 */
export function linesIn(field: string, value: FieldValue): readonly SearchedLine[] {
  if (field === 'notes') return (Notes.safeParse(value).data ?? []).map((text) => ({ of: '', text }));
  if (field === 'points') {
    return (Points.safeParse(value).data ?? []).flatMap(({ point, comment }) =>
      comment === null || comment.trim() === '' ? [] : [{ of: point, text: comment }],
    );
  }
  const things =
    field === 'layouts'
      ? (Layouts.safeParse(value).data ?? []).flatMap(({ chapters }) => chapters)
      : (Named.safeParse(value).data ?? []);
  return things.flatMap((thing) =>
    (TEXTS[field] ?? []).flatMap((name) => {
      const text = thing[name];
      return typeof text === 'string' && text.trim() !== '' ? [{ of: thing.id, text }] : [];
    }),
  );
}
