import { useLayoutEffect, useRef, useState } from 'react';
import type { SingleCommand } from '../../shared/api/commands.ts';
import type { ModelView } from '../../shared/api/views.ts';
import { changeModel } from '../data/change-model.ts';

export type SetModel = Extract<SingleCommand, { type: 'model.set' }>;
/** A change of the year model: one of its parts, or a table. */
export type ModelChange = Extract<SingleCommand, { type: 'model.set' | `table.${string}` }>;

/** What every part of the year model's view needs: the model as it is, and a way to change it. */
export interface Editing {
  readonly view: ModelView;
  readonly occasion: string;
  /** Sends a change of the thing `of`; what the store refuses is told where the thing stands. */
  readonly change: (of: string, ...commands: [ModelChange, ...ModelChange[]]) => void;
  readonly refusalOf: (of: string) => string | null;
}

export function useEditing(view: ModelView, occasion: string): Editing {
  const [refused, setRefused] = useState<{ readonly of: string; readonly message: string } | null>(null);
  const cursor = useRef<Element | null>(null);
  // A row that is moved in the document loses the cursor, and should not.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the model is what has changed
  useLayoutEffect(() => {
    const last = cursor.current;
    cursor.current = null;
    if (last instanceof HTMLElement && last.isConnected && document.activeElement === document.body) last.focus();
  }, [view.model]);
  return {
    view,
    occasion,
    change: (of, ...commands) => {
      cursor.current = document.activeElement;
      setRefused(null);
      void changeModel(commands, 'model').then((error) => {
        if (error !== null) setRefused({ of, message: error.message });
      });
    },
    refusalOf: (of) => (refused?.of === of ? refused.message : null),
  };
}
