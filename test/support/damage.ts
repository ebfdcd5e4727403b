import { closeSync, openSync, statSync, writeSync } from 'node:fs';

/** Overwrites a stretch of a file, as a bad disk or a careless program would. */
export function overwrite(file: string, from: number, bytes: number): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(bytes, 0x5a), 0, bytes, from);
  closeSync(handle);
}

/** Destroys everything but the first page: the head is a store's, the content is not. */
export function damagePages(file: string): void {
  overwrite(file, 4_096, statSync(file).size - 4_096);
}
