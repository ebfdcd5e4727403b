import type { TextRange } from '../../shared/spelling/words.ts';
import { observable } from '../data/observable.ts';
import type { Wrong } from './checking.ts';

/** A text that is open for writing, as spelling knows it: the editor, or a field. */
export interface SpeltText {
  /** What has the cursor. */
  readonly element: HTMLElement;
  /** Settles when all that is written has been checked. */
  readonly check: () => Promise<void>;
  readonly wrong: () => readonly Wrong[];
  readonly cursor: () => TextRange;
  /** Where in the text a press was. */
  readonly pressed: (event: MouseEvent) => number;
  readonly select: (range: TextRange) => void;
  readonly replace: (range: TextRange, word: string) => void;
  /** Where a range is drawn, in the window. */
  readonly place: (range: TextRange) => DOMRect;
}

/** The text with the cursor; there is one at most. */
export const speltText = observable<SpeltText | null>(null);

export function leaveText(text: SpeltText): void {
  speltText.set((current) => (current === text ? null : current));
}

/** Rest in the typing after which what is typed is checked, in milliseconds. */
export const REST = 300;

/** A word that is still being written is not marked yet. */
export function isBeingWritten({ from, to }: TextRange, cursor: TextRange): boolean {
  return cursor.from === cursor.to && from <= cursor.from && cursor.from <= to;
}
