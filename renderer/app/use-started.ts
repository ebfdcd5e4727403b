import { useEffect, useState } from 'react';
import { afterStart } from './after-start.ts';

/** True when the first view has been drawn: counting needs readings that the start can do without. */
export function useStarted(): boolean {
  const [started, setStarted] = useState(false);
  useEffect(() => afterStart(() => setStarted(true)), []);
  return started;
}
