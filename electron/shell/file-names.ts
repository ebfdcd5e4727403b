import { basename, extname } from 'node:path';

/** The path with the extension that says what is in it; dialogs on Linux do not add it. */
export function withExtension(path: string, extension: string): string {
  return path.toLowerCase().endsWith(`.${extension}`) ? path : `${path}.${extension}`;
}

/** A store's name as people know it: the file's, without extension. */
export function storeName(file: string): string {
  return basename(file, extname(file));
}
