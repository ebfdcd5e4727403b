import { inflateRawSync } from 'node:zlib';
import { FileFault } from '../../../../shared/figures/import/file-fault.ts';
import { t } from '../../../../shared/text/messages/index.ts';

/** The largest part that is unpacked, in bytes; a sheet of 10,000 rows is about one megabyte. */
const LARGEST_PART = 128 * 1024 * 1024;
/** So much of one file is unpacked in all, in bytes: a workbook can have many sheets, each as large as it may be. */
const LARGEST_WHOLE = 384 * 1024 * 1024;
/** The most parts that a workbook can have. */
const MOST_PARTS = 10_000;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

interface Part {
  readonly method: number;
  readonly flags: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/**
 * The parts of a zip file (APPNOTE 6.3), each unpacked when it is asked for and never further than the limit, whatever the file says
 * of its size. Only names are taken from the file, and only to be looked up: nothing is written anywhere.
 */
export class ZipFile {
  readonly #bytes: Buffer;
  readonly #parts: ReadonlyMap<string, Part>;
  readonly #unpackedSizes = new Map<string, number>();

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.#parts = readDirectory(bytes);
  }

  has(name: string): boolean {
    return this.#parts.has(name);
  }

  names(): readonly string[] {
    return [...this.#parts.keys()];
  }

  /** How large a part says that it is, unpacked; unpacking it goes no further than the limit whatever it says. */
  size(name: string): number {
    return this.#parts.get(name)?.unpacked ?? 0;
  }

  /** The text of a part; null when there is none of that name. */
  text(name: string): string | null {
    return (
      this.bytes(name)
        ?.toString('utf8')
        .replace(/^\uFEFF/u, '') ?? null
    );
  }

  /** The bytes of a part; null when there is none of that name. */
  bytes(name: string): Buffer | null {
    const part = this.#parts.get(name);
    if (part === undefined) return null;
    const bytes = this.#unpacked(part);
    this.#unpackedSizes.set(name, bytes.length);
    const whole = [...this.#unpackedSizes.values()].reduce((sum, size) => sum + size, 0);
    return whole > LARGEST_WHOLE ? tooLarge() : bytes;
  }

  #unpacked({ method, flags, packed, offset }: Part): Buffer {
    const bytes = this.#bytes;
    if ((flags & ENCRYPTED) !== 0) throw new FileFault(t('figures:file.encrypted'));
    if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL) throw new FileFault(t('figures:file.damaged'));
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    const data = bytes.subarray(start, start + packed);
    if (data.length < packed) throw new FileFault(t('figures:file.damaged'));
    if (method === STORED) return data.length > LARGEST_PART ? tooLarge() : data;
    return method === DEFLATED ? inflated(data) : damaged();
  }
}

/** Every part of a zip file that the program has made itself. */
export function unzipped(bytes: Buffer): Map<string, Buffer> {
  const zip = new ZipFile(bytes);
  return new Map(
    zip.names().flatMap((name) => {
      const part = zip.bytes(name);
      return part === null ? [] : [[name, part] as const];
    }),
  );
}

function inflated(data: Buffer): Buffer {
  try {
    return inflateRawSync(data, { maxOutputLength: LARGEST_PART });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return error.code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : damaged();
  }
}

function readDirectory(bytes: Buffer): ReadonlyMap<string, Part> {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_PARTS) return tooLarge();
  const parts = new Map<string, Part>();
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) return damaged();
    const nameLength = bytes.readUInt16LE(at + 28);
    parts.set(bytes.toString('utf8', at + 46, at + 46 + nameLength), {
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

function endOf(bytes: Buffer): number {
  const least = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= least; at -= 1) if (bytes.readUInt32LE(at) === END) return at;
  return damaged();
}

function damaged(): never {
  throw new FileFault(t('figures:file.damaged'));
}

function tooLarge(): never {
  throw new FileFault(t('figures:file.tooMuch'));
}
