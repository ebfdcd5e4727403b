import manifest from '../package.json' with { type: 'json' };

/** Kept in every store, so that an older program can say which one is needed. */
export const PROGRAM_VERSION: string = manifest.version;

/** The first SQLite without the WAL-reset bug, https://www.sqlite.org/wal.html#walresetbug */
const OLDEST_SQLITE = [3, 51, 3] as const;

/** True when this version of SQLite can be trusted with a write-ahead log: "3.51.3" or newer. */
export function isSafeSqlite(version: string): boolean {
  const parts = version.split('.').map(Number);
  for (const [place, least] of OLDEST_SQLITE.entries()) {
    const part = parts[place] ?? 0;
    if (part !== least) return part > least;
  }
  return true;
}
