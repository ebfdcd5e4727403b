/** The sizes and marks of a write-ahead log: https://www.sqlite.org/fileformat.html#the_write_ahead_log */
const HEADER = 32;
const FRAME_HEADER = 24;
const MAGIC = 0x377f0682;
const SALTS = { from: 16, to: 24 } as const;

type Sums = readonly [number, number];

/**
 * What a file holds when its write-ahead log is counted in: its bytes with every committed page of the log in place. Neither is
 * changed. As SQLite does, it stops at the first frame whose sums or salts are wrong, and leaves out what was not committed.
 */
export function withJournal(file: Buffer, journal: Buffer): Buffer {
  const frames = committedFrames(journal);
  const last = frames.at(-1);
  if (last === undefined) return file;
  const pageSize = last.page.length;
  const whole = Buffer.alloc(last.pages * pageSize);
  file.copy(whole);
  // A page beyond the end was written before the file was made shorter.
  for (const { number, page } of frames) if (number <= last.pages) page.copy(whole, (number - 1) * pageSize);
  return whole;
}

interface Frame {
  /** From 1. */
  readonly number: number;
  /** Pages in the file after this commit; 0 inside one. */
  readonly pages: number;
  readonly page: Buffer;
}

/** The frames up to the last commit. */
function committedFrames(journal: Buffer): readonly Frame[] {
  const frames = [...validFrames(journal)];
  return frames.slice(0, frames.findLastIndex(({ pages }) => pages > 0) + 1);
}

function* validFrames(journal: Buffer): Generator<Frame> {
  if (journal.length < HEADER) return;
  const magic = journal.readUInt32BE(0);
  const isBigEndian = magic === MAGIC + 1;
  let sums = summed([0, 0], journal.subarray(0, SALTS.to), isBigEndian);
  if ((magic !== MAGIC && !isBigEndian) || !holds(sums, journal, SALTS.to)) return;
  const pageSize = journal.readUInt32BE(8);
  const salts = journal.subarray(SALTS.from, SALTS.to);
  for (let at = HEADER; at + FRAME_HEADER + pageSize <= journal.length; at += FRAME_HEADER + pageSize) {
    const page = journal.subarray(at + FRAME_HEADER, at + FRAME_HEADER + pageSize);
    sums = summed(summed(sums, journal.subarray(at, at + 8), isBigEndian), page, isBigEndian);
    if (!journal.subarray(at + 8, at + 16).equals(salts) || !holds(sums, journal, at + 16)) return;
    yield { number: journal.readUInt32BE(at), pages: journal.readUInt32BE(at + 4), page };
  }
}

function summed([first, second]: Sums, bytes: Buffer, isBigEndian: boolean): Sums {
  const word = (at: number) => (isBigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at));
  let [one, other] = [first, second];
  for (let at = 0; at < bytes.length; at += 8) {
    one = (one + word(at) + other) >>> 0;
    other = (other + word(at + 4) + one) >>> 0;
  }
  return [one, other];
}

function holds([one, other]: Sums, journal: Buffer, at: number): boolean {
  return journal.readUInt32BE(at) === one && journal.readUInt32BE(at + 4) === other;
}
