/** Changes the one that is meant, or adds it. */
export function upsert<T extends object>(
  list: readonly T[],
  isIt: (one: T) => boolean,
  empty: T,
  change: Partial<T>,
): readonly T[] {
  return list.some(isIt) ? list.map((one) => (isIt(one) ? { ...one, ...change } : one)) : [...list, { ...empty, ...change }];
}
