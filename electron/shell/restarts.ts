/** So many deaths in so many milliseconds, and starting again will not help. */
const MOST = 3;
const WITHIN = 60_000;

/** Counts deaths; answers whether what died is worth starting again. */
export function countDeaths(now: () => number = Date.now): () => boolean {
  let deaths: readonly number[] = [];
  return () => {
    const at = now();
    deaths = [...deaths.filter((death) => at - death < WITHIN), at];
    return deaths.length <= MOST;
  };
}
