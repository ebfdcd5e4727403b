import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { failed, ok, type Result } from '../../shared/api/result.ts';
import type { Problem } from '../../shared/model/exchange/problem.ts';
import { readJson } from '../../shared/model/exchange/read-json.ts';
import { t } from '../../shared/text/messages/index.ts';

/** Why a file is no package of the kind that was asked for. */
export type SealFault = 'empty' | 'not-json' | 'half' | 'wrong-format' | 'newer' | 'damaged' | 'too-large';

/** A kind of file that is one JSON object with a format, a version and a checksum of the rest. */
export interface SealedKind {
  readonly format: string;
  readonly version: number;
  /** Largest file, in bytes. */
  readonly limit: number;
  readonly words: (fault: SealFault) => string;
}

/** What a file holds whose kind and version are right; the checksum is checked by who knows what it is made of. */
export interface Sealed {
  readonly value: Readonly<Record<string, unknown>>;
  /** What JSON allows and no file of ours may have. */
  readonly problems: readonly Problem[];
}

/** A package as the bytes of a file: JSON that a person can read, with its checksum last. */
export function sealedBytes(content: object, sealed: string): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify({ ...content, checksum: checksumOf(sealed) }, null, 2)}\n`);
}

/** SHA-256 of a text, as 64 hexadecimal digits. */
export function checksumOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The bytes of a file that may be of this kind; `not-found` when there is no such file. */
export async function sealedFile(file: string, kind: SealedKind): Promise<Result<Uint8Array>> {
  try {
    const about = await stat(file);
    if (!about.isFile()) return fault(kind, 'not-json');
    if (about.size > kind.limit) return fault(kind, 'too-large');
    return ok(await readFile(file));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const why = error.code === 'ENOENT' ? 'not-found' : 'unexpected';
    return failed(why, t('shell:import.unreadable', { name: basename(file) }), { details: String(error.code) });
  }
}

/** Bytes as a file of this kind, or in one sentence why they are none. */
export function parseSealed(bytes: Uint8Array, kind: SealedKind): Result<Sealed> {
  if (bytes.length > kind.limit) return fault(kind, 'too-large');
  if (bytes.length === 0) return fault(kind, 'empty');
  const text = new TextDecoder('utf-8').decode(bytes);
  const json = readJson(text);
  // What says what it is and then breaks off has not come whole.
  if (!json.ok) return fault(kind, text.slice(0, 200).includes(JSON.stringify(kind.format)) ? 'half' : 'not-json', json.problems);
  const { value, problems } = json;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fault(kind, 'not-json');
  const fields = Object.fromEntries(Object.entries(value));
  if (fields.format !== kind.format) return fault(kind, 'wrong-format');
  if (Number.isInteger(fields.version) && Number(fields.version) > kind.version) return fault(kind, 'newer');
  return ok({ value: fields, problems });
}

export function fault(kind: SealedKind, why: SealFault, problems: readonly Problem[] = []): Result<never> {
  return refusedFor(kind.words(why), problems);
}

/** Refused with these words; the details name every problem and its place. */
export function refusedFor(words: string, problems: readonly Problem[]): Result<never> {
  const details = problems.map(({ place, message }) => `${place}: ${message}`).join('\n');
  return failed('invalid-input', words, details === '' ? {} : { details });
}
