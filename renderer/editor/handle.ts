import type { Binding } from '../../shared/text/bound.ts';
import type { Reference, RichText } from '../../shared/text/rich-text.ts';
import { type Observable, observable } from '../data/observable.ts';

/** What the text at the cursor can be. */
export const FORMATS = [
  'bold',
  'italic',
  'link',
  'heading1',
  'heading2',
  'bulletList',
  'orderedList',
  'footnote',
  'table',
] as const;
export type Format = (typeof FORMATS)[number];

export const LEVEL_CHANGES = ['levelDown', 'levelUp'] as const;
export const TABLE_CHANGES = [
  'rowAbove',
  'rowBelow',
  'columnBefore',
  'columnAfter',
  'removeRow',
  'removeColumn',
  'removeTable',
] as const;
export type TableChange = (typeof TABLE_CHANGES)[number];
export type EditorAction = Format | 'reference' | 'bound' | (typeof LEVEL_CHANGES)[number] | TableChange;

/** An open editor, as the rest of the window knows it. */
export interface EditorHandle {
  /** What the text at the cursor is. */
  readonly active: Observable<ReadonlySet<Format>>;
  readonly run: (action: EditorAction) => void;
  /** Where the link at the cursor leads; null where there is none. */
  readonly address: () => string | null;
  /** Makes what is chosen lead there, or nowhere; without a choice the address itself is written. */
  readonly link: (address: string | null) => void;
  /** Writes a reference at the cursor. */
  readonly refer: (to: Reference['attrs']) => void;
  /** The words that are chosen in one paragraph; empty for none. */
  readonly chosen: () => string;
  /** What the chosen words are bound to; null when the cursor is somewhere else. */
  readonly bound: () => Binding | null;
  /** Writes bound words at the cursor, or instead of those that are chosen. */
  readonly bind: (to: Binding) => void;
  /** Makes the chosen words ordinary ones. */
  readonly unbind: (words: string) => void;
  readonly focus: () => void;
  /** Right after a paste that was cleaned: gives what was copied instead; false at any other time. */
  readonly giveRaw: () => boolean;
  readonly set: (value: RichText | null) => void;
  readonly value: () => RichText | null;
  readonly close: () => void;
}

/** The one editor that is open; a text becomes an editor when the cursor enters it. */
export const openedEditor = observable<EditorHandle | null>(null);

/** Marks what belongs to the open editor though it stands outside the text: the cursor may go there without leaving it. */
export const EDITOR_PART = { 'data-editor-part': '' } as const;

export function isEditorPart(element: EventTarget | null): boolean {
  return element instanceof Element && element.closest('[data-editor-part]') !== null;
}
