import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { failed, ok, type Result } from '../../shared/api/result.ts';
import { EVIDENCE_FILE_LIMIT } from '../../shared/control/evidence-limits.ts';
import { tooLargeWords } from '../../shared/control/evidence-words.ts';
import { t } from '../../shared/text/messages/index.ts';
import { isEncrypted } from './encrypted.ts';

/** A file to be attached. */
export interface ReadFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads a file that is to be attached, or says in words why it cannot be: gone, unreadable, empty, too large, under a password. */
export async function readEvidenceFile(path: string): Promise<Result<ReadFile>> {
  const name = basename(path);
  try {
    // Looked at before it is read: it can be a film, or a device that never ends.
    const about = await stat(path);
    if (!about.isFile()) return failed('invalid-input', t('evidence:noFile', { name }));
    if (about.size > EVIDENCE_FILE_LIMIT) return failed('invalid-input', tooLargeWords(about.size));
    return checkedFile({ name, bytes: await readFile(path) });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const isGone = error.code === 'ENOENT' || error.code === 'ENOTDIR';
    const message = isGone ? t('evidence:fileGone', { name }) : t('evidence:unreadable', { name });
    return failed(isGone ? 'not-found' : 'invalid-input', message, { details: String(error.code) });
  }
}

/** The same of a file whose bytes are known. */
export function checkedFile({ name, bytes }: ReadFile): Result<ReadFile> {
  if (bytes.length === 0) return failed('invalid-input', t('evidence:empty'));
  if (bytes.length > EVIDENCE_FILE_LIMIT) return failed('invalid-input', tooLargeWords(bytes.length));
  return isEncrypted(bytes) ? failed('invalid-input', t('evidence:encrypted', { name })) : ok({ name, bytes });
}
