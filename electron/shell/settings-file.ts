import { readFileSync, renameSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A small JSON file of the program's own: read once, checked, written whole. */
export interface SettingsFile<T> {
  readonly get: () => T;
  /** Takes effect at once; settles when the file is written. Rejects when it cannot be: the value then holds until the end. */
  readonly set: (change: Partial<T>) => Promise<void>;
  /** Settles when nothing more is being written. */
  readonly written: () => Promise<void>;
}

/**
 * Opens a settings file; `check` answers null for a value that has not the right form. An absent file has the first values. One
 * that cannot be understood is kept beside itself as `*.unreadable`, for whoever wants to know why, and the first values hold:
 * settings never keep the program from starting.
 */
export function openSettings<T extends object>(file: string, check: (value: unknown) => T | null, first: T): SettingsFile<T> {
  let value = read(file, check) ?? first;
  let writing: Promise<void> = Promise.resolve();
  return {
    get: () => value,
    set: (change) => {
      value = { ...value, ...change };
      const mine = writing.then(() => writeWhole(file, JSON.stringify(value, null, 2)));
      // The next writer waits for this one, whether it went well or not; its own caller is told how it went.
      writing = mine.catch(() => undefined);
      return mine;
    },
    written: () => writing,
  };
}

/** What a settings file holds, unchecked: undefined when there is none, null when it is not JSON. */
export function readSettings(file: string): unknown {
  const text = readText(file);
  return text === null ? undefined : parse(text);
}

function read<T>(file: string, check: (value: unknown) => T | null): T | null {
  const found = readSettings(file);
  if (found === undefined) return null;
  const value = check(found);
  if (value === null) setAside(file);
  return value;
}

/** Null when there is no file, or none that can be read: then there is nothing to keep either. */
export function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function setAside(file: string): void {
  try {
    renameSync(file, `${file}.unreadable`);
  } catch (error) {
    // A folder that cannot be written to: the file stays where it is, which is all that was wanted.
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}

/** Beside, flushed, renamed: a power cut leaves the old file or the new one. */
export async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const beside = `${file}.tmp`;
  try {
    const handle = await open(beside, 'w', 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
