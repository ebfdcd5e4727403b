import type { ApiError } from '../../shared/api/result.ts';
import type { UndoState } from '../../shared/api/views.ts';
import { observable } from './observable.ts';

/** What the status line says about the store. */
export interface Saving {
  readonly undo: UndoState;
  /** Instant of the last write, UTC. */
  readonly savedAt: string | null;
  /** What the last undo or redo did. */
  readonly said: string | null;
  /** The last change that could not be saved; what was typed is still shown where it was typed. */
  readonly problem: ApiError | null;
}

export const saving = observable<Saving>({ undo: { undo: null, redo: null }, savedAt: null, said: null, problem: null });

export function noteSaving(change: Partial<Saving>): void {
  saving.set((before) => ({ ...before, ...change }));
}
