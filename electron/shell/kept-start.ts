import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readText, writeWhole } from './settings-file.ts';
import type { Started } from './store-messages.ts';

/** What must be as it was for what is kept to be shown: the store, what the window is to show of it, and the program. */
interface Kept {
  /** The store, or null before there has been one. */
  readonly store: string | null;
  readonly preferences: unknown;
  /** The window's page: it names the scripts that read what is kept. */
  readonly page: string;
}

/**
 * What the window began with when the store was closed, in the program's own folder; taken once, so that nothing that is kept can
 * stop the program twice. Null when the store, the preferences or the program are not the same any more: then the store is read.
 * As JSON of `Started`, ready to stand in a page.
 */
export function takeKeptStart(userData: string, now: Kept): string | null {
  const file = keptFile(userData);
  const text = readText(file);
  if (text === null || !isRemoved(file)) return null;
  const [head, started] = text.split('\n');
  const mark = markOf(now);
  return started !== undefined && mark !== null && head === mark ? started : null;
}

/** Keeps what the window would begin with now. The store must be closed. Rejects when the file cannot be written. */
export async function keepStart(userData: string, now: Kept, started: Started): Promise<void> {
  const mark = markOf(now);
  if (mark !== null && started.first !== null) await writeWhole(keptFile(userData), `${mark}\n${asKept(started)}`);
}

/** `Started` as it is kept: no sign in it can end the element of a page that it stands in. */
export function asKept(started: Started): string {
  return JSON.stringify(started).replaceAll('<', '\\u003c');
}

/** False in a folder that cannot be written to: what cannot be taken away would be taken twice. */
function isRemoved(file: string): boolean {
  try {
    rmSync(file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}

function keptFile(userData: string): string {
  return join(userData, 'start.json');
}

/** One line that is another when anything that the start depends on is; null when the store is not whole in its file. */
function markOf({ store, preferences, page }: Kept): string | null {
  if (store === null || existsSync(`${store}-wal`)) return null;
  const there = statSync(store, { throwIfNoEntry: false, bigint: true });
  if (there === undefined) return null;
  const { size, mtimeNs, ino } = there;
  return JSON.stringify({ store, size: String(size), changed: String(mtimeNs), file: String(ino), preferences, page });
}
