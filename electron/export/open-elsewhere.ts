import { open } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';

/** A file that another program has open, by the file that says so. */
export interface OpenElsewhere {
  readonly lock: string;
  /** Who has it open; null where the lock does not say. */
  readonly person: string | null;
}

/** As much of a lock as is read; Word's is 162 bytes. */
const LOCK_LENGTH = 1_024;

/**
 * Whether a file is open in Word, Excel or LibreOffice, on this machine or another: each lays a file beside it. On a shared folder
 * that is all that tells; renaming over an open file would part the one who has it open from what is on the disk.
 */
export async function openElsewhere(path: string): Promise<OpenElsewhere | null> {
  for (const name of lockNames(basename(path))) {
    const lock = join(dirname(path), name);
    const bytes = await firstBytes(lock);
    if (bytes !== null) return { lock, person: name.startsWith('~$') ? ownerOf(bytes) : personOf(bytes) };
  }
  return null;
}

/** Word puts `~$` in the place of the first letters of a long name and before a short one; Excel always before. */
function lockNames(file: string): string[] {
  const length = file.length - extname(file).length;
  const replaced = Math.max(0, Math.min(2, length - 6));
  return [...new Set([`~$${file.slice(replaced)}`, `~$${file}`, `.~lock.${file}#`])];
}

async function firstBytes(path: string): Promise<Buffer | null> {
  try {
    const file = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(LOCK_LENGTH), 0, LOCK_LENGTH, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    // The one who has it open may not let anyone read it.
    if (code === 'EACCES' || code === 'EPERM' || code === 'EBUSY') return Buffer.alloc(0);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR' || code === 'ENAMETOOLONG') return null;
    throw error;
  }
}

/** Word's lock: the length of the name and the name in the system's letters, then from byte 54 the same in UTF-16. */
function ownerOf(bytes: Buffer): string | null {
  const length = bytes.length > 56 ? bytes.readUInt16LE(54) : 0;
  const name = bytes.subarray(56, 56 + 2 * length).toString('utf16le');
  return name.trim() === '' ? null : name.trim();
}

/** LibreOffice's lock: fields with commas between, the person's name first. */
function personOf(bytes: Buffer): string | null {
  const name = bytes.toString('utf8').split(',')[0]?.trim() ?? '';
  return name === '' ? null : name;
}
