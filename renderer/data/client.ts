import { notifyManager, QueryClient } from '@tanstack/react-query';
import type { ApiError, Result } from '../../shared/api/result.ts';

/** An error value of the contract, in the form that react-query passes on. */
export class ReadFailed extends Error {
  readonly error: ApiError;
  constructor(error: ApiError) {
    super(error.message);
    this.error = error;
  }
}

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: ReadFailed;
  }
}

/** Nothing is read again by time or focus: the store says when something has changed. */
export const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: Number.POSITIVE_INFINITY,
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      networkMode: 'always',
    },
  },
});

/** The value of an answer; an error is thrown, for react-query to keep. */
export async function answered<T>(answer: Promise<Result<T>>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new ReadFailed(result.error);
  return result.value;
}

/** Makes a change and draws `then` in the same picture: the views are told of a change a moment after it was made. */
export function drawnTogether(change: () => void, then: () => void): void {
  notifyManager.batch(() => {
    change();
    notifyManager.schedule(then);
  });
}
