import { useEffect, useRef, useState } from 'react';
import type { FiguresInFile } from '../../../shared/api/figure-files.ts';
import type { ApiError } from '../../../shared/api/result.ts';
import type { ReadingWish } from '../../../shared/figures/import/read-into.ts';
import type { FigureSource } from './source.ts';

export interface Finding {
  /** What was found last; null before anything was. */
  readonly found: FiguresInFile | null;
  readonly error: ApiError | null;
  readonly busy: boolean;
}

/** What the source has for the table, found anew whenever the person says something else; the last answer stands until then. */
export function useFound(source: FigureSource, wish: ReadingWish): Finding {
  const [state, setState] = useState<Finding>({ found: null, error: null, busy: true });
  const newest = useRef<ReadingWish | null>(null);
  useEffect(() => {
    newest.current = wish;
    setState((before) => ({ ...before, busy: true }));
    void source.find(wish).then((answer) => {
      if (newest.current !== wish) return;
      setState((before) =>
        answer.ok ? { found: answer.value, error: null, busy: false } : { found: before.found, error: answer.error, busy: false },
      );
    });
    return () => {
      newest.current = null;
    };
  }, [source, wish]);
  return state;
}
