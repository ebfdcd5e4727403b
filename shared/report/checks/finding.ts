import type { Place } from '../../api/views.ts';
import type { WholeCheck } from './whole/names.ts';

/** What a report can have that keeps someone from reading it: by a screen reader, by the contents list, at all. */
export type Obstacle =
  | 'heading-skipped'
  | 'heading-empty'
  | 'chapter-empty'
  | 'looks-like-heading'
  | 'link-words'
  | 'table-headings'
  | 'column-heading'
  | 'alternative-text'
  | 'table-in-table'
  | 'contrast'
  | 'dead-reference'
  /** A term of the glossary that leads nowhere. */
  | 'glossary'
  | 'missing'
  /** Bound words that the data has nothing for. */
  | 'bound-lacking'
  /** A figure of the region that is not what its boards come to. */
  | 'boards-differ'
  | WholeCheck;

/** Something to mend before a report is handed in. Nothing is mended by itself, and nothing stops the export. */
export interface ReportFinding {
  readonly about: Obstacle;
  /** The chapter that it stands under: the id of its heading; null for what is of no chapter. */
  readonly chapter: string | null;
  /** Where it is put right; null where that is in the model, the template, or not known. */
  readonly place: Place | null;
  /** The whole of it in Swedish, for a person. */
  readonly sentence: string;
  /** Names it, as in `FindingKey`, where it can be accepted as it is with a reason. */
  readonly key?: string;
}

/** A finding before its chapter is known. */
export type Found = Pick<ReportFinding, 'about' | 'sentence'>;
