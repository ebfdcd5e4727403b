import type { RichText } from '../../shared/text/rich-text.ts';
import { type Observable, observable } from '../data/observable.ts';

export const FORMATS = ['bold', 'italic', 'heading', 'bulletList', 'orderedList'] as const;
export type Format = (typeof FORMATS)[number];

/** An open editor, as the rest of the window knows it. */
export interface EditorHandle {
  /** What the text at the cursor is. */
  readonly active: Observable<ReadonlySet<Format>>;
  readonly toggle: (format: Format) => void;
  readonly set: (value: RichText | null) => void;
  readonly value: () => RichText | null;
  readonly close: () => void;
}

/** The one editor that is open; a text becomes an editor when the cursor enters it. */
export const openedEditor = observable<EditorHandle | null>(null);
