import { useEffect, useMemo, useRef } from 'react';
import { keepDraft } from './drafts.ts';

/**
 * The longest that a key waits to be sent, also where the typing goes on without a rest: short enough that a killed program loses
 * at most half a second.
 */
const LONGEST_WAIT = 400;

export interface Draft<T> {
  /** The field now holds this. */
  readonly type: (value: T) => void;
  /** Sends what is not sent; undefined when nothing is. */
  readonly send: () => Promise<void> | undefined;
  /** Forgets what is not sent. */
  readonly drop: () => void;
  readonly isWaiting: () => boolean;
}

/** Sends what is typed in one field while it is typed, on leaving the field, and when the field goes away. */
export function useDraft<T>(commit: (value: T) => Promise<void>): Draft<T> {
  const latest = useRef(commit);
  latest.current = commit;
  const draft = useMemo(() => makeDraft<T>((value) => latest.current(value)), []);
  useEffect(() => {
    const forget = keepDraft(draft.send);
    return () => {
      forget();
      void draft.send();
    };
  }, [draft]);
  return draft;
}

function makeDraft<T>(commit: (value: T) => Promise<void>): Draft<T> {
  let held: { readonly value: T; readonly timer: number } | null = null;
  const take = (): { readonly value: T } | null => {
    const taken = held;
    if (taken !== null) window.clearTimeout(taken.timer);
    held = null;
    return taken;
  };
  const send = () => {
    const taken = take();
    return taken === null ? undefined : commit(taken.value);
  };
  return {
    type: (value) => {
      held = { value, timer: held?.timer ?? window.setTimeout(() => void send(), LONGEST_WAIT) };
    },
    send,
    drop: () => {
      take();
    },
    isWaiting: () => held !== null,
  };
}
