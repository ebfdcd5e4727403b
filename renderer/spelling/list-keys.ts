const STEPS: Readonly<Record<string, (at: number, length: number) => number>> = {
  ArrowDown: (at, length) => (at + 1) % length,
  ArrowUp: (at, length) => (at + length - 1) % length,
  Home: () => 0,
  End: (_at, length) => length - 1,
};

/** Where a key moves to in a list, round and round; null for a key that moves nowhere. */
export function stepIn(key: string, at: number, length: number): number | null {
  return STEPS[key]?.(at, length) ?? null;
}
