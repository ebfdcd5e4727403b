import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { t } from '../../shared/text/messages/index.ts';
import { backupsIn } from '../backup/list.ts';
import { refuse } from '../errors.ts';
import { imageOf, withRight } from '../files/image.ts';
import { journalOf } from '../files/paths.ts';
import { APPLICATION_ID } from '../files/sqlite.ts';

/** The head of a SQLite file: https://www.sqlite.org/fileformat.html#the_database_header */
const HEAD = 100;
const MAGIC = Buffer.from('SQLite format 3\0', 'latin1');
const APPLICATION_ID_AT = 68;

/**
 * Refuses a file that does not begin as a store does, before anything is made beside it: as damaged when there are copies of it,
 * which only a store has, and as somebody else's otherwise.
 */
export function refuseOtherFiles(path: string, backupFolder: string): void {
  if (beginsAsStore(path)) return;
  if (backupsIn(backupFolder).length > 0) refuse('store-damaged', t('store:damaged'), { details: 'no header' });
  refuse('store-foreign', t('store:foreign'), { details: path });
}

/** True also for one whose head is whole in its journal alone: a power cut while it was being put in place. */
export function beginsAsStore(path: string): boolean {
  return isHead(headOf(path)) || (existsSync(journalOf(path)) && isHead(imageOf(path) ?? Buffer.alloc(0)));
}

function isHead(bytes: Buffer): boolean {
  const isSqlite = bytes.length >= HEAD && bytes.subarray(0, MAGIC.length).equals(MAGIC);
  return isSqlite && bytes.readUInt32BE(APPLICATION_ID_AT) === APPLICATION_ID;
}

function headOf(path: string): Buffer {
  const file = withRight(() => openSync(path, 'r'));
  try {
    const bytes = Buffer.alloc(HEAD);
    return bytes.subarray(0, readSync(file, bytes, 0, HEAD, 0));
  } finally {
    closeSync(file);
  }
}
