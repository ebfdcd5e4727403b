import type { EvidenceFile } from '../../shared/control/evidence.ts';
import { EVIDENCE_FILE_LIMIT, EVIDENCE_STORE_LIMIT } from '../../shared/control/evidence-limits.ts';
import { tooLargeWords } from '../../shared/control/evidence-words.ts';
import { megabytes } from '../../shared/text/megabytes.ts';
import { t } from '../../shared/text/messages/index.ts';
import { refuse } from '../errors.ts';
import { build, type Reader, type Writer } from '../query.ts';
import { sha256Of } from '../sha256.ts';

export type Kept = Pick<EvidenceFile, 'size' | 'sha256'>;

/**
 * Keeps the bytes of a file; what is kept already is not kept twice. They are known by what they are, so nothing that is in the log
 * changes: a command then says what they are evidence of. `expected` is what they must be, where that is known.
 */
export function keepBytes(writer: Writer, bytes: Uint8Array, expected: string | null): Kept {
  const size = bytes.length;
  if (size === 0) refuse('invalid-input', t('evidence:empty'));
  if (size > EVIDENCE_FILE_LIMIT) refuse('invalid-input', tooLargeWords(size));
  const sha256 = sha256Of(bytes);
  if (expected !== null && expected !== sha256) refuse('invalid-input', t('evidence:damaged'), { details: sha256 });
  const known = writer.first(build.selectFrom('evidence_bytes').select('size').where('sha256', '=', sha256));
  if (known !== undefined) return { size, sha256 };
  const all = writer.first(build.selectFrom('evidence_bytes').select((of) => of.fn.sum<number>('size').as('size')))?.size ?? 0;
  if (all + size > EVIDENCE_STORE_LIMIT) refuse('invalid-input', t('evidence:full', { limit: megabytes(EVIDENCE_STORE_LIMIT) }));
  writer.run(build.insertInto('evidence_bytes').values({ sha256, size, bytes }));
  return { size, sha256 };
}

/** The bytes of a file; refuses those that are not in the store, or are no longer what they were. */
export function bytesOf(reader: Reader, sha256: string): Uint8Array {
  const row = reader.first(build.selectFrom('evidence_bytes').select('bytes').where('sha256', '=', sha256));
  if (row === undefined) return refuse('not-found', t('evidence:gone'), { details: sha256 });
  if (sha256Of(row.bytes) !== sha256) return refuse('store-damaged', t('evidence:damaged'), { details: sha256 });
  return row.bytes;
}

/** Those of the files that the store has no bytes of. */
export function goneFiles(reader: Reader, files: readonly EvidenceFile[]): readonly string[] {
  if (files.length === 0) return [];
  const names = files.map(({ sha256 }) => sha256);
  const there = reader.all(build.selectFrom('evidence_bytes').select('sha256').where('sha256', 'in', names));
  const known = new Set(there.map(({ sha256 }) => sha256));
  return names.filter((name) => !known.has(name));
}
