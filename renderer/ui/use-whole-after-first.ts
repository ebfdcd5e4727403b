import { startTransition, useEffect, useState } from 'react';

/**
 * False for the first drawing of a view, unless the whole is needed at once: what is not seen first, or takes longer than a key may wait,
 * is drawn after it, in pieces between which a key is let in.
 */
export function useWholeAfterFirst(atOnce = false): boolean {
  const [isWhole, setWhole] = useState(atOnce);
  useEffect(() => startTransition(() => setWhole(true)), []);
  return isWhole;
}
