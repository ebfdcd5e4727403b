/** Until then the start has the machine to itself, in milliseconds after the first view was drawn. */
const REST = 700;

/** Does something when the first view has been shown for a while and there is nothing else to do; the answer calls it off. */
export function afterStart(work: () => void): () => void {
  let idle = 0;
  const timer = setTimeout(() => {
    idle = requestIdleCallback(work);
  }, REST);
  return () => {
    clearTimeout(timer);
    cancelIdleCallback(idle);
  };
}
