/** Counts in words, as Swedish texts write them up to twelve; one is "ett" beside what is neuter. */
export const NUMBER_WORDS = [
  'noll',
  'en',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
] as const;

/** How many of something of common gender, "nämnd": in words up to twelve, then in figures. */
export function commonCount(count: number): string {
  return NUMBER_WORDS[count] ?? String(count);
}

/** How many of something neuter, "mål": in words up to twelve, then in figures. */
export function neuterCount(count: number): string {
  return count === 1 ? 'ett' : commonCount(count);
}
