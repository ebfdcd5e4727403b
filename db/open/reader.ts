import { existsSync } from 'node:fs';
import { codeOf } from '../errors.ts';
import { imageOf } from '../files/image.ts';
import { openInMemory, openSqlite, type SqliteFile } from '../files/sqlite.ts';

/**
 * A connection that reads a store and changes neither the store nor its journal, also when the store was not closed.
 *
 * SQLite makes an index of the journal (`-shm`) for every store that is open, and takes it away when the last one closes. Where
 * there is none, nobody has the store open, and its bytes are read into memory: SQLite would make files beside the store, for
 * which there may be no room and no right, and empty the journal into the store afterwards. Where there is one, the store may be
 * being written, so it is read through SQLite, which knows what is settled; a connection that cannot write leaves the journal.
 */
export function openReader(path: string): SqliteFile {
  if (!existsSync(`${path}-shm`)) {
    const image = openImage(path);
    // Someone who came meanwhile is met the other way.
    if (image !== null && !existsSync(`${path}-shm`)) return image;
    image?.close();
  }
  return openBeside(path);
}

function openBeside(path: string): SqliteFile {
  let sqlite: SqliteFile | null = null;
  try {
    sqlite = openSqlite(path, 'read');
    sqlite.prepare('SELECT count(*) FROM sqlite_schema').get();
    return sqlite;
  } catch (thrown) {
    sqlite?.close();
    // A full disk or a folder without rights stops SQLite's index of the journal, not the reading of the files.
    const image = codeOf(thrown)?.startsWith('SQLITE_BUSY') ? null : openImage(path);
    if (image === null) throw thrown;
    return image;
  }
}

function openImage(path: string): SqliteFile | null {
  const bytes = imageOf(path);
  return bytes === null ? null : openInMemory(bytes);
}
