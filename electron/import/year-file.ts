import { readFile, stat } from 'node:fs/promises';
import { parseYearBytes, sizeProblems } from '../../shared/model/exchange/parse.ts';
import type { Problem } from '../../shared/model/exchange/problem.ts';
import type { Year } from '../../shared/model/year.ts';

export type YearFileReading =
  | { readonly outcome: 'year'; readonly year: Year }
  /** The file could be read, and this is wrong with it; nothing of it is to be used. */
  | { readonly outcome: 'faulty'; readonly problems: readonly Problem[] }
  /** A folder, a device, a pipe. */
  | { readonly outcome: 'no-file'; readonly isFolder: boolean }
  /** The system refuses; `code` is its word for why: "ENOENT". */
  | { readonly outcome: 'unreadable'; readonly code: string };

/** Reads a file in the exchange format. Answers what came of it; the words for a person are the caller's. */
export async function readYearFile(file: string): Promise<YearFileReading> {
  try {
    // Looked at before it is read: a wrong name can be that of a film, or of a device that never ends.
    const about = await stat(file);
    if (!about.isFile()) return { outcome: 'no-file', isFolder: about.isDirectory() };
    const tooLarge = sizeProblems(about.size);
    if (tooLarge.length > 0) return { outcome: 'faulty', problems: tooLarge };
    const parsed = parseYearBytes(await readFile(file));
    return parsed.ok ? { outcome: 'year', year: parsed.value } : { outcome: 'faulty', problems: parsed.problems };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { outcome: 'unreadable', code: String(error.code) };
  }
}
