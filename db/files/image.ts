import { readFileSync, statSync } from 'node:fs';
import { t } from '../../shared/text/messages/index.ts';
import { codeOf, refuse } from '../errors.ts';
import { withJournal } from './journal.ts';
import { journalOf } from './paths.ts';

/** So often a file is read again that was written meanwhile. */
const TRIES = 5;

/**
 * The bytes of a store with its journal counted in, read without a trace: nothing is made or changed beside it, so it works on
 * a full disk and in a folder where nothing can be written. Null when the files were written while they were read, every time.
 */
export function imageOf(path: string): Buffer | null {
  for (let left = TRIES; left > 0; left -= 1) {
    const before = marksOf(path);
    const image = withRight(() => withJournal(readFileSync(path), journalBytes(path)));
    if (marksOf(path) === before) return image;
  }
  return null;
}

/** Reads from the disk; a right that is lacking there is one to read, not to write. */
export function withRight<T>(read: () => T): T {
  try {
    return read();
  } catch (thrown) {
    const code = codeOf(thrown);
    if (code !== 'EACCES' && code !== 'EPERM') throw thrown;
    return refuse('read-only', t('store:cannot-open'), { details: code });
  }
}

/** What changes when one of the two files is written or replaced. */
function marksOf(path: string): string {
  return [path, journalOf(path)]
    .map((each) => statSync(each, { bigint: true, throwIfNoEntry: false }))
    .map((about) => (about === undefined ? '' : `${about.ino} ${about.size} ${about.mtimeNs}`))
    .join('\n');
}

function journalBytes(path: string): Buffer {
  try {
    return readFileSync(journalOf(path));
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return Buffer.alloc(0);
    throw thrown;
  }
}
