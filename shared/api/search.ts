import type { Place } from './views.ts';

/** A text in which something was found. */
export interface SearchHit {
  /** Where it can be seen; `occasion` is null for the plan itself, which every occasion of the year shows. */
  readonly place: Place;
  /** The cell, when the place is a table and it was found in one; the column is empty for a row's label. */
  readonly cell: { readonly row: string; readonly column: string } | null;
  /** The year's id, and the year that it is. */
  readonly year: { readonly id: string; readonly year: number };
  /** The thing that has the text: an item's title, a chapter's, a table's, an action's own text. */
  readonly title: string;
  readonly what: SearchedText;
  /** The text around what was found, in pieces. */
  readonly excerpt: readonly { readonly text: string; readonly found: boolean }[];
}

/** Which text of the thing. */
export type SearchedText =
  | 'title'
  | 'description'
  | 'comment'
  | 'instruction'
  | 'responsible'
  | 'target'
  | 'longTermTarget'
  | 'lastKnown'
  | 'footnote'
  | 'outcome'
  | 'reason'
  | 'toSecretary'
  | 'chapter'
  | 'chapterTitle'
  | 'term'
  | 'cell'
  | 'note'
  | 'row'
  | 'column'
  | 'tableNote'
  | 'area'
  | 'risk'
  | 'action'
  | 'answer'
  | 'assessment'
  | 'tick'
  | 'evidence'
  | 'portfolio'
  | 'assessmentNote';
