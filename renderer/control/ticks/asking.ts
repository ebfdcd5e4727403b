import { observable } from '../../data/observable.ts';

/** The actions that are being ticked: the form is shown while there are any. */
export const ticking = observable<readonly string[]>([]);

export function askTick(actions: readonly string[]): void {
  ticking.set(() => actions);
}

/** What has been written in the form. */
export interface TickDraft {
  readonly what: string;
  readonly happened: string;
  readonly by: string;
  readonly result: 'ok' | 'deviation';
  readonly deviation: string;
  readonly remedy: string;
  readonly steps: readonly string[];
}

const drafts = new Map<string, TickDraft>();
const keyOf = (actions: readonly string[]) => actions.join(' ');

/** What was written about these actions when the form was closed without being saved. */
export function keptDraft(actions: readonly string[]): TickDraft | undefined {
  return drafts.get(keyOf(actions));
}

export function keepTickDraft(actions: readonly string[], draft: TickDraft): void {
  drafts.set(keyOf(actions), draft);
}

export function dropDraft(actions: readonly string[]): void {
  drafts.delete(keyOf(actions));
}
