import { t } from '../../shared/text/messages/index.ts';
import { asApiError } from '../errors.ts';
import { openInMemory, sqliteVersion } from '../files/sqlite.ts';
import { beginsAsStore } from '../open/head.ts';
import { openReader } from '../open/reader.ts';
import { connect } from '../query.ts';
import { type StoreCheck, verify } from './verify.ts';

/** Checks a file that nobody need have opened, and that may be anything: see `verify`. */
export function verifyFile(path: string): StoreCheck {
  if (!beginsAsStore(path)) return hopeless(path, 'foreign', 'no header', t('store:problem.header'));
  try {
    const sqlite = openReader(path);
    try {
      return verify(connect(sqlite), path);
    } finally {
      sqlite.close();
    }
  } catch (thrown) {
    const { kind, details } = asApiError(thrown);
    if (kind !== 'store-damaged') throw thrown;
    return hopeless(path, 'damaged', details ?? String(thrown), t('store:problem.integrity'));
  }
}

/** The check of a file that SQLite cannot look into. */
function hopeless(file: string, nature: StoreCheck['nature'], integrity: string, problem: string): StoreCheck {
  const nothing = openInMemory(Buffer.alloc(0));
  const version = sqliteVersion(nothing);
  nothing.close();
  return { ok: false, file, nature, schemaVersion: null, sqliteVersion: version, integrity, problems: [problem], counts: null };
}
