import { basename, dirname } from 'node:path';
import type { ApiError, ErrorKind } from '../../shared/api/result.ts';
import { t } from '../../shared/text/messages/index.ts';
import { detailLines, failure, type Outcome } from './outcome.ts';

const WORDS = {
  'not-found': 'cli:write.folderMissing',
  'invalid-input': 'cli:write.notFile',
  'read-only': 'cli:write.forbidden',
  'disk-full': 'cli:write.diskFull',
  conflict: 'cli:write.inUse',
} as const satisfies Partial<Record<ErrorKind, string>>;

/** How a command ends when the file that it was to write could not be written: one sentence. */
export function writeFailure(out: string, { kind, details }: ApiError): Outcome {
  const words = kind in WORDS ? WORDS[kind as keyof typeof WORDS] : 'cli:write.failed';
  return failure(t(words, { out, file: basename(out), folder: dirname(out) }), ...detailLines(details));
}
